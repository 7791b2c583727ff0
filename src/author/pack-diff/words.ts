import { isDeepStrictEqual } from "node:util";
import type { Category } from "../../model/tables.js";
import type { Instrument } from "../../rule/law.js";
import type { Text } from "../../source/problem.js";
import { type Change, type Class, changeOf, together } from "./change.js";
import { pairsOf } from "./facts.js";
import { step } from "./frame.js";
import type { DiffSide } from "./side.js";

/** Categories, fields of manifests and instruments that only one side has, or that mean something else. */
export function wordChanges([before, after]: readonly [DiffSide, DiffSide]): readonly Change[] {
  const [old, now] = [before.policies, after.policies];
  return [
    ...pairsOf(values(old.tables.categories), values(now.tables.categories), (one) => one.id).flatMap(category),
    ...pairsOf(fieldsOf(before), fieldsOf(after), ([key]) => key).flatMap(field),
    ...pairsOf(values(old.law.instruments), values(now.law.instruments), (one) => one.id).flatMap(instrument),
  ];
}

function values<T>(all: Readonly<Record<string, T>>): readonly T[] {
  return Object.values(all);
}

type Pair<T> = readonly [string, T | undefined, T | undefined];

function category([id, old, now]: Pair<Category>): readonly Change[] {
  if (isDeepStrictEqual(old, now)) return [];
  const { title } = (now ?? old)!;
  if (!old || !now) return [changeOf("category", id, old ? "removed" : "added", { title })];
  const steps = [
    step(SENSITIVE, old.sensitive, now.sensitive, { en: "sensitive", zh: "敏感个人信息" }),
    step(COUNTS, old.counts_as, now.counts_as, { en: "counts as", zh: "计数方式" }),
  ].filter((one) => one !== undefined);
  const classes: readonly Class[] = steps.map((one) => one.class);
  return [
    changeOf("category", id, "changed", { title, class: together(classes), reasons: steps.map((one) => one.reason) }),
  ];
}

const SENSITIVE = ["no", "context", "yes"] as const;
const COUNTS = ["ordinary", "ordinary_with_warning", "sensitive"] as const;

/** Fields that packs add to manifests, with their types; those of hegui itself are no matter of packs. */
function fieldsOf({ policies }: DiffSide): readonly (readonly [string, unknown])[] {
  return Object.entries(policies.shapes).flatMap(([struct, fields]) =>
    /\.x_[a-z0-9_]+$/.test(struct)
      ? Object.entries(fields).map(([name, { type }]) => [`${struct}.${name}`, type] as const)
      : [],
  );
}

function field([key, old, now]: Pair<readonly [string, unknown]>): readonly Change[] {
  if (!old || !now) return [changeOf("field", key, old ? "removed" : "added")];
  return isDeepStrictEqual(old[1], now[1]) ? [] : [changeOf("field", key, "changed", { reasons: [TYPE] })];
}

const TYPE: Text = { en: "its type or its words are different", zh: "类型或者可选词有变化" };

function instrument([id, old, now]: Pair<Instrument>): readonly Change[] {
  if (isDeepStrictEqual(old, now)) return [];
  const title = (now ?? old)!.title;
  if (!old || !now) return [changeOf("instrument", id, old ? "removed" : "added", { title })];
  const reasons = (["status", "level", "effective", "until"] as const).flatMap((key): readonly Text[] => {
    if (old[key] === now[key]) return [];
    const text = `${old[key] ?? "–"} → ${now[key] ?? "–"}`;
    return [{ en: `${NAMES[key].en}: ${text}`, zh: `${NAMES[key].zh}：${text}` }];
  });
  const gone = old.articles.filter((one) => !now.articles.includes(one)).join(", ");
  const fresh = now.articles.filter((one) => !old.articles.includes(one)).join(", ");
  return [
    changeOf("instrument", id, "changed", {
      title,
      reasons: [
        ...reasons,
        ...(gone ? [{ en: `articles taken out: ${gone}`, zh: `删去条款：${gone}` }] : []),
        ...(fresh ? [{ en: `articles added: ${fresh}`, zh: `增加条款：${fresh}` }] : []),
      ],
    }),
  ];
}

const NAMES = {
  status: { en: "status", zh: "效力" },
  level: { en: "kind", zh: "层级" },
  effective: { en: "in force from", zh: "施行日期" },
  until: { en: "in force until", zh: "失效日期" },
} as const;
