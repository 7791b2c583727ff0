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
  readonly first: Verdict;
}

/** Groups undecided verdicts by the fact they wait for, the most telling question first. */
export function toQuestions(
  verdicts: readonly Verdict[],
  model: Model,
  sources: Sources,
  level: Level | "off",
): readonly Question[] {
  const groups = new Map<string, Group>();
  for (const verdict of verdicts)
    for (const missing of verdict.missing) addTo(groups, missing, verdict, model, sources);
  return [...groups.values()]
    .map((group) => question(group, model, sources, level))
    .sort((a, b) => b.rules.length - a.rules.length || (a.message.en < b.message.en ? -1 : 1));
}

function addTo(groups: Map<string, Group>, missing: Missing, verdict: Verdict, model: Model, sources: Sources): void {
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
    first: verdict,
  };
  if (placed.path !== "") group.paths.add(placed.path);
  group.rules.add(verdict.rule.id);
  groups.set(id, group);
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
    fingerprint: fingerprint("unknown", group.entity.kind, group.entity.id, group.key || (group.reason?.en ?? "")),
  };
}

function wording({ entity, key, reason, rules }: Group): Text {
  const waiting =
    rules.size === 1
      ? { en: "1 rule waits for it", zh: "1 条规则待定" }
      : { en: `${rules.size} rules wait for it`, zh: `${rules.size} 条规则待定` };
  if (reason)
    return {
      en: `${entity.kind} '${entity.id}': ${reason.en}: ${waiting.en}`,
      zh: `${KIND_NAMES_ZH[entity.kind]}“${entity.id}”：${reason.zh}：${waiting.zh}`,
    };
  return {
    en: `\`${key}\` of ${entity.kind} '${entity.id}' is not declared: ${waiting.en}`,
    zh: `${KIND_NAMES_ZH[entity.kind]}“${entity.id}”未声明 \`${key}\`：${waiting.zh}`,
  };
}
