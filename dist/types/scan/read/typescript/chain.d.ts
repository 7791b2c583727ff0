import type { Entry } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
/** One call of a chain. */
export interface Link {
    readonly name: string;
    readonly args: readonly Syntax[];
}
/** `z.string().min(1)` is the root `z` with the links `string` and `min`. */
export interface Chain {
    readonly root: string;
    readonly links: readonly Link[];
}
/** Takes an expression apart into its calls, first one first. */
export declare function chainOf(script: Script, node: Syntax): Chain;
/** The pairs of an object with their keys. */
export declare function pairsOf(script: Script, object: Syntax): readonly {
    readonly pair: Syntax;
    readonly value: Syntax;
    readonly key: string;
    readonly at: Entry["at"];
}[];
