import type { DocumentDirective } from "js-yaml";
import type { Draft } from "./draft.js";
import type { Limits } from "./limits.js";
import type { Mapping, Node, Sequence } from "./node.js";
import { type OpenMapping } from "./pair.js";
import { type Wording } from "./wording.js";
/** Everything known halfway through the events of a text; the only value of this folder that changes. */
export interface Reading {
    readonly text: string;
    readonly limits: Limits;
    readonly drafts: Draft[];
    readonly frames: Frame[];
    anchors: Map<string, Anchor>;
    directives: readonly DocumentDirective[];
    root: Node | undefined;
    /** Where the document starts. */
    start: number;
    /** Where the last token ends. */
    cursor: number;
    /** The weight of all nodes so far, aliases written out. */
    nodes: number;
    aliases: number;
    refused: Draft | undefined;
}
/** What a node amounts to with its aliases written out. */
export interface Extent {
    nodes: number;
    height: number;
}
/** An anchored node; there is none while its collection is still open. */
export interface Anchor extends Extent {
    node?: Node;
}
/** A collection still open; `closer` is the bracket that ends it, empty in block style. */
export type Frame = MappingFrame | SequenceFrame;
type Open<T> = {
    -readonly [K in keyof T]: T[K];
};
interface MappingFrame extends Extent {
    readonly kind: "mapping";
    readonly node: Open<Mapping>;
    readonly open: OpenMapping;
    readonly closer: string;
    readonly anchor: Anchor | undefined;
    key: Node | undefined;
}
interface SequenceFrame extends Extent {
    readonly kind: "sequence";
    readonly node: Open<Sequence>;
    readonly items: Node[];
    readonly values: unknown[];
    readonly closer: string;
    readonly anchor: Anchor | undefined;
}
/** A reading that has seen nothing yet. */
export declare function newReading(text: string, limits: Limits): Reading;
/** Puts a finished node where it belongs: into the collection around it, or at the root. */
export declare function place(reading: Reading, node: Node, extent: Extent): void;
/** Registers the anchor of an event, if it has one, for the aliases behind it. */
export declare function anchorAt(reading: Reading, event: {
    anchorStart: number;
    anchorEnd: number;
}): Anchor | undefined;
/** Counts nodes and refuses the file when there are too many. */
export declare function charge(reading: Reading, nodes: number, start: number, end: number): void;
/** Stops the reading: the file is over a limit. */
export declare function refuse(reading: Reading, says: Wording, start: number, end: number): void;
/** Keeps a problem, up to the limit. */
export declare function note(reading: Reading, draft: Draft): void;
export {};
