import type { Call, Range, Value } from "../outline.js";
/** A value without what can never be part of an address, a region or the name of a model. */
export declare function keep(value: Value, depth?: number): Value;
/** A call with its values kept the same way; their places in the list stay. */
export declare function keepCall({ callee, how, args, named, at }: Call, depth?: number): Call;
/** A range and nothing else: what is kept has to be plain data. */
export declare function rangeOf({ from, to }: Range): Range;
/** Whether anything is left of a value. */
export declare function isTold(value: Value): boolean;
/** A text without spaces, short enough for an address or a name. */
export declare function isWord(text: string): boolean;
/** Each line of a policy for itself, so that what it allows is found on its line. */
export declare function policyLines(text: string, at: Range): Value;
/** A directive of a content security policy. */
export declare function isPolicy(text: string): boolean;
