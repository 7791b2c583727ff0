import fc from "fast-check";
import { expect, it } from "vitest";
import { readManifests } from "../../src/examine.js";
import type { Facts, Model, Trail } from "../../src/model/entity.js";
import { createModel } from "../../src/model/model.js";
import { factsOf, judge, scopeOf } from "../../src/rule/judge.js";
import type { Outcome, Rule } from "../../src/rule/rule.js";
import { policies } from "../policies.js";
import { keyOf, watchAbsence } from "./absence.js";
import { inputOf } from "./input.js";
import { type Declared, declare, filesOf, gapsOf, manifests, valuesOf } from "./manifest.js";

const rules = policies.packs.flatMap((pack) => pack.rules);
const budget = { steps: Number.POSITIVE_INFINITY };
const plain = factsOf(policies.packs, budget);

function modelOf(manifest: readonly Declared[], facts: Facts): Model {
  const input = inputOf(filesOf(manifest));
  const { valid, problems } = readManifests(input);
  expect(problems).toEqual([]);
  return createModel({ ...input, documents: valid, facts });
}

function outcomeOf(model: Model, rule: Rule, id: string): Outcome {
  const entity = model.find(rule.on, id)!;
  return judge(rule, entity, scopeOf(model, budget, entity)).outcome;
}

function verdictsOf(manifest: readonly Declared[]) {
  const model = modelOf(manifest, plain);
  return rules.flatMap((rule) =>
    model.all(rule.on).map(({ id }) => ({ rule, id, outcome: outcomeOf(model, rule, id) })),
  );
}

/** Whether the verdict took the absence of a fact, or of a part of it, for an answer. */
function readAsAnswer(manifest: readonly Declared[], rule: Rule, id: string, fact: string): boolean {
  const watched = watchAbsence(plain, policies.packs);
  const model = modelOf(manifest, watched.facts);
  const trail: Trail = { steps: [] };
  model.trail = trail;
  outcomeOf(model, rule, id);
  return [...watched.answersOf(rule, trail)].some((one) => one === fact || one.startsWith(`${fact}.`));
}

/*
 * Declaring one more fact, with everything else as it was, leaves a decided verdict as it is: fail stays fail, skip stays
 * skip, and pass stays pass or becomes skip (a duty that is met passes while its trigger is still open). It may change
 * only where the absence of that very fact had been taken for an answer on purpose, as watchAbsence finds out; wherever
 * the three-valued operators and tables alone are at work, nothing but `unknown` may change.
 */
it("declaring a missing fact changes no verdict that was already decided", () => {
  fc.assert(
    fc.property(manifests, fc.gen(), (start, draw) => {
      let manifest = start;
      let before = verdictsOf(manifest);
      for (let step = 0; step < STEPS; step++) {
        const gap = draw(fc.constantFrom, ...gapsOf(manifest));
        const next = declare(manifest, gap, draw(valuesOf, gap.name, gap.shape));
        const after = verdictsOf(next);
        const { kind, data } = manifest[gap.entity]!;
        const fact = keyOf(`${kind}/${String(data.id)}`, gap.path);
        for (const [index, { rule, id, outcome }] of before.entries()) {
          const now = after[index]!.outcome;
          const kept = outcome === now || (outcome === "pass" && now === "skip");
          if (outcome === "unknown" || kept || readAsAnswer(manifest, rule, id, fact)) continue;
          expect.fail(`${rule.id} on ${rule.on}/${id}: ${outcome} became ${now} with ${fact}`);
        }
        manifest = next;
        before = after;
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
}, 600_000);

const STEPS = 15;
