import type { Call, Value } from "../outline.js";
import type { Reach } from "./reach.js";
/** A value that a call is given, and under which key; positional ones have an empty key. */
export interface Option {
    readonly key: string;
    readonly value: Value;
}
/** Everything that a call is given by name: keyword arguments and the entries of objects, nested ones too. */
export declare function optionsOf(call: Call): readonly Option[];
/** The calls that a chain goes on with: `.baseUrl("…")` behind `OpenAIOkHttpClient.builder()`. */
export declare function chainOf(call: Call, reach: Reach): readonly Call[];
/** What a call is told about where to connect: options, arguments that are addresses, and the chain behind it. */
export declare function addressOptions(call: Call, reach: Reach): readonly Option[];
/** Whether a call makes something that keeps an address: a client, a connection. */
export declare function isConstruction({ callee, how }: Call): boolean;
