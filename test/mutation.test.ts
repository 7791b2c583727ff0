import { describe, expect, it } from "vitest";
import type { Expression } from "../src/cel/expression.js";
import { exampleModel } from "../src/example.js";
import { judge, scopeOf } from "../src/rule/judge.js";
import type { Pack, Rule } from "../src/rule/rule.js";
import { policies } from "./policies.js";

type Mutant = { readonly what: string; readonly rule: Rule };

/** Every way to drop or flip one operand of a condition. */
function mutants(rule: Rule): readonly Mutant[] {
  return (["when", "assert"] as const).flatMap((part) =>
    variants(rule[part], part === "when" || rule[part][0] === "&&").map(({ what, expression }) => ({
      what: `${part}: ${what}`,
      rule: { ...rule, [part]: expression },
    })),
  );
}

interface Variant {
  readonly what: string;
  readonly expression: Expression;
}

function variants(expression: Expression, whole: boolean): readonly Variant[] {
  const flip: Variant = { what: `!(${write(expression)})`, expression: ["!", expression] };
  const inner = operands(expression).flatMap(({ index, neutral }) => {
    const operand = (expression as unknown as readonly Expression[])[index]!;
    const replace = (by: Expression): Expression => {
      const copy: unknown[] = [...expression];
      copy[index] = by;
      return copy as unknown as Expression;
    };
    const dropped: Variant = { what: `without ${write(operand)}`, expression: replace(["lit", neutral]) };
    return [dropped, ...variants(operand, false).map((one) => ({ ...one, expression: replace(one.expression) }))];
  });
  return expression[0] === "lit" ? [] : [...(whole || inner.length === 0 ? [flip] : []), ...inner];
}

function operands(expression: Expression): readonly { readonly index: number; readonly neutral: boolean }[] {
  if (expression[0] === "&&" || expression[0] === "||")
    return [1, 2].map((index) => ({ index, neutral: expression[0] === "&&" }));
  return [];
}

function write(expression: Expression): string {
  const [operator, ...parts] = expression as unknown as readonly [string, ...unknown[]];
  const inner = parts.map((part) => (Array.isArray(part) ? write(part as unknown as Expression) : String(part)));
  return operator === "."
    ? inner.join(".")
    : operator === "id" || operator === "lit"
      ? inner[0]!
      : `${operator}(${inner.join(", ")})`;
}

/** Mutants that no example of the rule notices. */
function survivors(rule: Rule, pack: Pack): readonly string[] {
  const models = rule.handbook!.examples.map((example) => exampleModel(example, rule.since, pack, policies));
  const outcomes = (one: Rule) =>
    models.map(({ model, budget }) =>
      model
        .all(one.on)
        .map((entity) => judge(one, entity, scopeOf(model, budget, entity)).outcome.replace("skip", "pass"))
        .join(),
    );
  const original = outcomes(rule).join("\n");
  return mutants(rule)
    .filter((mutant) => outcomes(mutant.rule).join("\n") === original)
    .map((mutant) => mutant.what);
}

const rules = policies.packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule, pack] as const));

describe("mutation: dropping or flipping any operand of a condition breaks an example", () => {
  it.each(rules)("%s", (_, rule, pack) => {
    expect(survivors(rule, pack)).toEqual([]);
  });
});
