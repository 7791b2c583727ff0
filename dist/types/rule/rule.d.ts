import type { Expression } from "../cel/expression.js";
import type { Type } from "../cel/type.js";
import type { Missing } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
import type { Entity, Model } from "../model/entity.js";
import type { Text } from "../source/problem.js";
import type { Citation } from "./law.js";
import type { ParamFile } from "./pack-schema.js";
import type { Paper } from "./paper.js";
/**
 * How much a finding weighs; the gate of a check is one of them.
 *
 * @example
 * ```ts
 * import type { Level } from "hegui";
 *
 * const level: Level = "warning";
 * ```
 */
export type Level = "error" | "warning" | "note";
/** Levels and gates from the weakest to the strictest to reach: nothing reaches `never`. */
export declare const RANK: Readonly<Record<Level | "off" | "never", number>>;
export type Outcome = "pass" | "fail" | "skip" | "unknown";
/** essential: what regulators fine; standard: binding law; full: standards, guidance and drafts too. */
export type Profile = "essential" | "standard" | "full";
/** A sentence with expressions in it: text and expressions take turns. */
export type Template = readonly (string | Expression)[];
export interface Templates {
    readonly en: Template;
    readonly zh: Template;
}
/** A small manifest that a rule or decision is tried on; the examples are its tests. */
export interface Example {
    readonly name: string;
    readonly given: string;
    /** Named fixtures of the pack that are read along. */
    readonly using: readonly string[];
    /** Texts of documents that the manifest points at, by path. */
    readonly documents?: Readonly<Record<string, string>>;
    readonly as_of?: string;
}
/** What people read about a rule, and what tests run; a check does not need it. */
export interface Handbook {
    readonly file: string;
    readonly why: string;
    readonly when: string;
    readonly assert: string;
    readonly examples: readonly Example[];
}
/** A check in TypeScript: an outcome, or the facts that it lacks. */
export type RuleFunction = (entity: Entity, model: Model) => "pass" | "fail" | "skip" | {
    readonly missing: readonly Missing[];
};
/**
 * One rule: law, condition, what it says. Plain data, so that a pack compiles to JSON; only a rule in TypeScript is
 * not.
 *
 * @example
 * ```ts
 * import type { Rule } from "hegui";
 *
 * const binding = (rule: Rule) => rule.level === "error" && rule.status === "stable";
 * ```
 */
export interface Rule {
    readonly id: string;
    readonly pack: string;
    /** Earlier ids, under which waivers, levels and baselines still find it. */
    readonly aliases?: readonly string[];
    readonly status: "draft" | "stable" | "retired";
    readonly profile: Profile;
    readonly title: Text;
    readonly law: readonly Citation[];
    readonly level: Level;
    readonly since: string;
    /** First day on which it no longer applies. */
    readonly until?: string;
    readonly on: Kind;
    readonly when: Expression;
    readonly assert: Expression;
    /** Key to annotate. */
    readonly at: readonly string[];
    /** Reference fields whose targets are shown as related places. */
    readonly related: readonly string[];
    readonly message: Templates;
    readonly fix: Templates;
    /** Ids of penalties. */
    readonly exposure: readonly string[];
    /** The check of a rule in TypeScript, in place of `assert`. */
    readonly run?: RuleFunction;
    /** SHA-256 of the text of a rule in TypeScript. */
    readonly code?: string;
    readonly handbook?: Handbook;
}
/** Whether an id is that of a rule, or was it earlier. */
export declare function isNamed(rule: Pick<Rule, "id" | "aliases">, id: string): boolean;
/** The rule that has an id, or had it earlier. */
export declare function ruleNamed(rules: readonly Rule[], id: string): Rule | undefined;
export interface DecisionRow {
    readonly when: Expression;
    readonly then: string;
    readonly law: readonly Citation[];
    readonly because: Templates;
    /** The condition as written, for `hegui why`. */
    readonly text: string;
}
/**
 * A legal determination as a table.
 *
 * @example
 * ```ts
 * import type { Decision } from "hegui";
 *
 * const outcomes = (decision: Decision) => new Set(decision.rows.map((row) => row.then));
 * ```
 */
export interface Decision {
    readonly id: string;
    readonly pack: string;
    /** Name under which rules read it; earlier law is another table for the same name. */
    readonly decides: string;
    /** Every true row counts, and each outcome is decided on its own; otherwise the first true row wins. */
    readonly collect?: true;
    readonly title: Text;
    readonly on: Kind;
    readonly since: string;
    readonly until?: string;
    readonly variables: Readonly<Record<string, {
        readonly value: Expression;
        readonly type: Type;
        readonly text: string;
    }>>;
    /** The same variables without what is doubtful: when the answer changes with them, it is doubtful itself. */
    readonly certain: Readonly<Record<string, Expression>>;
    readonly rows: readonly DecisionRow[];
    /** What outcomes are called in sentences; others are called by their ids. */
    readonly outcomes: Readonly<Record<string, Text>>;
    readonly handbook?: {
        readonly file: string;
        readonly examples: readonly Example[];
    };
}
/** A derived fact written as an expression. */
export interface ExpressionFact {
    readonly id: string;
    readonly on: string;
    readonly type: Type;
    readonly about: Text;
    /** The decision of which its value is an outcome; sentences call it by its name. */
    readonly outcome?: string;
    readonly value: Expression;
    readonly text: string;
}
/** A duty with a last day, which declared facts start. */
export interface Clock {
    readonly id: string;
    readonly pack: string;
    /** Rules that judge the same duty. */
    readonly rules: readonly string[];
    readonly law: readonly Citation[];
    readonly on: Kind;
    readonly when: Expression;
    /** The last day or moment that is in time; several, each for itself. */
    readonly due: Expression;
    readonly type: "date" | "instant" | "list<date>";
    readonly opens?: Expression;
    readonly warn_days: number;
    readonly at: readonly string[];
    readonly title: Text;
    /** What to do; else the remedy of its first rule. */
    readonly todo?: Templates;
}
/** Value of a parameter, as YAML holds it. */
export type ParamValue = boolean | number | string | readonly (number | string)[];
/** A parameter of a pack: its type, its bounds and the value that it has where nobody sets another. */
export type Param = Omit<ParamFile, "default"> & {
    readonly default: ParamValue;
};
/**
 * A folder of rules, decisions and facts.
 *
 * @example
 * ```ts
 * import type { Pack } from "hegui";
 *
 * const size = ({ rules, decisions }: Pack) => rules.length + decisions.length;
 * ```
 */
export interface Pack {
    readonly id: string;
    readonly title: Text;
    readonly version: string;
    readonly rules: readonly Rule[];
    readonly decisions: readonly Decision[];
    readonly facts: readonly ExpressionFact[];
    /** Duties with a last day. */
    readonly clocks?: readonly Clock[];
    readonly fixtures: Readonly<Record<string, string>>;
    /** Parameters that its expressions read. */
    readonly params?: Readonly<Record<string, Param>>;
    /** Packs that it builds on, by id. */
    readonly extends?: readonly string[];
    /** SHA-256 of its vocabulary, translations and shared manifests, where it has some. */
    readonly attached?: string;
    /** Templates of papers, where they were loaded; a check never reads them. */
    readonly papers?: readonly Paper[];
}
