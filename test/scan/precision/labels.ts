import type { SignalKind, Where } from "../../../src/scan/signal.js";

/** Kinds of signals that the corpus has labels for. */
export const LABELLED_KINDS = [
  "field",
  "exposure",
  "service",
  "provider",
  "region",
  "capability",
  "permission",
] as const satisfies readonly SignalKind[];

/** One of the kinds that the corpus has labels for. */
export type LabelledKind = (typeof LABELLED_KINDS)[number];

/** `expected` (`//+`): a signal is due here. `accepted` (`//?`): one may stand here as well. `trap` (`//-`): none may stand here. */
export type LabelMeaning = "expected" | "accepted" | "trap";

/** One statement of the corpus about one line. */
export interface Label {
  readonly meaning: LabelMeaning;
  readonly kind: LabelledKind;
  /** 1-based. */
  readonly line: number;
  /** What is expected, as `signalSubject` writes it; of a trap: why nothing is there. */
  readonly subject: string;
  /** Territory that the signal must name. */
  readonly where?: Where;
}

/** A file of the corpus as the scan sees it, and what is known about it. */
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly Label[];
  /** Labels that cannot be read, as sentences with the line. */
  readonly problems: readonly string[];
}

const INTO: readonly string[] = ["log", "url", "error-report", "analytics", "prompt"];
const WHERE: readonly string[] = ["mainland", "hk", "mo", "tw", "overseas", "unknown"];
const MEANINGS: Readonly<Record<string, LabelMeaning>> = { "+": "expected", "?": "accepted", "-": "trap" };
const MARKER = /\/\/([+?-]) /g;

/** Takes the labels out of a file of the corpus; every line keeps its number and the columns of its code. */
export function readLabels(marked: string): LabelledText {
  const labels: Label[] = [];
  const problems: string[] = [];
  const lines = marked.split("\n").map((content, index) => {
    const markers = [...content.matchAll(MARKER)];
    const first = markers[0];
    if (first === undefined) return content;
    markers.forEach((marker, order) => {
      const body = content.slice(marker.index + marker[0].length, markers[order + 1]?.index).trim();
      for (const read of readMarker(MEANINGS[marker[1]!]!, body, index + 1)) {
        if (typeof read === "string") problems.push(`line ${index + 1}: ${read}`);
        else labels.push(read);
      }
    });
    return content.slice(0, first.index).trimEnd();
  });
  return { text: lines.join("\n"), labels, problems };
}

function readMarker(meaning: LabelMeaning, body: string, line: number): readonly (Label | string)[] {
  if (meaning === "trap") return [readTrap(body, line)];
  return body.split(" ; ").map((part) => readSubject(meaning, part.trim().split(/\s+/), line));
}

function readTrap(body: string, line: number): Label | string {
  const [kind, ...why] = body.split(/\s+/);
  if (!isKind(kind)) return `unknown kind '${kind}'`;
  if (why.length === 0) return "a trap says why nothing is there";
  return { meaning: "trap", kind, line, subject: why.join(" ") };
}

function readSubject(meaning: LabelMeaning, words: readonly string[], line: number): Label | string {
  const [kind, ...rest] = words;
  if (!isKind(kind)) return `unknown kind '${kind}'`;
  const subject = rest.filter((word) => !word.startsWith("where="));
  const where = rest.find((word) => word.startsWith("where="))?.slice("where=".length);
  if (subject.length !== (kind === "exposure" ? 2 : 1)) return `'${words.join(" ")}' names no subject of its kind`;
  if (kind === "exposure" && !INTO.includes(subject[0]!)) return `unknown destination '${subject[0]}'`;
  if (where !== undefined && !WHERE.includes(where)) return `unknown territory '${where}'`;
  const label: Label = { meaning, kind, line, subject: subject.join(" ") };
  return where === undefined ? label : { ...label, where: where as Where };
}

function isKind(word: string | undefined): word is LabelledKind {
  return LABELLED_KINDS.some((kind) => kind === word);
}
