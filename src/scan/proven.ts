import type { SignalKind } from "./signal.js";

/** What a kind of signal must reach on code that nobody tuned the scan on (test/scan/corpus/blind/). */
export const BARS = { precision: 0.95, recall: 0.9 } as const;

/** Kinds that fall short of a bar: what they find is a note, whatever the level of the rule. `npm run precision` says which. */
export const NOTES_ONLY: readonly SignalKind[] = ["capability"];
