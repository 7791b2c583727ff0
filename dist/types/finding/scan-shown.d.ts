import type { Span } from "../source/span.js";
/** A comment in code that accepts what a rule says of its line. */
export interface IgnoreShown {
    readonly rule: string;
    readonly reason: string;
    readonly at: Span;
    /** It accepts a finding now. */
    readonly used: boolean;
}
/** What a scan looked at, and how much it saw. */
export interface ScanShown {
    /** Files that were read. */
    readonly files: number;
    /** Files that were left out, by reason. */
    readonly skipped: Readonly<Record<string, number>>;
    /** Sightings by kind. */
    readonly signals: Readonly<Record<string, number>>;
    /** Signals that are not sure enough to be judged. */
    readonly unsure: number;
    readonly ignored: readonly IgnoreShown[];
}
