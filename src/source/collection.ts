import { COLLECTION_STYLE, EVENT_ID, type Event, type MappingEvent, type SequenceEvent } from "js-yaml";
import { seek } from "./gap.js";
import type { Node, Pair } from "./node.js";
import { anchorAt, charge, note, place, type Reading, refuse } from "./reading.js";
import { coreTag } from "./scalar.js";
import { wording } from "./wording.js";

/** Starts a mapping or a sequence; `next` is the event behind it. */
export function openCollection(reading: Reading, event: MappingEvent | SequenceEvent, next: Event | undefined): void {
  const { start } = event;
  const { depth } = reading.limits;
  if (reading.frames.length >= depth) refuse(reading, wording.tooDeep(depth), start, start + 1);
  charge(reading, 1, start, start + 1);
  checkTag(reading, event);
  const anchor = anchorAt(reading, event);
  const closer = closerOf(reading.text, event, next);
  reading.cursor = start + closer.length;
  const common = { closer, anchor, nodes: 1, height: 1 };
  if (event.type === EVENT_ID.SEQUENCE) {
    const items: Node[] = [];
    const values: unknown[] = [];
    const node = { kind: "sequence" as const, start, end: start, value: values, items };
    reading.frames.push({ kind: "sequence", node, items, values, ...common });
  } else {
    // Without a prototype no key can reach or hide anything inherited.
    const open = { pairs: new Map<string, Pair>(), value: Object.create(null) as Record<string, unknown> };
    const node = { kind: "mapping" as const, start, end: start, ...open };
    reading.frames.push({ kind: "mapping", node, open, key: undefined, ...common });
  }
}

/** Ends the innermost collection. */
export function closeCollection(reading: Reading): void {
  const frame = reading.frames.pop();
  if (!frame) return;
  const { node, anchor, closer, nodes, height } = frame;
  const bracket = closer === "" ? -1 : seek(reading.text, reading.cursor, closer);
  if (bracket >= 0) reading.cursor = bracket + 1;
  // A mapping of nothing but `:` has no token inside.
  node.end = Math.max(node.start + 1, reading.cursor);
  if (anchor) Object.assign(anchor, { node, nodes, height });
  place(reading, node, { nodes, height });
}

function checkTag(reading: Reading, event: MappingEvent | SequenceEvent): void {
  if (event.tagStart < 0) return;
  const raw = reading.text.slice(event.tagStart, event.tagEnd);
  const tag = coreTag(raw, reading.directives);
  const fitting = event.type === EVENT_ID.SEQUENCE ? "seq" : "map";
  if (tag === "" || tag === fitting) return;
  const wrong = tag === undefined ? wording.unknownTag(raw) : wording.wrongTag(raw);
  note(reading, { wording: wrong, start: event.tagStart, end: event.tagEnd });
}

function closerOf(text: string, event: MappingEvent | SequenceEvent, next: Event | undefined): "" | "]" | "}" {
  if (event.style !== COLLECTION_STYLE.FLOW) return "";
  if (event.type === EVENT_ID.SEQUENCE) return "]";
  // The pair in `[a: b]` is a mapping without braces; in `[{a: b}: c]` a brace at its start belongs to its key.
  const keyStart = next && "start" in next ? next.start : -1;
  return text.startsWith("{", event.start) && keyStart !== event.start ? "}" : "";
}
