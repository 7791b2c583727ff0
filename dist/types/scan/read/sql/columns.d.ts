import type { Field } from "../../outline.js";
import { type Token } from "../tokens.js";
/** A stretch of tokens: `from` to just before `to`. */
export interface Stretch {
    readonly from: number;
    readonly to: number;
}
/** Splits a stretch at the commas outside of brackets. */
export declare function itemsOf(tokens: readonly Token[], { from, to }: Stretch): readonly Stretch[];
/** Where the bracket that opens at an index is closed; the end of the tokens when it is not. */
export declare function closeOf(tokens: readonly Token[], open: number): number;
/** The column that a definition declares; keys and constraints are none. */
export declare function columnOf(tokens: readonly Token[], { from, to }: Stretch): Field | undefined;
/** The first index from `from` on that is no comment. */
export declare function codeFrom(tokens: readonly Token[], from: number, to?: number): number;
/** A text in quotes; Hive and MySQL take double ones too. */
export declare function isText(token: Token | undefined): token is Token;
