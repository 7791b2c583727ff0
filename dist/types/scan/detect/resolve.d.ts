import type { Range, Value } from "../outline.js";
import { type Environment } from "./environment.js";
import type { Place, Reach } from "./reach.js";
/** A text that a value may be when the program runs. */
export interface Resolved {
    /** `{}` stands for parts that are not known. */
    readonly text: string;
    /** Where the text stands. */
    readonly place: Place;
    /** The names and files that led there, the value itself last. */
    readonly chain: readonly string[];
    /** `default` is what a variable falls back to although the environment sets it. */
    readonly from: "code" | "config" | "default";
}
/** Finds the texts that values stand for, across all files. */
export interface Resolver {
    readonly files: ReadonlyMap<string, Reach>;
    readonly environment: Environment;
    resolve(value: Value, file: string): readonly Resolved[];
    /** The values that a name is given, with the file of each. */
    valuesOf(path: string, file: string): readonly Located[];
}
/** A value and the file that holds it. */
export interface Located {
    readonly value: Value;
    readonly file: string;
}
/** Makes a resolver over all files. */
export declare function resolverOf(files: ReadonlyMap<string, Reach>): Resolver;
/** Where a range of a file stands. */
export declare function placeOf(files: ReadonlyMap<string, Reach>, file: string, at: Range): Place | undefined;
