import type { Range } from "../outline.js";
import type { Leaf } from "./leaf.js";
import { type Token } from "./tokens.js";
/** Where a value of TOML or HCL stands. */
export interface Route {
    readonly path: readonly string[];
    readonly keys: readonly (Range | undefined)[];
}
/** A route one key further. */
export declare function step({ path, keys }: Route, key: string, at: Range | undefined): Route;
/**
 * Reads the value that starts at a token, with the lists, objects and calls inside it, and gives the index behind it.
 * Tokens hold no comments. What is no literal is kept as written.
 */
export declare function readValue(text: string, tokens: readonly Token[], from: number, start: Route, leaves: Leaf[]): number;
/** Reads `key =`, `"key" =`, `key:` or `a.b =` at a token. */
export declare function keyAt(tokens: readonly Token[], from: number, around: Route): {
    readonly route: Route;
    readonly next: number;
} | undefined;
