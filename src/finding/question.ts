import type { Missing } from "../cel/value.js";
import { KIND_NAMES_ZH } from "../manifest/kind.js";
import type { Model } from "../model/entity.js";
import type { Verdict } from "../rule/judge.js";
import type { Level } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import { fingerprint } from "./finding.js";
import { isDeclared, placeMissing, placeOf, type Sources, snippetOf, undeclaredKey } from "./place.js";
import type { EntityName, Question } from "./report.js";

interface Group {
  readonly entity: EntityName;
  readonly key: string;
  readonly reason?: Text;
  readonly paths: Set<string>;
  readonly rules: Set<string>;
  /** A verdict waits that did not wait before. */
  readonly fresh: boolean;
  /** Something under the key is declared. */
  readonly inPart?: true;
}

/** Groups undecided verdicts by the fact they wait for, the most telling question first. */
export function toQuestions(
  verdicts: readonly Verdict[],
  model: Model,
  sources: Sources,
  level: Level | "off",
  isKnown: (verdict: Verdict) => boolean,
): readonly Question[] {
  const groups = new Map<string, Group>();
  for (const verdict of verdicts)
    for (const missing of verdict.missing) addTo(groups, missing, verdict, model, sources, !isKnown(verdict));
  return joinParts([...groups.values()])
    .map((group) => question(group, model, sources, level))
    .sort((a, b) => b.rules.length - a.rules.length || (a.message.en < b.message.en ? -1 : 1));
}

function addTo(
  groups: Map<string, Group>,
  missing: Missing,
  verdict: Verdict,
  model: Model,
  sources: Sources,
  fresh: boolean,
): void {
  const placed = placeMissing(sources, model, missing, verdict.entity);
  const owner = model.find(placed.entity.kind, placed.entity.id)!;
  if (placed.path !== "" && isDeclared(owner.data, missing.path)) return;
  const key = placed.path === "" ? "" : undeclaredKey(owner.data, missing.path).join(".");
  const id = `${owner.label} ${key === "" ? (missing.reason?.en ?? "") : key}`;
  const group = groups.get(id) ?? {
    entity: placed.entity,
    key,
    ...(missing.reason && key === "" && { reason: missing.reason }),
    paths: new Set<string>(),
    rules: new Set<string>(),
    fresh,
  };
  if (placed.path !== "") group.paths.add(placed.path);
  group.rules.add(verdict.rule.id);
  groups.set(id, fresh ? { ...group, fresh } : group);
}

// One or two open parts of a group are told apart; more are one question about the group.
const FEW_PARTS = 2;

/** Joins questions about parts of one group that is declared in part. */
function joinParts(groups: readonly Group[]): readonly Group[] {
  const parentOf = ({ entity, key }: Group) => {
    const parent = key.split(".").slice(0, -1).join(".");
    return parent === "" ? undefined : `${entity.kind}/${entity.id} ${parent}`;
  };
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    const parent = parentOf(group);
    if (parent) families.set(parent, [...(families.get(parent) ?? []), group]);
  }
  const large = [...families.values()].filter((family) => family.length > FEW_PARTS);
  const joined = new Set(large.flat());
  return [...groups.filter((one) => !joined.has(one)), ...large.map(joinFamily)];
}

function joinFamily(family: readonly Group[]): Group {
  const [first] = family as readonly [Group, ...Group[]];
  return {
    entity: first.entity,
    key: first.key.split(".").slice(0, -1).join("."),
    paths: new Set(family.flatMap((one) => [...one.paths])),
    rules: new Set(family.flatMap((one) => [...one.rules])),
    fresh: family.some((one) => one.fresh),
    inPart: true,
  };
}

function question(group: Group, model: Model, sources: Sources, level: Level | "off"): Question {
  const owner = model.find(group.entity.kind, group.entity.id)!;
  const at = placeOf(sources, owner, group.key === "" ? [] : group.key.split("."));
  return {
    entity: group.entity,
    key: group.key,
    ...(group.reason && { reason: group.reason }),
    paths: [...group.paths].sort(),
    rules: [...group.rules].sort(),
    message: wording(group),
    at,
    snippet: snippetOf(sources, at),
    level,
    state: group.fresh ? "new" : "known",
    fingerprint: fingerprint("unknown", group.entity.kind, group.entity.id, group.key || (group.reason?.en ?? "")),
  };
}

function wording({ entity, key, reason, rules, inPart }: Group): Text {
  const waiting =
    rules.size === 1
      ? { en: "1 rule waits for it", zh: "1 条规则待定" }
      : { en: `${rules.size} rules wait for it`, zh: `${rules.size} 条规则待定` };
  if (reason)
    return {
      en: `${entity.kind} '${entity.id}': ${reason.en}: ${waiting.en}`,
      zh: `${KIND_NAMES_ZH[entity.kind]}“${entity.id}”：${reason.zh}：${waiting.zh}`,
    };
  if (inPart)
    return {
      en: `\`${key}\` of ${entity.kind} '${entity.id}' is declared in part: ${waiting.en}`,
      zh: `${KIND_NAMES_ZH[entity.kind]}“${entity.id}”仅部分声明了 \`${key}\`：${waiting.zh}`,
    };
  return {
    en: `\`${key}\` of ${entity.kind} '${entity.id}' is not declared: ${waiting.en}`,
    zh: `${KIND_NAMES_ZH[entity.kind]}“${entity.id}”未声明 \`${key}\`：${waiting.zh}`,
  };
}
