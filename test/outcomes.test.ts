import { dump, load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { exampleModel } from "../src/example.js";
import { judge, scopeOf } from "../src/rule/judge.js";
import type { Outcome, Pack, Rule } from "../src/rule/rule.js";
import { policies } from "./policies.js";

/** Every place of a value but ids, which would only break references. */
function* paths(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value) && key !== "id") yield here;
    yield* paths(part, here);
  }
}

function without(document: unknown, path: readonly (string | number)[]): unknown {
  const copy = structuredClone(document) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((here, key) => here[key] as typeof copy, copy);
  delete parent[path.at(-1)!];
  return copy;
}

/** What a rule comes to on a manifest; a manifest that is no longer valid says nothing. */
function outcomes(rule: Rule, pack: Pack, example: Parameters<typeof exampleModel>[0]): readonly Outcome[] {
  const { model, budget, problems } = exampleModel(example, rule.since, pack, policies);
  if (problems.length > 0) return [];
  return model.all(rule.on).map((entity) => judge(rule, entity, scopeOf(model, budget, entity)).outcome);
}

/** A key without which some example is undecided. */
function openingKey(rule: Rule, pack: Pack): string | undefined {
  for (const example of rule.handbook!.examples) {
    const document = load(example.given);
    for (const path of paths(document)) {
      const given = dump(without(document, path), { lineWidth: -1 });
      if (outcomes(rule, pack, { ...example, given }).includes("unknown")) return `${example.name}: ${path.join(".")}`;
    }
  }
  return undefined;
}

const rules = policies.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule, pack] as const));

describe("the examples of a rule", () => {
  it.each(rules)("%s: one fails, one is silent, and one is open where a key left out opens it", (_, rule, pack) => {
    const found = rule.handbook!.examples.flatMap((example) => outcomes(rule, pack, example));
    expect(found).toContain("fail");
    expect(found.filter((one) => one === "pass" || one === "skip")).not.toEqual([]);
    if (!found.includes("unknown")) expect(openingKey(rule, pack)).toBeUndefined();
  });
});
