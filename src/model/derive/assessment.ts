import { isUnknown, type Struct, unknown, type Value } from "../../cel/value.js";
import type { Model } from "../entity.js";
import { declaredOr } from "./truth.js";

/** Assessments of some types, or of all, that cover any of the given entities, completed by the judged date, oldest first. */
export function assessmentsOf(
  model: Model,
  types: readonly string[] | undefined,
  labels: readonly string[],
): readonly Struct[] {
  return model
    .all("assessment")
    .filter((one) => !types || types.includes(one.get("type") as string))
    .filter((one) => covers(one, labels) && completed(one) <= model.asOf)
    .sort((a, b) => (completed(a) < completed(b) ? -1 : completed(a) > completed(b) ? 1 : 0));
}

/** The latest of them; unknown, pointing at the entity that lacks it, when there is none. */
export function latestAssessment(model: Model, types: readonly string[], labels: readonly string[], it: Struct): Value {
  return (
    assessmentsOf(model, types, labels).at(-1) ?? unknown({ entity: it.label, path: [], reason: notCovered(types[0]!) })
  );
}

function covers(assessment: Struct, labels: readonly string[]): boolean {
  const covered = assessment.get("covers")!;
  return !isUnknown(covered) && (covered as readonly string[]).some((label) => labels.includes(label));
}

function completed(assessment: Struct): string {
  return declaredOr<string, string>(assessment, "completed_on", "9999-12-31");
}

const NAMES_ZH: Readonly<Record<string, string>> = {
  "impact-assessment": "个人信息保护影响评估",
  "export-self-assessment": "数据出境风险自评估",
  "children-security-assessment": "儿童个人信息安全评估",
};

function notCovered(type: string) {
  return { en: `no ${type} covers it`, zh: `没有覆盖它的${NAMES_ZH[type] ?? type}` };
}
