import type { Expression } from "./cel/expression.js";
import type { Instrument, Law } from "./rule/law.js";
import type { Pack } from "./rule/rule.js";
import type { Text } from "./source/problem.js";
/**
 * How far a machine goes: `machine` decides from declared facts; `evidence` sees that a document or record is declared, not
 * what it says; `manual` leaves it to people.
 */
export type Checked = "machine" | "evidence" | "manual";
export type Tally = Readonly<Record<Checked, number>>;
export interface ArticleCoverage {
    readonly article: string;
    readonly checked: Checked;
    readonly rules: readonly string[];
    readonly obligations: readonly string[];
}
export interface InstrumentCoverage {
    readonly instrument: Pick<Instrument, "id" | "title" | "short" | "level" | "status" | "effective" | "until">;
    readonly articles: readonly ArticleCoverage[];
    readonly tally: Tally;
}
export interface ObligationCoverage {
    readonly id: string;
    readonly aliases: readonly string[];
    readonly instrument: string;
    readonly articles: readonly string[];
    readonly title: Text;
    readonly checked: Checked;
    readonly rules: readonly string[];
    /** Why no machine decides it. */
    readonly manual?: Text;
}
export interface Coverage {
    readonly instruments: readonly InstrumentCoverage[];
    readonly obligations: readonly ObligationCoverage[];
    readonly tally: {
        readonly articles: Tally;
        readonly obligations: Tally;
    };
    readonly rules: number;
}
/** Instrument by article: which are checked by rules, which only by evidence, which by nobody but people. */
export declare function coverageOf(law: Law, packs: readonly Pack[]): Coverage;
/** Whether a condition asks only whether something is declared, and not what it says. */
export declare function onlyPresence(expression: Expression): boolean;
/** Whole percent that machines decide. */
export declare function share(tally: Tally): number;
