import { type AliasEvent, type DocumentEvent, EVENT_ID, type Event, type ScalarEvent } from "js-yaml";
import { closeCollection, openCollection } from "./collection.js";
import type { Draft } from "./draft.js";
import { seekMarker } from "./gap.js";
import type { Limits } from "./limits.js";
import { followed, type Node } from "./node.js";
import { anchorAt, charge, newReading, note, place, type Reading, refuse } from "./reading.js";
import { emptyScalar, readScalar } from "./token.js";
import { wording } from "./wording.js";

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
export function buildDocuments(text: string, events: readonly Event[], limits: Limits): Built {
  const reading = newReading(text, limits);
  const documents: Document[] = [];
  for (let i = 0; i < events.length && !reading.refused; i++) {
    const event = events[i];
    if (event?.type === EVENT_ID.DOCUMENT) openDocument(reading, event);
    else if (event?.type === EVENT_ID.POP && reading.frames.length === 0) closeDocument(reading, documents);
    else if (event) addContent(reading, event, events[i + 1]);
  }
  if (reading.refused) return { documents: [], drafts: [reading.refused] };
  return { documents, drafts: reading.drafts.sort((a, b) => a.start - b.start) };
}

function addContent(reading: Reading, event: Exclude<Event, DocumentEvent>, next: Event | undefined): void {
  if (event.type === EVENT_ID.SCALAR) addScalar(reading, event);
  else if (event.type === EVENT_ID.ALIAS) addAlias(reading, event);
  else if (event.type === EVENT_ID.POP) closeCollection(reading);
  else openCollection(reading, event, next);
}

function openDocument(reading: Reading, event: DocumentEvent): void {
  const marker = event.explicitStart ? seekMarker(reading.text, reading.cursor) : -1;
  reading.start = marker < 0 ? reading.cursor : marker;
  if (marker >= 0) reading.cursor = marker + 3;
  reading.directives = event.directives;
  reading.anchors = new Map();
  reading.root = undefined;
}

function closeDocument(reading: Reading, documents: Document[]): void {
  const { root, start, limits } = reading;
  const written = root?.kind === "scalar" && root.start === root.end ? undefined : root;
  documents.push({ value: written?.value ?? null, root: written, start });
  if (documents.length <= limits.documents) return;
  const from = written?.start ?? start;
  refuse(reading, wording.tooManyDocuments(limits.documents), from, written?.end ?? from);
}

function addScalar(reading: Reading, event: ScalarEvent): void {
  const frame = reading.frames.at(-1);
  const item = frame?.kind === "sequence" && frame.closer === "";
  const { node, wrong } = readScalar(reading.text, event, reading.directives, reading.cursor, item);
  if (wrong) note(reading, { wording: wrong, start: event.tagStart, end: event.tagEnd });
  // A long text weighs more, so that repeating it by aliases is bounded too.
  const extent = { nodes: 1 + (node.text.length >> 6), height: 0 };
  charge(reading, extent.nodes, node.start, node.end);
  const anchor = anchorAt(reading, event);
  if (anchor) Object.assign(anchor, extent, { node });
  reading.cursor = node.end;
  place(reading, node, extent);
}

function addAlias(reading: Reading, event: AliasEvent): void {
  const { text, limits, frames } = reading;
  const start = event.anchorStart - 1;
  const end = event.anchorEnd;
  reading.cursor = end;
  reading.aliases += 1;
  if (reading.aliases > limits.aliases) refuse(reading, wording.tooManyAliases(limits.aliases), start, end);
  const name = text.slice(event.anchorStart, end);
  const anchor = reading.anchors.get(name);
  if (!anchor?.node) {
    note(reading, { wording: anchor ? wording.cyclicAlias(name) : wording.undefinedAlias(name), start, end });
    place(reading, emptyScalar(start, end), { nodes: 1, height: 0 });
    return;
  }
  charge(reading, anchor.nodes, start, end);
  if (frames.length + anchor.height > limits.depth) refuse(reading, wording.tooDeep(limits.depth), start, end);
  const target = followed(anchor.node);
  place(reading, { kind: "alias", start, end, value: target.value, target }, anchor);
}
