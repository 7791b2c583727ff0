import { isDeepStrictEqual } from "node:util";
import type { Entity, Model } from "../model/entity.js";
import type { Verdict } from "../rule/judge.js";
import type { Problem } from "../source/problem.js";
import {
  type Acceptance,
  dateFaults,
  daysBetween,
  type Governance,
  isInForce,
  mayApprove,
  notAllowed,
} from "./approver.js";
import { placeOf, type Sources } from "./place.js";
import type { Finding, WaiverShown } from "./report.js";

/** What waivers are judged by. */
export interface WaiverContext {
  readonly model: Model;
  readonly governance: Governance;
  /** The compared commit. */
  readonly before: Model | undefined;
  /** A waiver counts only when the compared commit has it in the same words. */
  readonly untrusted: boolean;
  /** The present id of a rule that had another one earlier. */
  readonly idOf: (rule: string) => string;
  /** Whether a rule was judged, or is one that no pack has; one that is off here may have findings elsewhere. */
  readonly isJudged: (rule: string) => boolean;
}

/** The waiver that accepts a verdict now, if there is one. */
export function waiverOf(
  { rule, entity }: Pick<Verdict, "rule" | "entity">,
  { model, governance, before, untrusted, idOf }: WaiverContext,
): Entity | undefined {
  return model
    .all("waiver")
    .find(
      (one) =>
        idOf(String(one.data.rule)) === rule.id &&
        one.data.entity === entity.label &&
        isInForce(dates(one), model.asOf) &&
        !isSelfApproved(one) &&
        mayApprove(governance.approvers, String(one.data.approved_by), rule.id, entity.label, model) &&
        (!untrusted || changeOf(one, before) === undefined),
    );
}

/** A finding as accepted by a waiver; nothing is ever deleted. */
export function waivedBy(finding: Finding, waiver: Entity, sources: Sources): Finding {
  const { id, approved_by, expires, reason } = waiver.data as Pick<
    WaiverShown,
    "id" | "approved_by" | "expires" | "reason"
  >;
  const at = placeOf(sources, waiver, []);
  return { ...finding, state: "waived", waiver: { id, approved_by, expires, reason, at } };
}

/** An expired, unused, over-long, self-approved or forbidden waiver is a problem. */
export function waiverProblems(
  verdicts: readonly Verdict[],
  context: WaiverContext,
  sources: Sources,
  waivers: readonly Entity[] = context.model.all("waiver"),
): readonly Problem[] {
  const used = new Set(verdicts.map(({ rule, entity }) => `${rule.id} ${entity.label}`));
  return waivers.flatMap((waiver) => faults(waiver, used, context, sources));
}

function faults(
  waiver: Entity,
  used: ReadonlySet<string>,
  { model, governance, before, untrusted, idOf, isJudged }: WaiverContext,
  sources: Sources,
): readonly Problem[] {
  const { entity } = waiver.data as { entity: string };
  const rule = idOf(String(waiver.data.rule));
  const one = acceptance(waiver, sources);
  const { en, zh } = one.name;
  const found: Problem[] = [...dateFaults(one, model.asOf, governance.waiver_max_days)];
  if (one.expires >= model.asOf && isJudged(rule) && !used.has(`${rule} ${entity}`))
    found.push({
      code: "waiver/unused",
      message: { en: `${en} waives nothing`, zh: `${zh}未对应任何发现` },
      at: one.place("rule"),
    });
  if (isSelfApproved(waiver))
    found.push({
      code: "waiver/self-approved",
      message: { en: `${en} was approved by who asked for it`, zh: `${zh}由申请人自行批准` },
      at: one.place("approved_by"),
    });
  if (!mayApprove(governance.approvers, one.approved_by, rule, entity, model))
    found.push(notAllowed(one, rule, entity));
  if (untrusted && changeOf(waiver, before))
    found.push({
      code: "waiver/from-outside",
      message: {
        en: `${en} comes with a change from outside the repository: it counts once the base branch has it`,
        zh: `${zh}由仓库外部的变更提出：合入基准分支后方生效`,
      },
      at: one.place("approved_by"),
    });
  return found;
}

/** All waivers with what became of them, the next to end first; of equal ends by id, as the model has them. */
export function waiversShown(
  verdicts: readonly Verdict[],
  context: WaiverContext,
  sources: Sources,
): readonly WaiverShown[] {
  const holding = new Set(verdicts.map((one) => waiverOf(one, context)));
  const { model, governance, before } = context;
  return model
    .all("waiver")
    .map((waiver): WaiverShown => {
      const { id, rule, entity, reason, approved_by, ticket, evidence } = waiver.data as unknown as WaiverShown & {
        readonly evidence?: { readonly path: string };
      };
      const { approved_on, expires } = dates(waiver);
      const days_left = daysBetween(model.asOf, expires);
      const change = before && changeOf(waiver, before);
      return {
        ...{ id, rule, entity, reason, approved_by, approved_on, expires, days_left },
        ...(ticket && { ticket }),
        ...(evidence && { evidence: evidence.path }),
        at: placeOf(sources, waiver, []),
        holds: holding.has(waiver),
        ends_soon: days_left >= 0 && days_left <= governance.waiver_warn_days,
        ...(change && { change }),
      };
    })
    .sort((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0));
}

function acceptance(waiver: Entity, sources: Sources): Acceptance {
  return {
    name: { en: `waiver '${waiver.id}'`, zh: `豁免“${waiver.id}”` },
    area: "waiver",
    approved_by: String(waiver.data.approved_by),
    ...dates(waiver),
    place: (key) => placeOf(sources, waiver, [key]),
  };
}

function dates(waiver: Entity) {
  return { approved_on: String(waiver.data.approved_on), expires: String(waiver.data.expires) };
}

function isSelfApproved(waiver: Entity): boolean {
  const { requested_by, approved_by } = waiver.data;
  return requested_by !== undefined && nameKey(requested_by) === nameKey(approved_by);
}

/** A name however its letters are spaced or written: a capital does not make another person. */
function nameKey(name: unknown): string {
  return String(name).normalize("NFKC").replace(/\s/g, "").toLowerCase();
}

/** Waivers of the compared commit that stand as they were. */
export function untouched(before: Model, now: Model): readonly Entity[] {
  return before.all("waiver").filter((one) => isDeepStrictEqual(now.find("waiver", one.id)?.data, one.data));
}

function changeOf(waiver: Entity, before: Model | undefined): WaiverShown["change"] {
  const earlier = before?.find("waiver", waiver.id);
  if (!earlier) return "added";
  return isDeepStrictEqual(earlier.data, waiver.data) ? undefined : "changed";
}
