import { type DocumentDirective, type ScalarEvent } from "js-yaml";
import type { Scalar } from "./node.js";
import { type Wording } from "./wording.js";
/** A scalar, and what is wrong with its tag. */
export interface Token {
    readonly node: Scalar;
    readonly wrong: Wording | undefined;
}
/** Reads a scalar event: `cursor` is the end of the token before, `item` says that an empty one stands behind a dash. */
export declare function readScalar(text: string, event: ScalarEvent, directives: readonly DocumentDirective[], cursor: number, item: boolean): Token;
/** A null where a value should be: nothing is written there, or it cannot be used. */
export declare function emptyScalar(start: number, end: number): Scalar;
