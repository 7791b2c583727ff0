import type { Call } from "../../outline.js";
import type { Node, Syntax } from "../tree.js";
import { type Draft } from "./draft.js";
/** A file that is being read: what the functions of a reader share. */
export interface Reading {
    readonly syntax: Syntax;
    readonly draft: Draft;
    /** Every call is told of once, however often its value is asked for. */
    readonly calls: Map<Node, Call>;
}
/** Starts to read a parsed file. */
export declare function startReading(syntax: Syntax): Reading;
/** The call that a node stands for; it is made and noted when it is first asked for. */
export declare function noteCall({ draft, calls }: Reading, node: Node, make: () => Call): Call;
/** What is written. */
export declare function slice({ syntax }: Reading, node: Node | undefined): string;
/** A name inside of another. */
export declare function dotted(outer: string, name: string): string;
