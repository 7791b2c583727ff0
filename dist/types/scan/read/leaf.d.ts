import type { Range, Setting } from "../outline.js";
/** A value of a data file with the keys that lead to it; items of lists have their index as key. */
export interface Leaf {
    readonly path: readonly string[];
    /** Places of the keys of `path`, where the language gives them. */
    readonly keys?: readonly (Range | undefined)[];
    readonly value: string;
    /** The value without quotes; the key where nothing is written. */
    readonly at: Range;
}
/**
 * Leaves as settings. Environment variables have one form, whatever the format: `environment: ["A=b"]` and
 * `env: [{ name: A, value: b }]` become `environment`, `A` and `env`, `A`.
 */
export declare function settingsOf(leaves: readonly Leaf[]): readonly Setting[];
