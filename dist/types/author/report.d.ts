import { type Failure } from "../example.js";
import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { type Advice } from "./advice.js";
import type { Change } from "./mutate.js";
import { type Placed } from "./place.js";
import { type MissedTraced } from "./trace.js";
/** A line that did not go as marked, with its place in the file of the rule. */
export type FailedLine = Omit<MissedTraced, "at"> & Placed;
/** An example that did not go as marked, and why. */
export interface FailedExample extends Pick<Failure, "pack" | "kind" | "id" | "file" | "example" | "index"> {
    readonly lines: readonly FailedLine[];
    /** What is wrong with the manifest of the example. */
    readonly problems: readonly (Pick<Problem, "message" | "hint"> & Placed)[];
}
/** A change of a condition that no example notices. */
export interface Unnoticed {
    /** `when`, `assert` or the number of a row, from 1. */
    readonly part: "when" | "assert" | number;
    readonly change: Change;
    /** The operand as CEL. */
    readonly text: string;
}
/** What no example of a rule or table constrains, and what else its examples could show. */
export interface Unconstrained {
    readonly pack: string;
    readonly kind: "rule" | "decision";
    readonly id: string;
    /** Where its examples begin, or its file alone when that is not at hand. */
    readonly at: Span;
    /** It has no examples at all; this counts as one change. */
    readonly untested?: true;
    readonly unnoticed: readonly Unnoticed[];
    readonly advice: readonly Advice[];
}
/** The result of `hegui test`; also what `--format json` prints. */
export interface TestReport {
    readonly version: 1;
    readonly totals: {
        readonly rules: number;
        readonly decisions: number;
        readonly examples: number;
        readonly failed: number;
    };
    /** Why packs could not be loaded; nothing was run then. */
    readonly problems: readonly Problem[];
    readonly failures: readonly FailedExample[];
    /** With `--mutate`: rules and tables with something to say. */
    readonly mutation?: {
        readonly unnoticed: number;
        readonly found: readonly Unconstrained[];
    };
}
/** The text of a pack's file, undefined when it is not at hand. */
export type TextOf = (file: string) => string | undefined;
/** Runs the examples of packs, explains what failed, and on request tries what no example constrains. */
export declare function testReport(packs: readonly Pack[], policies: Policies, textOf: TextOf, mutate: boolean): TestReport;
/** The report of packs that could not be loaded. */
export declare function brokenReport(problems: readonly Problem[]): TestReport;
/** How many changes of its conditions go unnoticed. */
export declare function countUnnoticed({ untested, unnoticed }: Unconstrained): number;
