import type { Call } from "../../outline.js";
import type { Signal } from "../../signal.js";
/** Where personal information goes that it should not. */
export type Into = NonNullable<Signal["into"]>;
/** Does a file that imports the module talk to language models? */
export declare function isModelLibrary(module: string): boolean;
/** In such a file, is the call one that asks a model, whatever its client is called? */
export declare function asksModel({ callee, how }: Call): boolean;
/** What a call does with its arguments, by its name alone; undefined for most calls. */
export declare function sinkOf({ callee, how }: Call): Into | undefined;
