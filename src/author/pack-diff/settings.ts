import { isDeepStrictEqual } from "node:util";
import type { PackFile } from "../../rule/pack-schema.js";
import { type Pack, type Param, ruleNamed } from "../../rule/rule.js";
import type { Text } from "../../source/problem.js";
import { type Change, type Class, changeOf, together } from "./change.js";
import { pairsOf } from "./facts.js";
import { LEVELS, step } from "./frame.js";
import type { DiffSide } from "./side.js";

type Params = Readonly<Record<string, Param>>;

/** Parameters that are new, gone or different: their value where nobody sets another, and their bounds. */
export function paramChanges(before: Params = {}, after: Params = {}): readonly Change[] {
  return pairsOf(Object.entries(before), Object.entries(after), ([name]) => name).flatMap(
    ([name, one, other]): readonly Change[] => {
      const [old, now] = [one?.[1], other?.[1]];
      const title = (now ?? old)!.about;
      if (!old || !now) return [changeOf("param", name, old ? "removed" : "added", { title })];
      if (isDeepStrictEqual(old, now)) return [];
      const parts = PARTS.flatMap(([key, label]) => {
        const [a, b] = [old[key], now[key]];
        if (isDeepStrictEqual(a, b)) return [];
        const reason = {
          en: `${label.en}: ${shown(a, "en")} → ${shown(b, "en")}`,
          zh: `${label.zh}：${shown(a, "zh")} → ${shown(b, "zh")}`,
        };
        return [{ reason, class: classOf(key, a, b, now) }];
      });
      const classes = parts.map((one) => one.class);
      const reasons = parts.map((one) => one.reason);
      if (old.stricter !== undefined && old.stricter !== now.stricter) classes.push("unclear");
      return [changeOf("param", name, "changed", { title, class: together(classes), reasons })];
    },
  );
}

const PARTS: readonly (readonly ["default" | "min" | "max" | "type" | "values" | "of" | "stricter" | "about", Text])[] =
  [
    ["default", { en: "value where nobody sets another", zh: "默认值" }],
    ["min", { en: "least value", zh: "最小值" }],
    ["max", { en: "greatest value", zh: "最大值" }],
    ["type", { en: "type", zh: "类型" }],
    ["values", { en: "words that may be set", zh: "可选词" }],
    ["of", { en: "table of words", zh: "词表" }],
    ["stricter", { en: "direction that asks for more", zh: "趋严方向" }],
    ["about", { en: "meaning", zh: "含义" }],
  ];

function shown(value: unknown, lang: "en" | "zh"): string {
  if (value === undefined) return lang === "en" ? "none" : "无";
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return String((value as Text)[lang]);
  return JSON.stringify(value);
}

/** Of a number whose stricter direction is known: a default that moves, or a bound that lets less or more be set. */
function classOf(key: string, before: unknown, after: unknown, { stricter }: Param): Class {
  if (key === "about") return "reworded";
  if (key !== "default" && key !== "min" && key !== "max") return "unclear";
  if (!stricter) return "unclear";
  const open = key === "min" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [a, b] = [before ?? open, after ?? open];
  if (typeof a !== "number" || typeof b !== "number") return "unclear";
  // The bound on the strict side only says how strict one may be.
  const loose = stricter === "lower" ? "max" : "min";
  if (key !== "default" && key !== loose) return "reworded";
  return b < a === (stricter === "lower") ? "tightened" : "loosened";
}

/** What the head of a pack says about other packs: what it builds on, the levels and parameters that it decides. */
export function headChanges(
  [before, after]: readonly [DiffSide, DiffSide],
  old: PackFile | undefined,
  now: PackFile | undefined,
): readonly Change[] {
  return [
    ...levelChanges([before, after], old?.levels ?? {}, now?.levels ?? {}),
    ...setChanges([before, after], old?.set ?? {}, now?.set ?? {}),
    ...extendsChanges(old?.extends ?? [], now?.extends ?? []),
    ...requiresChange(old?.requires?.hegui, now?.requires?.hegui),
  ];
}

type Levels = NonNullable<PackFile["levels"]>;

