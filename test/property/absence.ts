import { children, type Expression } from "../../src/cel/expression.js";
import { isUnknown, type Struct, type Value } from "../../src/cel/value.js";
import type { Fact, Facts, Read, Trail } from "../../src/model/entity.js";
import type { Decision, Pack, Rule } from "../../src/rule/rule.js";

/** The expression asks whether a fact is declared at all. */
export function asksForAbsence(expression: Expression): boolean {
  return expression[0] === "has" || children(expression).some(asksForAbsence);
}

/**
 * Watches one verdict and collects the undeclared facts whose absence may have been taken for an answer: they were read
 * by a fact that is written in TypeScript, or by a fact, table or rule that asks `has()`, and it came to a value all the
 * same. Everywhere else the three-valued operators alone decide what an undeclared fact means.
 */
export function watchAbsence(facts: Facts, packs: readonly Pack[]) {
  const strict = strictNames(packs);
  const answers = new Set<string>();
  // What a computed fact hands on to whoever reads it: nothing once it came to a value.
  const handed = new WeakMap<Trail, ReadonlySet<string>>();
  return {
    facts: Object.fromEntries(Object.entries(facts).map(([on, own]) => [on, wrapAll(on, own)])),
    /** The facts so collected, those that the rule itself asks for among them. */
    answersOf(rule: Rule, trail: Trail): ReadonlySet<string> {
      if (asksForAbsence(rule.when) || asksForAbsence(rule.assert)) take(absentIn(trail));
      return answers;
    },
  };

  function take(reads: ReadonlySet<string>): void {
    for (const read of reads) answers.add(read);
  }

  function absentIn({ steps }: Trail): ReadonlySet<string> {
    return new Set(
      steps.flatMap((step) => ("steps" in step ? [...(handed.get(step) ?? absentIn(step))] : absent(step))),
    );
  }

  function settle(name: string, value: Value, trail: Trail): Value {
    const reads = absentIn(trail);
    handed.set(trail, isUnknown(value) ? reads : new Set());
    if (!isUnknown(value) && !strict.has(name)) take(reads);
    return value;
  }

  function wrapAll(on: string, own: Readonly<Record<string, Fact>>): Record<string, Fact> {
    return Object.fromEntries(Object.entries(own).map(([id, fact]) => [id, wrap(`${on}.${id}`, fact)]));
  }

  function wrap(name: string, fact: Fact): Fact {
    if (!/\.(?:decided|doubtful)$/.test(name))
      return { ...fact, compute: (it, model) => settle(name, fact.compute(it, model), model.trail!) };
    // A table runs when its outcome is read.
    return {
      ...fact,
      compute: (it, model) => {
        const outcomes = fact.compute(it, model) as Struct;
        const get = (decides: string) => {
          const value = outcomes.get(decides)!;
          return settle(`${name}.${decides}`, value, model.trail!.steps.at(-1) as Trail);
        };
        return { ...outcomes, get };
      },
    };
  }
}

function absent({ entity, path, value }: Read): readonly string[] {
  if (!isUnknown(value)) return [];
  return [keyOf(entity, path), ...value.missing.map((one) => keyOf(one.entity, one.path))];
}

/** Facts and tables that are expressions without `has()`. */
function strictNames(packs: readonly Pack[]): ReadonlySet<string> {
  const facts = packs.flatMap((pack) => pack.facts).filter((one) => !asksForAbsence(one.value));
  const tables = packs.flatMap((pack) => pack.decisions).filter((one) => !tableAsks(one));
  return new Set([
    ...facts.map((one) => `${one.on}.${one.id}`),
    ...tables.flatMap((one) => [`${one.on}.decided.${one.decides}`, `${one.on}.doubtful.${one.decides}`]),
  ]);
}

function tableAsks({ rows, variables, certain }: Decision): boolean {
  const values = Object.values(variables).map((one) => one.value);
  return [...rows.map((row) => row.when), ...values, ...Object.values(certain)].some(asksForAbsence);
}

/** The name of a fact of an entity. */
export function keyOf(entity: string, path: readonly (string | number)[]): string {
  return `${entity} ${path.join(".")}`;
}
