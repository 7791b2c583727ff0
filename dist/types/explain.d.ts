import { type Missing } from "./cel/value.js";
import { type Input } from "./examine.js";
import type { CitedArticle } from "./finding/report.js";
import type { Text } from "./source/problem.js";
import type { Span } from "./source/span.js";
/** A declared fact that was read, its value, and where it is declared; undeclared facts have no place. */
export interface FactRead {
    readonly entity: string;
    readonly path: string;
    readonly value: string;
    readonly at?: Span;
}
export interface RowTried {
    readonly when: string;
    readonly then: string;
    readonly result: boolean | "unknown";
    readonly law: readonly CitedArticle[];
    readonly because: Text;
    readonly reads: readonly FactRead[];
}
/** A named value of a table, the facts behind it, and how far it is from each step of the table. */
export interface VariableRead {
    readonly name: string;
    readonly text: string;
    readonly value: string;
    readonly reads: readonly FactRead[];
    readonly steps: readonly {
        readonly at: number;
        readonly then: string;
        readonly left: number | undefined;
    }[];
}
/** A decision about one entity with everything that led to it. */
export interface DecisionExplained {
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