function levelChanges([before, after]: readonly [DiffSide, DiffSide], old: Levels, now: Levels): readonly Change[] {
  const rules = [before, after].map((side) => side.policies.packs.flatMap((pack) => pack.rules));
  const present = (levels: Levels) =>
    Object.entries(levels).map(([id, level]) => [ruleNamed(rules[1]!, id)?.id ?? id, level] as const);
  return pairsOf(present(old), present(now), ([id]) => id).flatMap(([id, from, to]): readonly Change[] => {
    const own = (index: 0 | 1) => ruleNamed(rules[index]!, id)?.level;
    const [a, b] = [from?.[1] ?? own(0), to?.[1] ?? own(1)];
    if (from?.[1] === to?.[1]) return [];
    const change = from ? (to ? "changed" : "removed") : "added";
    if (!a || !b) return [changeOf("level", id, change, { class: "unclear" })];
    const moved = step(LEVELS, a, b, { en: "level", zh: "级别" });
    return [changeOf("level", id, change, { class: moved?.class ?? "reworded", reasons: moved ? [moved.reason] : [] })];
  });
}

type Values = NonNullable<PackFile["set"]>;

function setChanges(sides: readonly [DiffSide, DiffSide], old: Values, now: Values): readonly Change[] {
  const flat = (all: Values) =>
    Object.entries(all).flatMap(([pack, values]) =>
      Object.entries(values).map(([name, value]) => ({ pack, name, value })),
    );
  return pairsOf(flat(old), flat(now), ({ pack, name }) => `${pack}.${name}`).flatMap(([id, from, to]) => {
    if (isDeepStrictEqual(from?.value, to?.value)) return [];
    const { pack, name } = (to ?? from)!;
    const param = (side: DiffSide) => side.policies.packs.find((one) => one.id === pack)?.params?.[name];
    const [a, b] = [from?.value ?? param(sides[0])?.default, to?.value ?? param(sides[1])?.default];
    const stricter = param(sides[1]) ?? param(sides[0]);
    const reason = {
      en: `value: ${shown(a, "en")} → ${shown(b, "en")}`,
      zh: `取值：${shown(a, "zh")} → ${shown(b, "zh")}`,
    };
    return [
      changeOf("set", id, from ? (to ? "changed" : "removed") : "added", {
        class: isDeepStrictEqual(a, b) ? "reworded" : stricter ? classOf("default", a, b, stricter) : "unclear",
        reasons: [reason],
      }),
    ];
  });
}

function extendsChanges(old: readonly string[], now: readonly string[]): readonly Change[] {
  return pairsOf(old, now, (one) => one).flatMap(([name, from, to]) =>
    from && to
      ? []
      : [changeOf("extends", name, from ? "removed" : "added", { class: from ? "loosened" : "tightened" })],
  );
}

function requiresChange(old: string | undefined, now: string | undefined): readonly Change[] {
  if (old === now) return [];
  const reason = { en: `versions: ${old ?? "any"} → ${now ?? "any"}`, zh: `版本：${old ?? "不限"} → ${now ?? "不限"}` };
  return [changeOf("requires", "hegui", "changed", { class: "reworded", reasons: [reason] })];
}

/** Rules that a pack brings, whether compiled or only seen as code. */
export function codeChanges(
  { id }: Pick<Pack, "id">,
  [before, after]: readonly [DiffSide, DiffSide],
): readonly Change[] {
  const files = (side: DiffSide) => Object.entries(side.code[id] ?? {});
  return pairsOf(files(before), files(after), ([file]) => file).flatMap(([file, old, now]): readonly Change[] => {
    if (old?.[1] === now?.[1]) return [];
    if (!old) return [changeOf("rule", file, "added", { class: "tightened", reasons: [CODE] })];
    if (!now) return [changeOf("rule", file, "removed", { class: "loosened", reasons: [CODE] })];
    return [changeOf("rule", file, "changed", { class: "unclear", reasons: [CODE] })];
  });
}

const CODE: Text = {
  en: "a rule in TypeScript; a comparison runs no code, so a person has to read it",
  zh: "以 TypeScript 编写的规则；比较时不运行代码，须由人工阅读",
};
