import type { DocumentDirective } from "js-yaml";
import type { Draft } from "./draft.js";
import type { Limits } from "./limits.js";
import type { Mapping, Node, Sequence } from "./node.js";
import { addPair, type OpenMapping } from "./pair.js";
import { type Wording, wording } from "./wording.js";

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

type Open<T> = { -readonly [K in keyof T]: T[K] };

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
export function newReading(text: string, limits: Limits): Reading {
  const counts = { start: 0, cursor: 0, nodes: 0, aliases: 0 };
  const lists = { drafts: [], frames: [], directives: [], anchors: new Map() };
  return { text, limits, ...lists, ...counts, root: undefined, refused: undefined };
}

/** Puts a finished node where it belongs: into the collection around it, or at the root. */
export function place(reading: Reading, node: Node, extent: Extent): void {
  const frame = reading.frames.at(-1);
  if (!frame) {
    reading.root = node;
    return;
  }
  frame.nodes += extent.nodes;
  frame.height = Math.max(frame.height, extent.height + 1);
  if (frame.kind === "sequence") {
    frame.items.push(node);
    frame.values.push(node.value);
  } else if (frame.key) {
    const draft = addPair(reading.text, frame.open, frame.key, node);
    if (draft) note(reading, draft);
    frame.key = undefined;
  } else {
    frame.key = node;
  }
}

/** Registers the anchor of an event, if it has one, for the aliases behind it. */
export function anchorAt(reading: Reading, event: { anchorStart: number; anchorEnd: number }): Anchor | undefined {
  if (event.anchorStart < 0) return undefined;
  const anchor: Anchor = { nodes: 0, height: 0 };
  reading.anchors.set(reading.text.slice(event.anchorStart, event.anchorEnd), anchor);
  return anchor;
}

/** Counts nodes and refuses the file when there are too many. */
export function charge(reading: Reading, nodes: number, start: number, end: number): void {
  reading.nodes += nodes;
  const most = reading.limits.nodes;
  if (reading.nodes <= most) return;
  refuse(reading, reading.aliases > 0 ? wording.aliasesGrow(most) : wording.tooManyValues(most), start, end);
}

/** Stops the reading: the file is over a limit. */
export function refuse(reading: Reading, says: Wording, start: number, end: number): void {
  reading.refused ??= { wording: says, start, end };
}

/** Keeps a problem, up to the limit. */
export function note(reading: Reading, draft: Draft): void {
  const { drafts, limits } = reading;
  if (drafts.length > limits.problems) return;
  drafts.push(
    drafts.length < limits.problems ? draft : { ...draft, wording: wording.tooManyProblems(limits.problems) },
  );
}
