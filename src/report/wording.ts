import type { Kind as EntityKind } from "../manifest/kind.js";
import { KIND_NAMES_ZH, KINDS, type SIGNAL_KINDS } from "../manifest/kind.js";
import type { Level } from "../rule/rule.js";

type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Languages of the product. */
export type Lang = "en" | "zh";

/** Marks in front of a line: the levels, and what is no finding of the gate. */
export type Mark = Level | "unknown" | "problem" | "waived";

/** A number with thousands separators, the same on every machine. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A number with an English noun in its number. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${grouped(count)} ${count === 1 ? one : many}`;

const en = {
  tag: "en-US",
  and: ", ",
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  marks: {
    error: "error",
    warning: "warning",
    note: "note",
    unknown: "unknown",
    problem: "problem",
    waived: "waived",
  } satisfies Record<Mark, string> as Record<Mark, string>,
  since: (day: string) => `in force since ${day}`,
  draft: "draft law, not in force",
  from: (day: string) => `applies from ${day}`,
  penalty: (text: string, law: string) => `penalty${law && ` (${law})`}: ${text}`,
  above: "as above",
  fix: (text: string) => `fix: ${text}`,
  explain: (rule: string) => `hegui explain ${rule}`,
  related: (note: string, place: string) => `${note} at ${place}`,
  asked: (paths: string) => `rules read ${paths}`,
  waiting: (rules: string) => `waiting: ${rules}`,
  more: (count: number) => `and ${grouped(count)} more`,
  waiver: (by: string, until: string) => `waived by ${by} until ${until}`,
  ignored: (place: string) => `ignored in the code at ${place}`,
  verdict: (failed: boolean, gate: string) => `Check ${failed ? "failed" : "passed"} (gate: ${gate})`,
  never: "never",
  knownToo: (gate: string) => `${gate}, known findings too`,
  tally: {
    problem: (count: number) => counted(count, "problem"),
    error: (count: number) => counted(count, "error"),
    warning: (count: number) => counted(count, "warning"),
    note: (count: number) => counted(count, "note"),
    upcoming: (count: number) => `${grouped(count)} upcoming`,
    withdrawn: (count: number) => `${grouped(count)} withdrawn`,
    unknown: (count: number) => counted(count, "undeclared fact"),
    known: (count: number) => `${grouped(count)} known`,
    waived: (count: number) => `${grouped(count)} waived`,
  },
  decided: (total: number) => `${grouped(total)} decided`,
  outcomes: {
    pass: (count: number) => `${grouped(count)} pass`,
    skip: (count: number) => `${grouped(count)} not applicable`,
    fail: (count: number) => (count === 1 ? "1 fails" : `${grouped(count)} fail`),
    unknown: (count: number) => `${grouped(count)} cannot be decided`,
  },
  space: " ",
  stop: ".",
  law: (day: string) => `Law as of ${day}`,
  packs: (list: string, many: boolean) => `${many ? "packs" : "pack"} ${list}`,
  manyPacks: (count: number, version: string) => `${count} at ${version}`,
  noPacks: "no packs",
  nothing: "No manifest was found: nothing was checked.",
  nothingScanned: "No file that can be scanned was found: nothing was checked.",
  scanned: (files: number, skipped: number) =>
    `Scanned ${counted(files, "file")}${skipped > 0 ? `, ${grouped(skipped)} left out` : ""}`,
  signals: {
    field: (count: number) => counted(count, "personal data field"),
    exposure: (count: number) => counted(count, "exposure"),
    service: (count: number) => counted(count, "service"),
    provider: (count: number) => counted(count, "AI endpoint"),
    region: (count: number) => counted(count, "region"),
    capability: (count: number) => counted(count, "use of AI", "uses of AI"),
    permission: (count: number) => counted(count, "platform interface"),
    audience: (count: number) => counted(count, "sign of its audience", "signs of its audience"),
  } satisfies Record<SignalKind, (count: number) => string> as Record<SignalKind, (count: number) => string>,
  noSignals: "nothing that a manifest should know of",
  comments: (count: number, idle: number) =>
    `${counted(count, "hegui-ignore comment")}${idle > 0 ? `, ${grouped(idle)} without effect` : ""}`,
  unsure: (count: number) => `${grouped(count)} too unsure to be judged (--list --all)`,
  counter: (year: string, name: string) => `Counted in ${year} for '${name}': `,
  people: (count: number, what: "ordinary" | "sensitive") => `${grouped(count)} ${what}`,
  reached: (then: string, at: number) => `${then} from ${grouped(at)}`,
  ahead: (then: string, at: number, left: number) => `${grouped(left)} below ${then} at ${grouped(at)}`,
  details: (text: string) => ` (${text})`,
  compared: (name: string, because: string) => `Compared with ${name}: ${because}.`,
  named: (name: string, commit: string) => `${name} (${commit})`,
  baseline: (file: string, entries: number, met: number, by: string, until: string) =>
    `Baseline ${file}: ${counted(entries, "entry", "entries")}, ${grouped(met)} met; approved by ${by} until ${until}.`,
  withdrawn: "withdrawn: decided before and not met; the facts that decided it are no longer declared",
  fixed: "Fixed",
  how: { met: "met, or no longer applies", "not-declared": "no longer declared" },
  inLaw: "In law",
  settings: "Settings that change",
  weaker: "weaker",
  endSoon: "Waivers that end soon",
  daysLeft: (days: number) => {
    if (days < 0) return `ended ${counted(-days, "day")} ago`;
    return days === 0 ? "last day" : `${counted(days, "day")} left`;
  },
  undeclared: "undeclared fact",
  undeclaredHelp: "Rules wait for a fact that the manifest does not declare. Declare it where the result points.",
  brokenInput: "broken input",
  brokenHelp: "Something that was given to the check is broken; what it holds was not judged.",
  notShown: (count: number, level: Level) =>
    `${counted(count, `more ${level}`)} not shown: GitHub shows ten of a level. The job summary has all of them.`,
  root: "The root of the repository.",
  cut: (count: number) => `${counted(count, "result")} left out: a run may hold no more.`,
  entities: (kind: EntityKind, count: number) => counted(count, kind, kind === "activity" ? "activities" : `${kind}s`),
};

/** Every fixed phrase of the formats, in both languages. */
export const words: Readonly<Record<Lang, typeof en>> = {
  en,
  zh: {
    tag: "zh-CN",
    and: "、",
    comma: "，",
    semicolon: "；",
    colon: "：",
    marks: {
      error: "错误",
      warning: "警告",
      note: "提示",
      unknown: "待定",
      problem: "问题",
      waived: "豁免",
    },
    since: (day) => `自 ${day} 起施行`,
    draft: "法规草案，尚未施行",
    from: (day) => `将自 ${day} 起适用`,
    penalty: (text, law) => `法律责任${law && `（${law}）`}：${text}`,
    above: "同上",
    fix: (text) => `整改：${text}`,
    explain: (rule) => `hegui explain ${rule}`,
    related: (note, place) => `${note}，见 ${place}`,
    asked: (paths) => `规则所需：${paths}`,
    waiting: (rules) => `待定规则：${rules}`,
    more: (count) => `另有 ${grouped(count)} 条`,
    waiver: (by, until) => `${by} 批准豁免，有效期至 ${until}`,
    ignored: (place) => `代码注释已忽略（${place}）`,
    verdict: (failed, gate) => `检查${failed ? "未通过" : "通过"}（拦截级别：${gate}）`,
    never: "无",
    knownToo: (gate) => `${gate}，含已知发现`,
    tally: {
      problem: (count) => `输入问题 ${grouped(count)}`,
      error: (count) => `错误 ${grouped(count)}`,
      warning: (count) => `警告 ${grouped(count)}`,
      note: (count) => `提示 ${grouped(count)}`,
      upcoming: (count) => `即将施行 ${grouped(count)}`,
      withdrawn: (count) => `撤回声明 ${grouped(count)}`,
      unknown: (count) => `未声明事实 ${grouped(count)}`,
      known: (count) => `已知 ${grouped(count)}`,
      waived: (count) => `已豁免 ${grouped(count)}`,
    },
    decided: (total) => `共判定 ${grouped(total)} 项`,
    outcomes: {
      pass: (count) => `符合 ${grouped(count)}`,
      skip: (count) => `不适用 ${grouped(count)}`,
      fail: (count) => `不符合 ${grouped(count)}`,
      unknown: (count) => `无法判定 ${grouped(count)}`,
    },
    space: "",
    stop: "。",
    law: (day) => `适用截至 ${day} 的法律`,
    packs: (list) => `规则包 ${list}`,
    manyPacks: (count, version) => `${count} 个（${version}）`,
    noPacks: "未使用规则包",
    nothing: "未找到任何声明文件，未进行检查。",
    nothingScanned: "未找到可扫描的文件，未进行检查。",
    scanned: (files, skipped) => `已扫描 ${grouped(files)} 个文件${skipped > 0 ? `，略过 ${grouped(skipped)} 个` : ""}`,
    signals: {
      field: (count) => `个人信息字段 ${grouped(count)} 个`,
      exposure: (count) => `个人信息外露 ${grouped(count)} 处`,
      service: (count) => `第三方服务 ${grouped(count)} 个`,
      provider: (count) => `人工智能接口 ${grouped(count)} 个`,
      region: (count) => `地域 ${grouped(count)} 个`,
      capability: (count) => `人工智能用途 ${grouped(count)} 项`,
      permission: (count) => `平台接口 ${grouped(count)} 个`,
      audience: (count) => `使用者范围线索 ${grouped(count)} 处`,
    },
    noSignals: "未发现须声明的内容",
    comments: (count, idle) =>
      `hegui-ignore 注释 ${grouped(count)} 处${idle > 0 ? `，其中 ${grouped(idle)} 处未起作用` : ""}`,
    unsure: (count) => `${grouped(count)} 处把握不足，未作判断（--list --all）`,
    counter: (year, name) => `“${name}”${year} 年累计出境：`,
    people: (count, what) => `${what === "ordinary" ? "一般个人信息" : "敏感个人信息"} ${grouped(count)} 人`,
    reached: (then, at) => `已过 ${then} 门槛 ${grouped(at)}`,
    ahead: (then, at, left) => `距 ${then} 门槛 ${grouped(at)} 还差 ${grouped(left)}`,
    details: (text) => `（${text}）`,
    compared: (name, because) => `比较基准：${name}，${because}。`,
    named: (name, commit) => `${name}（${commit}）`,
    baseline: (file, entries, met, by, until) =>
      `基线 ${file}：共 ${grouped(entries)} 条，对应现有发现 ${grouped(met)} 条；${by} 批准，有效期至 ${until}。`,
    withdrawn: "撤回声明：此前已判定为不符合，作为判定依据的事实现已不再声明",
    fixed: "已消除",
    how: { met: "已符合或者不再适用", "not-declared": "不再声明" },
    inLaw: "法律影响",
    settings: "设置变更",
    weaker: "放宽",
    endSoon: "即将到期的豁免",
    daysLeft: (days) => {
      if (days < 0) return `已到期 ${grouped(-days)} 天`;
      return days === 0 ? "当日到期" : `剩余 ${grouped(days)} 天`;
    },
    undeclared: "未声明的事实",
    undeclaredHelp: "有规则所需的事实尚未声明，暂无法判定。请在所指位置补充声明。",
    brokenInput: "输入有误",
    brokenHelp: "提交检查的内容有误，其中的声明未经判定。",
    notShown: (count, level) =>
      `另有 ${grouped(count)} 条${words.zh.marks[level]}未显示：GitHub 每个级别至多显示十条，完整结果见任务摘要。`,
    root: "代码仓库根目录。",
    cut: (count) => `结果数量超过上限，省略 ${grouped(count)} 条。`,
    entities: (kind, count) => `${KIND_NAMES_ZH[kind]} ${grouped(count)}`,
  },
};

/** Kinds of entity in the order in which a manifest lists them. */
export const ENTITY_KINDS = KINDS;
