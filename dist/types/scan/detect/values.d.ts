import type { Outline, Range, Value } from "../outline.js";
/** Visits a value and all values inside it, outermost first; a visit that returns false leaves the inside out. */
export declare function eachValue(value: Value, visit: (value: Value) => boolean, depth?: number): void;
/** The values that a value is directly made of. */
export declare function within(value: Value): readonly Value[];
/** Visits every literal text of a file with the name that it is given: variable, key, or the call that takes it. */
export declare function eachText(outline: Outline, visit: (text: string, name: string, at: Range) => void): void;
