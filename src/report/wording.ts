import type { Level } from "../rule/rule.js";

/** Languages of the product. */
export type Lang = "en" | "zh";

/** Marks in front of a line: the levels, and what is no finding of the gate. */
export type Mark = Level | "unknown" | "problem" | "waived" | "known";

/** A number with thousands separators, the same on every machine. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

const counted = (count: number, one: string, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;

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
    known: "known",
  } satisfies Record<Mark, string> as Record<Mark, string>,
  quote: (name: string) => `'${name}'`,
  since: (day: string) => `in force since ${day}`,
  from: (day: string) => `applies from ${day}`,
  penalty: (text: string, law: string) => `penalty: ${text}${law && ` (${law})`}`,
  fix: (text: string) => `fix: ${text}`,
  explain: (rule: string) => `hegui explain ${rule}`,
  related: (note: string, place: string) => `${note} at ${place}`,
  asked: (paths: string) => `rules read ${paths}`,
  waiting: (rules: string) => `waiting: ${rules}`,
  more: (count: number) => `and ${grouped(count)} more`,
  waiver: (by: string, until: string) => `waived by ${by} until ${until}`,
  knownBefore: "in the baseline",
  verdict: (failed: boolean, gate: string) => `Check ${failed ? "failed" : "passed"} (gate: ${gate})`,
  never: "never",
  tally: {
    problem: (count: number) => counted(count, "problem"),
    error: (count: number) => counted(count, "error"),
    warning: (count: number) => counted(count, "warning"),
    note: (count: number) => counted(count, "note"),
    upcoming: (count: number) => `${grouped(count)} of coming law`,
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
  stop: ".",
  law: (day: string) => `Law as of ${day}`,
  packs: (list: string) => `${list.includes(", ") ? "packs" : "pack"} ${list}`,
  noPacks: "no packs",
  nothing: "No manifest was found: nothing was checked.",
  counter: (year: string, name: string) => `Counted in ${year} for '${name}': `,
  people: (count: number, what: "ordinary" | "sensitive") => `${grouped(count)} ${what}`,
  reached: (then: string, at: number) => `${then} from ${grouped(at)}`,
  ahead: (then: string, at: number, left: number) => `${grouped(left)} below ${then} at ${grouped(at)}`,
  details: (text: string) => ` (${text})`,
};

/** Every fixed phrase of the text output, in both languages. */
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
      known: "已知",
    },
    quote: (name) => `“${name}”`,
    since: (day) => `自 ${day} 起施行`,
    from: (day) => `将自 ${day} 起适用`,
    penalty: (text, law) => `法律责任：${text}${law && `（${law}）`}`,
    fix: (text) => `整改：${text}`,
    explain: (rule) => `hegui explain ${rule}`,
    related: (note, place) => `${note}，见 ${place}`,
    asked: (paths) => `规则所需：${paths}`,
    waiting: (rules) => `待定规则：${rules}`,
    more: (count) => `另有 ${grouped(count)} 条`,
    waiver: (by, until) => `${by} 批准豁免，有效期至 ${until}`,
    knownBefore: "已列入基线",
    verdict: (failed, gate) => `检查${failed ? "未通过" : "通过"}（门槛：${gate}）`,
    never: "不拦截",
    tally: {
      problem: (count) => `输入问题 ${grouped(count)}`,
      error: (count) => `错误 ${grouped(count)}`,
      warning: (count) => `警告 ${grouped(count)}`,
      note: (count) => `提示 ${grouped(count)}`,
      upcoming: (count) => `即将施行 ${grouped(count)}`,
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
    stop: "。",
    law: (day) => `适用截至 ${day} 的法律`,
    packs: (list) => `规则包 ${list}`,
    noPacks: "未使用规则包",
    nothing: "未找到任何声明文件，未进行检查。",
    counter: (year, name) => `“${name}”${year} 年累计出境：`,
    people: (count, what) => `${what === "ordinary" ? "一般个人信息" : "敏感个人信息"} ${grouped(count)} 人`,
    reached: (then, at) => `已达 ${grouped(at)} 人，适用 ${then}`,
    ahead: (then, at, left) => `距 ${grouped(at)} 人（${then}）还差 ${grouped(left)} 人`,
    details: (text) => `：${text}`,
  },
};
