import { shiftDate } from "../cel/functions.js";
import type { Model } from "../model/entity.js";
import { matchesAny } from "../source/glob.js";
import type { Problem, Text } from "../source/problem.js";
import type { Span } from "../source/span.js";

/** People who may accept findings; of all rules and files unless it says which. */
export interface Approver {
  readonly who: readonly string[];
  /** Globs of rule ids. */
  readonly rules?: readonly string[] | undefined;
  /** Globs of the manifests that declare what the finding is about. */
  readonly paths?: readonly string[] | undefined;
}

/** The limits that the configuration sets to waivers and baselines. */
export interface Governance {
  readonly waiver_max_days: number;
  /** Days before the end of a waiver from which it is told. */
  readonly waiver_warn_days: number;
  /** Who may accept findings; undefined when nobody has said. */
  readonly approvers: readonly Approver[] | undefined;
}

/** What a waiver or a baseline has in common: someone accepted findings for a time. */
export interface Acceptance {
  /** As people call it: `waiver 'x'`. */
  readonly name: Text;
  /** First part of the codes of its problems. */
  readonly area: "waiver" | "baseline";
  readonly approved_by: string;
  readonly approved_on: string;
  readonly expires: string;
  readonly place: (key: string) => Span;
}

/** Whether someone may accept a finding of a rule about an entity. */
export function mayApprove(
  approvers: readonly Approver[] | undefined,
  who: string,
  rule: string,
  entity: string,
  model: Model,
): boolean {
  if (!approvers) return true;
  const [kind, id] = entity.split("/") as [Parameters<Model["find"]>[0], string];
  const file = model.find(kind, id)?.from.file;
  return approvers.some(
    (one) =>
      one.who.includes(who) &&
      (!one.rules || matches(one.rules, rule)) &&
      (!one.paths || (file !== undefined && matches(one.paths, file))),
  );
}

// A baseline asks thousands of times about few rules and files.
const answers = new WeakMap<readonly string[], Map<string, boolean>>();

function matches(patterns: readonly string[], name: string): boolean {
  const known = answers.get(patterns) ?? new Map<string, boolean>();
  answers.set(patterns, known);
  const answer = known.get(name) ?? matchesAny(patterns, name);
  known.set(name, answer);
  return answer;
}

/** Whether an acceptance counts on a day. */
export function isInForce(one: Pick<Acceptance, "approved_on" | "expires">, asOf: string): boolean {
  return one.approved_on <= asOf && asOf <= one.expires;
}

/** What is wrong with the dates of an acceptance. */
export function dateFaults(one: Acceptance, asOf: string, maxDays: number): readonly Problem[] {
  const { en, zh } = one.name;
  const found: Problem[] = [];
  const add = (code: string, key: string, message: Text) =>
    found.push({ code: `${one.area}/${code}`, message, at: one.place(key) });
  if (one.expires < asOf)
    add("expired", "expires", { en: `${en} expired on ${one.expires}`, zh: `${zh}已于 ${one.expires} 到期` });
  if (one.approved_on > asOf)
    add("not-yet", "approved_on", {
      en: `${en} is approved on ${one.approved_on}, after the judged date ${asOf}`,
      zh: `${zh}的批准日期 ${one.approved_on} 晚于判断日 ${asOf}`,
    });
  if (one.expires > shiftDate(one.approved_on, `P${maxDays}D`, 1))
    add("too-long", "expires", {
      en: `${en} lasts longer than ${maxDays} days`,
      zh: `${zh}期限超过 ${maxDays} 天`,
    });
  return found;
}

/** The problem of an approver whom the configuration does not name for a finding. */
export function notAllowed(one: Acceptance, rule: string, entity: string): Problem {
  return {
    code: `${one.area}/approver`,
    message: {
      en: `${one.name.en}: '${one.approved_by}' may not accept ${rule} for ${entity}`,
      zh: `${one.name.zh}：“${one.approved_by}”无权就 ${entity} 批准豁免 ${rule}`,
    },
    hint: {
      en: "`approvers` of hegui.config.yaml names who may",
      zh: "hegui.config.yaml 的 `approvers` 列明有权批准的人员",
    },
    at: one.place("approved_by"),
  };
}

/** Days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
