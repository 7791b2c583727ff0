import { type Event, parseEvents, YAMLException } from "js-yaml";
import { buildDocuments, type Document } from "./build.js";
import { type Draft, problemOf } from "./draft.js";
import type { Source } from "./file.js";
import { seekMarker } from "./gap.js";
import { LIMITS, type Limits } from "./limits.js";
import { lineIndex } from "./lines.js";
import type { Problem } from "./problem.js";
import { shown, wording } from "./wording.js";

export type { Document } from "./build.js";
export type { Source } from "./file.js";
export { LIMITS, type Limits } from "./limits.js";
export { locate } from "./locate.js";
export type { Node } from "./node.js";

/** A file and what is wrong with it as YAML. */
export interface Parsed {
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/** Reads one file of YAML 1.2; never throws, and a file over a limit or with a syntax error has no documents. */
export function parseSource(file: string, text: string, limits: Limits = LIMITS): Parsed {
  const clean = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const { documents, drafts } = read(clean, limits);
  // A text over the limit is not worth a table of its lines: its one problem stands at the top.
  const lines = lineIndex(clean.length > limits.bytes ? "" : clean);
  return {
    source: { file, text: clean, documents },
    problems: drafts.map((draft) => problemOf(file, lines, draft)),
  };
}

interface Outcome {
  readonly documents: readonly Document[];
  readonly drafts: readonly Draft[];
}

function read(text: string, limits: Limits): Outcome {
  const refusal = tooLarge(text, limits) ?? controlCharacter(text) ?? tooManyDocuments(text, limits);
  if (refusal) return { documents: [], drafts: [refusal] };
  let events: readonly Event[];
  try {
    // js-yaml counts a scalar and a possible key as levels too; the exact depth is checked while building.
    events = parseEvents(text, { maxDepth: limits.depth + 2 });
  } catch (error) {
    return { documents: [], drafts: [syntaxError(text, error, limits)] };
  }
  return buildDocuments(text, events, limits);
}

function tooLarge(text: string, limits: Limits): Draft | undefined {
  // UTF-8 never takes fewer bytes than UTF-16 takes units, so a huge text is refused without a scan.
  if (text.length <= limits.bytes && Buffer.byteLength(text) <= limits.bytes) return undefined;
  return { wording: wording.tooLarge(limits.bytes), start: 0, end: 0 };
}

function controlCharacter(text: string): Draft | undefined {
  const found = CONTROL.exec(text);
  if (!found) return undefined;
  return { wording: wording.controlCharacter(text.charCodeAt(found.index)), start: found.index, end: found.index + 1 };
}

/** Every `---` line starts a document, so that thousands of them are refused before they are parsed. */
function tooManyDocuments(text: string, limits: Limits): Draft | undefined {
  let marker = seekMarker(text, 0);
  for (let count = 0; marker >= 0; count++) {
    if (count === limits.documents) {
      return { wording: wording.tooManyDocuments(limits.documents), start: marker, end: marker + 3 };
    }
    marker = seekMarker(text, marker + 3);
  }
  return undefined;
}

function syntaxError(text: string, error: unknown, limits: Limits): Draft {
  const yaml = error instanceof YAMLException ? error : undefined;
  const reason = yaml?.reason ?? "the text cannot be read";
  const start = Math.min(yaml?.mark?.position ?? 0, text.length);
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (reason.startsWith("nesting exceeded")) return { wording: wording.tooDeep(limits.depth), start, end };
  return { wording: wording.notYaml(shown(reason)), start, end };
}

const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F]/;
