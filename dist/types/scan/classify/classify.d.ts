import type { Field, Shape } from "../outline.js";
import type { Names } from "../vocabulary/names.js";
/** A field that holds an item of personal information, or looks as if. */
export interface Classified {
    readonly field: Field;
    readonly category: string;
    readonly sure: number;
    /** How it is known, most telling first. */
    readonly chain: readonly string[];
}
/** Judges all fields of a shape together; fields that say nothing are left out. */
export declare function classifyShape(shape: Shape, names: Names, file: string): readonly Classified[];
