import type { Expression } from "../../cel/expression.js";
import { outcomeKey } from "../../rule/environment.js";
import { outcomesOf } from "../../rule/judge.js";
import type { Decision, ExpressionFact } from "../../rule/rule.js";
import { joined } from "./normal.js";
import type { DiffSide } from "./side.js";
import { inlined } from "./terms.js";

/** Conditions of the outcomes of a table, its variables written out. */
export function outcomeConditions(decision: Decision): ReadonlyMap<string, Expression> {
  const values = new Map<string, Expression>();
  for (const [name, variable] of Object.entries(decision.variables)) values.set(name, inlined(variable.value, values));
  const rows = decision.rows.map((row) => ({ then: row.then, when: inlined(row.when, values) }));
  return new Map(
    outcomesOf(decision).map((outcome) => {
      const ways = rows.flatMap(({ then, when }, index) => {
        if (then !== outcome) return [];
        const earlier = decision.collect ? [] : rows.slice(0, index).filter((one) => one.then !== outcome);
        return [joined([...earlier.map((one): Expression => ["!", one.when]), when], "&&")];
      });
      return [outcome, joined(ways, "||")];
    }),
  );
}

/** What a condition may read of `it` and can be written out: facts by id, decisions by name. */
interface Readable {
  readonly facts: ReadonlyMap<string, ExpressionFact>;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** A condition with the facts and decisions of packs that it reads of `it` written out, and those that they read in turn. */
export function factsInlined(
  expression: Expression,
  on: string,
  { policies }: DiffSide,
  other: Pick<DiffSide, "policies">,
): Expression {
  const facts = policies.packs.flatMap((pack) => pack.facts.filter((one) => one.on === on));
  const tables = policies.packs.flatMap((pack) => pack.decisions.filter((one) => one.on === on));
  const others = other.policies.packs.flatMap((pack) => pack.decisions.filter((one) => one.on === on));
  // Of a decision with several tables, or with another beginning, the day decides what is read.
  const begins = (all: readonly Decision[], name: string) =>
    all.flatMap((one) => (one.decides === name ? one.since : [])).join(" ");
  const alone = tables.filter(
    (one) => begins(tables, one.decides) === one.since && begins(others, one.decides) === one.since,
  );
  const readable: Readable = {
    facts: new Map(facts.map((one) => [one.id, one])),
    decisions: new Map(alone.filter(isTotal).map((one) => [one.decides, one])),
  };
  return written(expression, readable, []);
}

/** Every case has an outcome: a table without a last row for all others may decide nothing. */
function isTotal({ collect, rows, until }: Decision): boolean {
  const last = rows.at(-1)?.when;
  return until === undefined && (collect === true || (last?.[0] === "lit" && last[1] === true));
}

function written(expression: Expression, readable: Readable, open: readonly string[]): Expression {
  const fact = partOfIt(expression);
  const found = fact === undefined ? undefined : readable.facts.get(fact);
  if (found && !open.includes(found.id)) return written(found.value, readable, [...open, found.id]);
  const decided = decisionRead(expression, readable.decisions);
  if (decided && !open.includes(decided.id)) return written(decided.condition, readable, [...open, decided.id]);
  return expression.map((part) =>
    Array.isArray(part) ? written(part as unknown as Expression, readable, open) : part,
  ) as unknown as Expression;
}

/** `name` of `it.name`. */
function partOfIt(expression: Expression): string | undefined {
  return expression[0] === "." && expression[1][0] === "id" && expression[1][1] === "it" ? expression[2] : undefined;
}

/** `name` of `it.decided.name`. */
function decisionOfIt(expression: Expression): string | undefined {
  return expression[0] === "." && partOfIt(expression[1]) === "decided" ? expression[2] : undefined;
}

/** A test of a decision as the condition under which it is true. */
function decisionRead(
  expression: Expression,
  decisions: Readable["decisions"],
): { readonly id: string; readonly condition: Expression } | undefined {
  const [operator, left, right] = expression as readonly ["==", Expression, Expression];
  const isTest = operator === "==" || (operator as string) === "!=";
  const table = decisions.get(
    (isTest ? decisionOfIt(left) : expression[0] === "." && decisionOfIt(expression[1])) || "",
  );
  if (!table) return undefined;
  const id = `decided ${table.decides}`;
  const conditions = outcomeConditions(table);
  if (table.collect) {
    const outcome = [...conditions.keys()].find((one) => expression[0] === "." && outcomeKey(one) === expression[2]);
    return outcome === undefined ? undefined : { id, condition: conditions.get(outcome)! };
  }
  if (!isTest || right[0] !== "lit") return undefined;
  const own = conditions.get(String(right[1]));
  if (!own) return undefined;
  const others = [...conditions].filter(([outcome]) => outcome !== right[1]).map(([, one]) => one);
  const other = joined(others, "||");
  // True, false and open exactly where the table decides for this outcome, for another one, and not yet.
  const condition: Expression = ["&&", ["||", own, ["!", other]], ["||", own, other]];
  return { id, condition: (operator as string) === "!=" ? ["!", condition] : condition };
}
