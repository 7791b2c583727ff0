import { type Event } from "js-yaml";
import type { Draft } from "./draft.js";
import type { Limits } from "./limits.js";
import { type Node } from "./node.js";
/** One document of a file; an empty one has the value null, no root, and `start` at its `---`. */
export interface Document {
    readonly value: unknown;
    readonly root: Node | undefined;
    readonly start: number;
}
/** What the events of one text say. */
export interface Built {
    readonly documents: readonly Document[];
    readonly drafts: readonly Draft[];
}
/** Builds positioned documents from the events of a text, without recursion; over a limit there are no documents. */
export declare function buildDocuments(text: string, events: readonly Event[], limits: Limits): Built;
