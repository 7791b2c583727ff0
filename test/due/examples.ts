import { dueOf } from "../../src/due/due.js";
import type { Due } from "../../src/due/item.js";
import { activeRules, buildModel, type Input, readManifests } from "../../src/examine.js";
import { EXAMPLE_DATE } from "../../src/example.js";
import { scopeOf, verdictOf } from "../../src/rule/judge.js";
import { type Clock, type Example, type Outcome, type Pack, type Rule, ruleNamed } from "../../src/rule/rule.js";
import { settingsOf } from "../../src/workspace/settings.js";
import { policies } from "../policies.js";

/** Everything in force, drafts too. */
export function inputOf(files: Input["files"], asOf: string, packs: readonly Pack[] = policies.packs): Input {
  return {
    ...policies,
    packs,
    files,
    problems: [],
    asOf,
    settings: { ...settingsOf({ version: 1 }, { profile: "full", drafts: true }), horizon_days: 0 },
    documentHash: () => undefined,
  };
}

/** The manifest of an example with the fixtures that it reads along. */
export function filesOf(example: Example, pack: Pack): Input["files"] {
  const fixtures = example.using.map((name) => ({ file: `${name}.hegui.yaml`, text: versioned(pack.fixtures[name]!) }));
  return [{ file: "example.hegui.yaml", text: versioned(example.given) }, ...fixtures];
}

function versioned(text: string): string {
  return /^version:/m.test(text) ? text : `${text.trimEnd()}\nversion: 1\n`;
}

/** The day on which an example of a rule is judged. */
export function dayOf(example: Example, rule: Rule): string {
  return example.as_of ?? (rule.since > EXAMPLE_DATE ? rule.since : EXAMPLE_DATE);
}

/** What rules say about each entity on a day. */
export function judgedOn(input: Input, asOf: string, rules: readonly string[]) {
  const on = { ...input, asOf };
  const { model, budget } = buildModel(on, readManifests(on).valid);
  const active = activeRules(on);
  return (entity: NonNullable<Due["entity"]>): ReadonlyMap<string, Outcome> =>
    new Map(
      rules.flatMap((id) => {
        const rule = ruleNamed(active, id);
        const found = model.find(entity.kind, entity.id);
        if (!rule || !found) return [];
        return [[id, verdictOf(rule, found, scopeOf(model, budget, found), model).outcome]];
      }),
    );
}

/** Every clock with each example of its rules. */
export function clockExamples(): readonly { readonly clock: Clock; readonly name: string; readonly input: Input }[] {
  return policies.packs.flatMap((owner) =>
    (owner.clocks ?? []).flatMap((clock) =>
      clock.rules.flatMap((id) => {
        const pack = policies.packs.find((one) => one.rules.some((rule) => rule.id === id))!;
        const rule = pack.rules.find((one) => one.id === id)!;
        return (rule.handbook?.examples ?? []).map((example) => ({
          clock,
          name: `${id}: ${example.name}`,
          input: inputOf(
            filesOf(example, pack),
            dayOf(example, rule),
            policies.packs.map((one) => ({ ...one, clocks: (one.clocks ?? []).filter((other) => other === clock) })),
          ),
        }));
      }),
    ),
  );
}

export { dueOf };
