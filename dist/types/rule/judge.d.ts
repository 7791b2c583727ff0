import { type Scope } from "../cel/evaluate.js";
import type { Expression } from "../cel/expression.js";
import { type Missing, type Struct, type Unknown, type Value } from "../cel/value.js";
import type { Entity, Facts, Model } from "../model/entity.js";
import type { Decision, Outcome, Pack, Rule } from "./rule.js";
/** One rule on one entity. */
export interface Verdict {
    readonly rule: Rule;
    readonly entity: Entity;
    readonly outcome: Outcome;
    /** What an unknown verdict lacks. */
    readonly missing: readonly Missing[];
}
export declare function run(expression: Expression, scope: Scope): Value;
/** Root variables of an expression about an entity, and the decision variables on top. */
export declare function scopeOf(model: Model, budget: Scope["budget"], it: Struct, more?: ReadonlyMap<string, Value>): Scope;
/**
 * Judges one rule on one entity. A false trigger or a satisfied duty settles it, whatever else is not declared; while the
 * trigger is open, only its facts are asked for.
 */
export declare function judge(rule: Rule, entity: Entity, scope: Scope): Verdict;
/** Judges one rule, by its conditions or by its check in TypeScript. */
export declare function verdictOf(rule: Rule, entity: Entity, scope: Scope, model: Model): Verdict;
/** All rules on all entities: verdicts that people see, and how often each outcome came. */
export interface Judged {
    readonly fails: readonly Verdict[];
    readonly unknowns: readonly Verdict[];
    readonly counts: ReadonlyMap<string, Readonly<Record<Outcome, number>>>;
}
/** Judges every rule on every entity of its kind; the scope of an entity is made once. */
export declare function judgeAll(rules: readonly Rule[], model: Model, budget: Scope["budget"]): Judged;
/** The result of a table on an entity. */
export interface Decided {
    readonly outcome: string | Unknown;
    /** The row that decided; undefined while it is unknown. */
    readonly row: number | undefined;
}
/** Runs a table: rows that cannot be decided leave the answer open only where they could change it. */
export declare function runTable(decision: Decision, entity: Entity, model: Model, budget: Scope["budget"], certain: boolean): Decided;
/** Every outcome that a table can come to, in the order of its rows. */
export declare function outcomesOf(decision: Decision): readonly string[];
/** Each outcome of a table that collects: true when one of its rows is, false when all of them are. */
export declare function collect(decision: Decision, entity: Entity, model: Model, budget: Scope["budget"]): (outcome: string) => boolean | Unknown;
export declare function tableScope(decision: Decision, entity: Entity, model: Model, budget: Scope["budget"], certain: boolean): Scope;
/** All derived facts: those in TypeScript, those of packs, and what decisions decide. */
export declare function factsOf(packs: readonly Pack[], budget: Scope["budget"]): Facts;
