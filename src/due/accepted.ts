import type { Baseline } from "../finding/baseline.js";
import { placeOf, type Sources } from "../finding/place.js";
import type { Model } from "../model/entity.js";
import type { Text } from "../source/problem.js";
import { locate } from "../source/source.js";
import { organizationOwners, ownersOf } from "./owners.js";
import type { Dated } from "./time.js";

const WARN_DAYS = 30;

const WAIVER: Text = { en: "The waiver ends", zh: "豁免到期" };
const BASELINE: Text = { en: "The baseline ends", zh: "基线到期" };

/** Ends of waivers: what they accept is a finding again on the day after. */
export function waiversDue(model: Model, sources: Sources): readonly Dated[] {
  return model.all("waiver").map((waiver): Dated => {
    const { rule, entity, expires } = waiver.data as Readonly<Record<string, string>>;
    return {
      id: `waiver:${waiver.label}`,
      clock: "waiver",
      entity: { kind: "waiver", id: waiver.id },
      title: WAIVER,
      owners: ownersOf(waiver, model),
      law: [],
      rules: [rule!],
      todo: {
        en: `mend what '${rule}' finds in ${entity} and take the waiver out, or have it approved anew`,
        zh: `整改规则“${rule}”在 ${entity} 上的发现并删除该豁免，或者重新审批`,
      },
      at: placeOf(sources, waiver, ["expires"]),
      date: expires!,
      warn_days: WARN_DAYS,
    };
  });
}

/** The end of the baseline; without an entry it accepts nothing. */
export function baselineDue(baseline: Baseline | undefined, model: Model): readonly Dated[] {
  if (!baseline || baseline.data.findings.length === 0) return [];
  const { source, data } = baseline;
  const count = data.findings.length;
  return [
    {
      id: "baseline",
      clock: "baseline",
      title: BASELINE,
      owners: organizationOwners(model),
      law: [],
      rules: [...new Set(data.findings.map((one) => one.rule))].sort(),
      todo: {
        en: `mend ${count === 1 ? "the finding" : `the ${count} findings`} that it accepts, or have it approved anew`,
        zh: `整改其所接受的 ${count} 项发现，或者重新审批`,
      },
      at: locate(source, 0, ["expires"], "key"),
      date: data.expires,
      warn_days: WARN_DAYS,
    },
  ];
}
