import type { SignalKind } from "./signal.js";
/** What a kind of signal must reach on code that nobody tuned the scan on (test/scan/corpus/blind/). */
export declare const BARS: {
    readonly precision: 0.95;
    readonly recall: 0.9;
};
/** Kinds that fall short of a bar: what they find is a note, whatever the level of the rule. `npm run precision` says which. */
export declare const NOTES_ONLY: readonly SignalKind[];
