import { isDeepStrictEqual } from "node:util";
import type { Level, Profile, Rule } from "../../rule/rule.js";
import type { Text } from "../../source/problem.js";
import type { Class } from "./change.js";

/** What a rule says around its condition. */
interface Framed {
  readonly classes: readonly Class[];
  readonly reasons: readonly Text[];
}

/** How much each level asks. */
export const LEVELS: readonly (Level | "off")[] = ["off", "note", "warning", "error"];
const PROFILES: readonly Profile[] = ["full", "standard", "essential"];
const STATUSES = ["retired", "draft", "stable"] as const;

/** What changed around the condition of a rule: level, time, profile, status, citations and texts. */
export function frame(old: Rule, now: Rule): Framed {
  const found = [
    step(LEVELS, old.level, now.level, LEVEL),
    step(PROFILES, old.profile, now.profile, PROFILE),
    step(STATUSES, old.status, now.status, STATUS),
    since(old, now),
    until(old.until, now.until),
    ...texts(old, now),
  ].filter((one) => one !== undefined);
  return { classes: found.map((one) => one.class), reasons: found.map((one) => one.reason) };
}

interface Step {
  readonly class: Class;
  readonly reason: Text;
}

/** Something that moved on a scale from asking least to asking most. */
export function step<T extends string>(scale: readonly T[], before: T, after: T, name: Text): Step | undefined {
  if (before === after) return undefined;
  return {
    class: scale.indexOf(after) > scale.indexOf(before) ? "tightened" : "loosened",
    reason: { en: `${name.en}: ${before} → ${after}`, zh: `${name.zh}：${before} → ${after}` },
  };
}

const LEVEL: Text = { en: "level", zh: "级别" };
const PROFILE: Text = { en: "smallest profile that has it", zh: "所属最小配置档" };
const STATUS: Text = { en: "status", zh: "状态" };

function since(old: Pick<Rule, "since">, now: Pick<Rule, "since">): Step | undefined {
  if (old.since === now.since) return undefined;
  const earlier = now.since < old.since;
  return {
    class: earlier ? "tightened" : "loosened",
    reason: {
      en: `it applies from ${now.since}, ${earlier ? "earlier" : "later"} than ${old.since}`,
      zh: `自 ${now.since} 起适用，${earlier ? "早" : "晚"}于原定的 ${old.since}`,
    },
  };
}

function until(before: string | undefined, after: string | undefined): Step | undefined {
  if (before === after) return undefined;
  const longer = after === undefined || (before !== undefined && after > before);
  const [en, zh] =
    after === undefined
      ? [`it no longer ends on ${before}`, `不再于 ${before} 失效`]
      : before === undefined
        ? [`it ends on ${after}`, `于 ${after} 失效`]
        : [
            `it ends on ${after}, ${longer ? "later" : "earlier"} than ${before}`,
            `于 ${after} 失效，${longer ? "晚" : "早"}于原定的 ${before}`,
          ];
  return { class: longer ? "tightened" : "loosened", reason: { en, zh } };
}

/** What people read: it changes no outcome. */
function texts(old: Rule, now: Rule): readonly Step[] {
  const parts = TEXTS.filter(([, read]) => !isDeepStrictEqual(read(old), read(now))).map(([name]) => name);
  const cited = ({ law }: Rule) => law.map(({ instrument, article }) => `${instrument} ${article}`).join(", ");
  const law: readonly Step[] =
    cited(old) === cited(now)
      ? []
      : [
          {
            class: "reworded",
            reason: {
              en: `it rests on ${cited(now)} instead of ${cited(old)}`,
              zh: `依据由 ${cited(old)} 改为 ${cited(now)}`,
            },
          },
        ];
  if (parts.length === 0) return law;
  const list = (lang: "en" | "zh") => parts.map((one) => one[lang]).join(lang === "en" ? ", " : "、");
  return [
    ...law,
    {
      class: "reworded",
      reason: { en: `what people read is different: ${list("en")}`, zh: `展示内容有改动：${list("zh")}` },
    },
  ];
}

const TEXTS: readonly (readonly [Text, (rule: Rule) => unknown])[] = [
  [{ en: "title", zh: "标题" }, (rule) => rule.title],
  [{ en: "message", zh: "提示语" }, (rule) => rule.message],
  [{ en: "fix", zh: "整改方法" }, (rule) => rule.fix],
  [{ en: "explanation", zh: "说明" }, (rule) => rule.handbook?.why.trim()],
  [{ en: "penalties shown", zh: "所示罚则" }, (rule) => rule.exposure],
  [{ en: "place that is shown", zh: "标注位置" }, (rule) => [rule.at, rule.related]],
];
