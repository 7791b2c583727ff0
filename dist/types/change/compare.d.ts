import type { Examined } from "../examine.js";
import { type FindingContext } from "../finding/finding.js";
import type { FixedFinding } from "../finding/report.js";
import { type WaiverContext } from "../finding/waiver.js";
import type { Verdict } from "../rule/judge.js";
/** What the compared commit was found to have. */
export interface Before {
    readonly examined: Examined;
    /** Fingerprints of its findings that nobody had accepted. */
    readonly found: ReadonlySet<string>;
    /** Its unmet duties, by rule and entity. */
    readonly unmet: ReadonlyMap<string, Verdict>;
}
/** Reads the verdicts of the compared commit; what it waived does not count as known, so that a waiver taken away shows. */
export declare function beforeOf(examined: Examined, context: WaiverContext): Before;
/** An undecided verdict whose duty was decided before, and not met: the facts were taken away. */
export declare function withdrawnFrom(verdict: Verdict, before: Before | undefined): Verdict | undefined;
/** Unmet duties that are no more. While a file is broken or cannot be read, what it may still declare is not called fixed. */
export declare function fixedFindings({ unmet }: Before, { judged, open, model }: Examined, whole: boolean, { levelOf, standing }: Pick<FindingContext, "levelOf" | "standing">): readonly FixedFinding[];
