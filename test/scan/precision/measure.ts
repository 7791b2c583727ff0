import { BAR, type Signal } from "../../../src/scan/signal.js";
import { LABELLED_KINDS, type Label, type LabelledKind, readLabels } from "./labels.js";

/** A file of the corpus with its labels in it; files of one project are scanned together. */
export interface CorpusFile {
  readonly project: string;
  /** Inside the project, as the scan is told. */
  readonly file: string;
  readonly text: string;
}

/** Runs the product over the files of one project. */
export type Scan = (files: readonly { file: string; text: string }[]) => Promise<readonly Signal[]>;

/** How well one kind of signal is found. */
export interface KindFigures {
  readonly kind: LabelledKind;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly misses: number;
  /** Lines marked as traps for this kind. */
  readonly hardNegatives: number;
  readonly precision: number;
  readonly recall: number;
}

/** One place where scan and label disagree. */
export interface Disagreement {
  readonly is: "false positive" | "miss";
  readonly kind: LabelledKind;
  readonly project: string;
  readonly file: string;
  readonly line: number;
  readonly subject: string;
  /** Of a false positive: what was seen, how sure, and why a trap there says otherwise. */
  readonly detail: string;
}

/** What a run over the corpus shows. */
export interface Figures {
  readonly perKind: readonly KindFigures[];
  readonly errors: readonly Disagreement[];
}

interface PlacedLabel extends Label {
  readonly file: string;
}

interface Verdict {
  readonly kind: LabelledKind;
  readonly truePositives: number;
  readonly errors: readonly Disagreement[];
  readonly hardNegatives: number;
}

/** Scans each project and compares the signals at or above the bar with the labels. */
export async function measure(scan: Scan, files: readonly CorpusFile[]): Promise<Figures> {
  const verdicts: Verdict[] = [];
  for (const [project, members] of byProject(files)) {
    const read = members.map(({ file, text }) => ({ file, ...readLabels(text) }));
    const labels = read.flatMap(({ file, labels }) => labels.map((label): PlacedLabel => ({ ...label, file })));
    const signals = await scan(read.map(({ file, text }) => ({ file, text })));
    const counted = signals.filter((signal) => signal.sure >= BAR);
    for (const kind of LABELLED_KINDS) verdicts.push(compare(project, kind, labels, counted));
  }
  return {
    perKind: LABELLED_KINDS.map((kind) => figuresOf(kind, verdicts)),
    errors: verdicts.flatMap((verdict) => verdict.errors),
  };
}

/** What a label of the signal's kind has to say to mean it. */
export function signalSubject(signal: Signal): string {
  switch (signal.kind) {
    case "field":
      return signal.category ?? "";
    case "exposure":
      return `${signal.into ?? ""} ${signal.category ?? ""}`;
    case "service":
    case "provider":
      return signal.service ?? "";
    case "region":
      return signal.region ?? "";
    case "capability":
      return signal.capability ?? "";
    case "permission":
      return signal.api ?? "";
    default:
      return "";
  }
}

function compare(
  project: string,
  kind: LabelledKind,
  labels: readonly PlacedLabel[],
  counted: readonly Signal[],
): Verdict {
  const expected = labels.filter((label) => label.kind === kind && label.meaning === "expected");
  const met = new Set<PlacedLabel>();
  const elsewhere: Signal[] = [];
  const errors: Disagreement[] = [];
  for (const signal of counted.filter((signal) => signal.kind === kind)) {
    const here = labels.filter((label) => label.file === signal.at.file && label.line === signal.at.start.line);
    const meant = here.filter((label) => label.meaning !== "trap" && means(label, signal));
    const due = meant.find((label) => label.meaning === "expected" && !met.has(label));
    if (due !== undefined) met.add(due);
    else if (meant.some((label) => label.meaning === "expected")) continue;
    else if (meant.length > 0) elsewhere.push(signal);
    else if (!isShadow(kind, here)) errors.push(falsePositive(project, kind, signal, here));
  }
  for (const signal of elsewhere) {
    const due = expected.filter((label) => !met.has(label) && means(label, signal));
    const nearest = due.find((label) => label.file === signal.at.file) ?? due[0];
    if (nearest !== undefined) met.add(nearest);
  }
  for (const label of expected) if (!met.has(label)) errors.push(miss(project, label));
  const hardNegatives = labels.filter((label) => label.kind === kind && label.meaning === "trap").length;
  return { kind, truePositives: met.size, errors, hardNegatives };
}

function means(label: Label, signal: Signal): boolean {
  return (
    label.kind === signal.kind &&
    label.subject === signalSubject(signal) &&
    (label.where === undefined || label.where === signal.where)
  );
}

/** AI providers are rows of the service table too: where one is labelled, the service of it is the same sighting. */
function isShadow(kind: LabelledKind, here: readonly Label[]): boolean {
  return kind === "service" && here.some((label) => label.kind === "provider" && label.meaning !== "trap");
}

function falsePositive(project: string, kind: LabelledKind, signal: Signal, here: readonly Label[]): Disagreement {
  const trap = here.find((label) => label.meaning === "trap" && label.kind === kind);
  const where = signal.where === undefined ? "" : ` where=${signal.where}`;
  return {
    is: "false positive",
    kind,
    project,
    file: signal.at.file,
    line: signal.at.start.line,
    subject: `${signalSubject(signal)}${where}`,
    detail: `${signal.seen} (${signal.sure})${trap === undefined ? "" : `; trap: ${trap.subject}`}`,
  };
}

function miss(project: string, label: PlacedLabel): Disagreement {
  const where = label.where === undefined ? "" : ` where=${label.where}`;
  return {
    is: "miss",
    kind: label.kind,
    project,
    file: label.file,
    line: label.line,
    subject: `${label.subject}${where}`,
    detail: "",
  };
}

function figuresOf(kind: LabelledKind, verdicts: readonly Verdict[]): KindFigures {
  const own = verdicts.filter((verdict) => verdict.kind === kind);
  const errors = own.flatMap((verdict) => verdict.errors);
  const truePositives = own.reduce((sum, verdict) => sum + verdict.truePositives, 0);
  const falsePositives = errors.filter((error) => error.is === "false positive").length;
  const misses = errors.length - falsePositives;
  return {
    kind,
    truePositives,
    falsePositives,
    misses,
    hardNegatives: own.reduce((sum, verdict) => sum + verdict.hardNegatives, 0),
    precision: ratio(truePositives, falsePositives),
    recall: ratio(truePositives, misses),
  };
}

function ratio(right: number, wrong: number): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

function byProject(files: readonly CorpusFile[]): ReadonlyMap<string, readonly CorpusFile[]> {
  const projects = new Map<string, CorpusFile[]>();
  for (const file of files) {
    const members = projects.get(file.project);
    if (members === undefined) projects.set(file.project, [file]);
    else members.push(file);
  }
  return projects;
}
