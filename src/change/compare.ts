import type { Examined } from "../examine.js";
import { type FindingContext, fingerprintOf } from "../finding/finding.js";
import type { FixedFinding } from "../finding/report.js";
import { type WaiverContext, waiverOf } from "../finding/waiver.js";
import type { Verdict } from "../rule/judge.js";

/** What the compared commit was found to have. */
export interface Before {
  readonly examined: Examined;
  /** Fingerprints of its findings that nobody had accepted. */
  readonly found: ReadonlySet<string>;
  /** Its unmet duties, by rule and entity. */
  readonly unmet: ReadonlyMap<string, Verdict>;
}

/** Reads the verdicts of the compared commit; what it waived does not count as known, so that a waiver taken away shows. */
export function beforeOf(examined: Examined, context: WaiverContext): Before {
  const isOpen = (one: Verdict) => !waiverOf(one, context);
  const fails = examined.judged.fails.filter(isOpen);
  const open = examined.open.filter(isOpen);
  return {
    examined,
    found: new Set([...fails, ...open].map(fingerprintOf)),
    unmet: new Map(fails.map((one) => [keyOf(one), one])),
  };
}

/** An undecided verdict whose duty was decided before, and not met: the facts were taken away. */
export function withdrawnFrom(verdict: Verdict, before: Before | undefined): Verdict | undefined {
  return verdict.outcome === "unknown" ? before?.unmet.get(keyOf(verdict)) : undefined;
}

/** Unmet duties that are no more. While a file is broken or cannot be read, what it may still declare is not called fixed. */
export function fixedFindings(
  { unmet }: Before,
  { judged, open, model }: Examined,
  whole: boolean,
  { levelOf, standing }: Pick<FindingContext, "levelOf" | "standing">,
): readonly FixedFinding[] {
  const still = new Set([...judged.fails, ...open].map(keyOf));
  return [...unmet.values()]
    .filter((one) => !still.has(keyOf(one)))
    .flatMap((one): readonly FixedFinding[] => {
      const { rule, entity } = one;
      const declared = model.find(entity.kind, entity.id) !== undefined;
      if (!declared && !whole) return [];
      return [
        {
          rule: rule.id,
          level: rule.since > model.asOf ? "note" : levelOf(rule),
          entity: { kind: entity.kind, id: entity.id },
          title: rule.title,
          law: standing(rule).law,
          how: declared ? "met" : "not-declared",
          fingerprint: fingerprintOf(one),
        },
      ];
    })
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ rule, entity }: FixedFinding): string {
  return `${entity.kind}/${entity.id} ${rule}`;
}

function keyOf({ rule, entity }: Verdict): string {
  return `${rule.id} ${entity.label}`;
}
