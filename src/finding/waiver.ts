import { shiftDate } from "../cel/functions.js";
import type { Entity, Model } from "../model/entity.js";
import type { Problem, Text } from "../source/problem.js";
import { placeOf, type Sources } from "./place.js";
import type { Finding } from "./report.js";

interface Waived {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** Marks accepted findings, never deletes them; an expired, unused, over-long or self-approved waiver is a problem. */
export function applyWaivers(findings: readonly Finding[], model: Model, sources: Sources, maxDays: number): Waived {
  const waivers = model.all("waiver");
  const problems = waivers.flatMap((waiver) => faults(waiver, findings, model.asOf, sources, maxDays));
  return { problems, findings: findings.map((finding) => mark(finding, waivers, model.asOf)) };
}

function mark(finding: Finding, waivers: readonly Entity[], asOf: string): Finding {
  const waiver = waivers.find((one) => matches(one, finding) && inForce(one, asOf) && !selfApproved(one));
  if (!waiver) return finding;
  const { id, approved_by, expires, reason } = waiver.data as {
    id: string;
    approved_by: string;
    expires: string;
    reason: string;
  };
  return { ...finding, state: "waived", waiver: { id, approved_by, expires, reason } };
}

function matches(waiver: Entity, finding: Finding): boolean {
  return waiver.data.rule === finding.rule && waiver.data.entity === `${finding.entity.kind}/${finding.entity.id}`;
}

function inForce(waiver: Entity, asOf: string): boolean {
  return String(waiver.data.approved_on) <= asOf && asOf <= String(waiver.data.expires);
}

function selfApproved(waiver: Entity): boolean {
  return waiver.data.requested_by !== undefined && waiver.data.requested_by === waiver.data.approved_by;
}

function faults(
  waiver: Entity,
  findings: readonly Finding[],
  asOf: string,
  sources: Sources,
  maxDays: number,
): readonly Problem[] {
  const found: Problem[] = [];
  const expires = String(waiver.data.expires);
  const add = (code: string, key: string, message: Text) =>
    found.push({ code: `waiver/${code}`, message, at: placeOf(sources, waiver, [key]) });
  if (expires < asOf)
    add("expired", "expires", {
      en: `waiver '${waiver.id}' expired on ${expires}`,
      zh: `豁免“${waiver.id}”已于 ${expires} 到期`,
    });
  else if (!findings.some((finding) => matches(waiver, finding)))
    add("unused", "rule", { en: `waiver '${waiver.id}' waives nothing`, zh: `豁免“${waiver.id}”未对应任何发现` });
  if (selfApproved(waiver))
    add("self-approved", "approved_by", {
      en: `waiver '${waiver.id}' was approved by who asked for it`,
      zh: `豁免“${waiver.id}”由申请人自行批准`,
    });
  if (expires > shiftDate(String(waiver.data.approved_on), `P${maxDays}D`, 1))
    add("too-long", "expires", {
      en: `waiver '${waiver.id}' lasts longer than ${maxDays} days`,
      zh: `豁免“${waiver.id}”期限超过 ${maxDays} 天`,
    });
  return found;
}
