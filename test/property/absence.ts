import { children, type Expression } from "../../src/cel/expression.js";
import { isUnknown } from "../../src/cel/value.js";
import type { Fact, Facts, Read } from "../../src/model/entity.js";
import type { ExpressionFact, Rule } from "../../src/rule/rule.js";

/** The expression asks whether a fact is declared at all. */
export function asksForAbsence(expression: Expression): boolean {
  return expression[0] === "has" || children(expression).some(asksForAbsence);
}

/**
 * Watches one verdict and collects the undeclared facts whose absence may have been taken for an answer: they were read
 * by a fact that is written in TypeScript, or that asks `has()`, and that came to a value all the same. In every other
 * place the three-valued operators alone decide what an undeclared fact means.
 */
export function watchAbsence(facts: Facts, written: readonly ExpressionFact[]) {
  const strict = new Set(written.filter((one) => !asksForAbsence(one.value)).map((one) => `${one.on}.${one.id}`));
  const answers = new Set<string>();
  const frames: Set<string>[] = [new Set()];
  return {
    facts: Object.fromEntries(Object.entries(facts).map(([on, own]) => [on, wrapAll(on, own)])),
    watch(read: Read): void {
      if (!read.derived && isUnknown(read.value)) frames.at(-1)!.add(keyOf(read.entity, read.path));
    },
    /** The facts so collected, those that the rule itself asks for with `has()` among them. */
    answersOf(rule: Rule): ReadonlySet<string> {
      if (asksForAbsence(rule.when) || asksForAbsence(rule.assert)) take(frames[0]!);
      return answers;
    },
  };

  function take(reads: ReadonlySet<string>): void {
    for (const read of reads) answers.add(read);
  }

  function wrapAll(on: string, own: Readonly<Record<string, Fact>>): Record<string, Fact> {
    return Object.fromEntries(Object.entries(own).map(([id, fact]) => [id, wrap(`${on}.${id}`, fact)]));
  }

  function wrap(name: string, fact: Fact): Fact {
    return {
      ...fact,
      compute(it, model) {
        frames.push(new Set());
        const value = fact.compute(it, model);
        const reads = frames.pop()!;
        if (isUnknown(value)) for (const read of reads) frames.at(-1)!.add(read);
        else if (!strict.has(name)) take(reads);
        return value;
      },
    };
  }
}

export function keyOf(entity: string, path: readonly (string | number)[]): string {
  return `${entity} ${path.join(".")}`;
}
