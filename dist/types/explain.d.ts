import { type Missing } from "./cel/value.js";
import type { Input, ReadManifests } from "./examine.js";
import type { CitedArticle } from "./finding/report.js";
import type { Entity } from "./model/entity.js";
import type { Decision } from "./rule/rule.js";
import type { Text } from "./source/problem.js";
import { type Reads, type Watched } from "./watched.js";
export type { FactRead } from "./watched.js";
/** A row of a table that was tried on an entity. */
export interface RowTried extends Reads {
    readonly when: string;
    readonly then: string;
    readonly result: boolean | "unknown";
    readonly law: readonly CitedArticle[];
    readonly because: Text;
}
/** A named value of a table, the facts behind it, and how far it is from each step of the table. */
export interface VariableRead extends Reads {
    readonly name: string;
    readonly text: string;
    readonly value: string;
    readonly steps: readonly {
        readonly at: number;
        readonly then: string;
        readonly left: number | undefined;
    }[];
}
/** A decision about one entity with everything that led to it. */
export interface DecisionExplained {
    /** The table, and what it decides. */
    readonly id: string;
    readonly decision: string;
    readonly title: Text;
    readonly outcome: string | "unknown";
    /** What the outcome is called in sentences. */
    readonly name: Text;
    readonly doubtful: boolean;
    readonly missing: readonly Missing[];
    readonly variables: readonly VariableRead[];
    readonly rows: readonly RowTried[];
}
/**
 * What was decided about an entity, or that there is none.
 *
 * @example
 * ```ts
 * import type { EntityExplained } from "hegui";
 *
 * const outcomes = (explained: EntityExplained) => explained.decisions.map((one) => one.outcome);
 * ```
 */
export interface EntityExplained {
    readonly found: boolean;
    /** What could have been asked for. */
    readonly labels: readonly string[];
    readonly decisions: readonly DecisionExplained[];
}
/**
 * Explains every decision about an entity: rows tried in order, the facts read, and where each was declared.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { createInput, explainEntity } from "hegui";
 *
 * const text = "version: 1\nflows:\n  - { id: crm, from: guests, to: hq, access: transfer }\n";
 * const input = createInput({ files: [{ file: "a.hegui.yaml", text }], asOf: "2026-11-21" });
 * const { found, decisions } = explainEntity(input, "flow/crm");
 * assert.ok(found && decisions.some((one) => one.decision === "transfer_mechanism"));
 * ```
 */
export declare function explainEntity(input: Input, label: string): EntityExplained;
/** Explains entities of one input, each by every table in force that is about its kind. */
export interface Explainer extends Watched {
    /** Tables in force on the judged date. */
    readonly tables: readonly Decision[];
    explain(entity: Entity): readonly DecisionExplained[];
}
/** Reads an input once, or takes what was read of it, to explain as many of its entities as somebody wants; lists up to a number of facts behind each row. */
export declare function explainer(input: Input, read?: ReadManifests, mostReads?: number): Explainer;
