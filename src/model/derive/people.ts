import { isUnknown, lacking, type Struct, type Unknown, unknown, type Value } from "../../cel/value.js";
import type { Entity, Model } from "../entity.js";
import { declaredOr, read, sum } from "./truth.js";

/** Numbers of natural persons, or what is missing to count them. */
export interface Count {
  readonly ordinary: Value;
  readonly sensitive: Value;
}

/** People whose information one flow moved in a calendar year; `forecast` takes the larger of actual and expected. */
export function peopleOfFlow(flow: Struct, year: string, forecast: boolean): Count {
  const moved = flow.get("moved") as readonly Struct[] | Unknown;
  if (isUnknown(moved)) return { ordinary: moved, sensitive: moved };
  const ordinaryMoves = moved.some((field) => field.get("personal") && !field.get("sensitive"));
  const carries = flow.get("sensitive")!;
  const onlyChildren = isUnknown(carries) ? false : onlyUnder14(flow);
  return {
    ordinary:
      ordinaryMoves && !onlyChildren
        ? number(flow, year, "ordinary", forecast, true)
        : number(flow, year, "ordinary", forecast, false),
    sensitive: isUnknown(carries) ? carries : number(flow, year, "sensitive", forecast, carries === true),
  };
}

function onlyUnder14(flow: Struct): boolean {
  const ages = read<readonly string[]>(flow, "from", "ages");
  return !isUnknown(ages) && ages.length === 1 && ages[0] === "under-14";
}

function number(flow: Struct, year: string, part: "ordinary" | "sensitive", forecast: boolean, needed: boolean): Value {
  const missing = unknown({ entity: flow.label, path: ["people", year, part] });
  const people = flow.get("people")!;
  const counted = isUnknown(people) ? undefined : (people as Struct).get(year);
  if (!counted || isUnknown(counted)) return needed ? missing : 0;
  const actual = declaredOr<number, undefined>(counted as Struct, part, undefined);
  const expected = forecast ? declaredOr<Struct, undefined>(counted as Struct, "forecast", undefined) : undefined;
  const planned = expected && declaredOr<number, undefined>(expected, part, undefined);
  if (actual === undefined && planned === undefined) return needed ? missing : 0;
  return Math.max(actual ?? 0, planned ?? 0);
}

/**
 * People counted once across flows (CAC Q&A of 2024-03-22, Q11): flows of one declared population count as their
 * largest number, all others are added.
 */
export function countPeople(flows: readonly Entity[], of: (flow: Entity) => Count): Count {
  const groups = new Map<string, Count[]>();
  for (const flow of flows) {
    const population = declaredOr<string, undefined>(flow, "population", undefined);
    const key = population === undefined ? flow.label : `population ${population}`;
    groups.set(key, [...(groups.get(key) ?? []), of(flow)]);
  }
  const total = (part: keyof Count): Value =>
    sum([...groups.values()].map((group) => largest(group.map((one) => one[part]))));
  return { ordinary: total("ordinary"), sensitive: total("sensitive") };
}

function largest(values: readonly Value[]): Value {
  return lacking(...values) ?? Math.max(...(values as readonly number[]));
}

/** Flows of an organization that export personal information and are not left out of the counters. */
export function countedFlows(
  organization: Struct,
  model: Model,
): { readonly flows: readonly Entity[]; readonly undecided: Value } {
  const flows: Entity[] = [];
  const undecided: Value[] = [];
  for (const flow of model.referring("flow", "handler", organization.label)) {
    const counts = flow.get("counts")!;
    if (isUnknown(counts)) undecided.push(counts);
    else if (counts === true) flows.push(flow);
  }
  return { flows, undecided: lacking(...undecided) ?? true };
}
