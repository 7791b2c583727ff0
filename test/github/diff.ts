import type { TreeEntry } from "./git.js";
import { commitOf, flatten, mergeBase } from "./history.js";
import type { Pull, World } from "./world.js";

/** Lines around a change that a diff shows. */
const CONTEXT = 3;

/** A unified diff of two texts: `left` and `right` are the numbers of the old and new lines that it shows. */
export interface TextDiff {
  readonly patch: string;
  readonly additions: number;
  readonly deletions: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** One file that differs between two trees; `before` is absent for a new file, `after` for a deleted one. */
export interface Change {
  readonly before?: TreeEntry;
  readonly after?: TreeEntry;
}

/** Files that differ between two trees, by path; a file that moved with its content unchanged is one change. */
export function changesBetween(world: World, from: string | undefined, to: string): readonly Change[] {
  const [old, young] = [filesOf(world, from), filesOf(world, to)];
  const gone = [...old.values()].filter(({ path }) => !young.has(path));
  const changes: Change[] = [];
  for (const after of young.values()) {
    const before = old.get(after.path) ?? takeMoved(gone, after);
    if (!before) changes.push({ after });
    else if (before.sha !== after.sha || before.mode !== after.mode || before.path !== after.path)
      changes.push({ before, after });
  }
  const all = [...changes, ...gone.map((before) => ({ before }))];
  return all.sort((a, b) => Buffer.compare(Buffer.from(pathOf(a)), Buffer.from(pathOf(b))));
}

function takeMoved(gone: TreeEntry[], after: TreeEntry): TreeEntry | undefined {
  const at = gone.findIndex(({ sha, size }) => sha === after.sha && size !== 0);
  return at < 0 ? undefined : gone.splice(at, 1)[0];
}

/** Where the file is now, or was. */
export function pathOf(change: Change): string {
  return (change.after ?? change.before)!.path;
}

function filesOf(world: World, tree: string | undefined): ReadonlyMap<string, TreeEntry> {
  const entries = tree === undefined ? [] : flatten(world, tree);
  return new Map(entries.filter(({ type }) => type !== "tree").map((entry) => [entry.path, entry]));
}

/** What a pull request changes: its head against the merge base with its base branch. */
export function changesOf(world: World, pull: Pull): readonly Change[] {
  const base = mergeBase(world, pull.base.sha, pull.head.sha);
  return changesBetween(world, base?.tree, commitOf(world, pull.head.sha)!.tree);
}

/** The diff of one changed file; none for binary files, submodules, and files whose content is the same. */
export function diffOf(world: World, change: Change): TextDiff | undefined {
  const [before, after] = [textOf(world, change.before), textOf(world, change.after)];
  if (before === undefined || after === undefined || before === after) return undefined;
  return diffTexts(before, after);
}

function textOf(world: World, entry: TreeEntry | undefined): string | undefined {
  if (!entry) return "";
  const bytes = world.blobs[entry.sha];
  return bytes === undefined || bytes.includes(0) ? undefined : new TextDecoder().decode(bytes);
}

interface Row {
  readonly sign: " " | "-" | "+";
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The unified diff of two texts that differ, without the lines that name the files. */
export function diffTexts(before: string, after: string): TextDiff {
  const rows = rowsOf(linesOf(before), linesOf(after));
  const shown = rows.map((_, at) => rows.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(isChange));
  const hunks: Row[][] = [];
  rows.forEach((row, at) => {
    if (!shown[at]) return;
    if (!shown[at - 1]) hunks.push([]);
    hunks.at(-1)!.push(row);
  });
  const visible = hunks.flat();
  return {
    patch: hunks.map(hunkText).join("\n"),
    additions: visible.filter(({ sign }) => sign === "+").length,
    deletions: visible.filter(({ sign }) => sign === "-").length,
    left: visible.filter(({ sign }) => sign !== "+").map(({ left }) => left),
    right: visible.filter(({ sign }) => sign !== "-").map(({ right }) => right),
  };
}

function isChange(row: Row): boolean {
  return row.sign !== " ";
}

/** Lines with their ends, so that a missing last line end is a difference. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Kept, deleted and added lines along a longest common subsequence; `left` and `right` count from one. */
function rowsOf(old: readonly string[], young: readonly string[]): readonly Row[] {
  const length = Array.from({ length: old.length + 1 }, () => new Uint32Array(young.length + 1));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = young.length - 1; j >= 0; j--)
      length[i]![j] =
        old[i] === young[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const kept = i < old.length && j < young.length && old[i] === young[j];
    const deleted = j === young.length || (i < old.length && length[i + 1]![j]! >= length[i]![j + 1]!);
    const sign = kept ? " " : deleted ? "-" : "+";
    rows.push({ sign, text: sign === "+" ? young[j]! : old[i]!, left: i + 1, right: j + 1 });
    if (sign !== "+") i += 1;
    if (sign !== "-") j += 1;
  }
  return rows;
}

function hunkText(rows: readonly Row[]): string {
  const left = rows.filter(({ sign }) => sign !== "+").length;
  const right = rows.filter(({ sign }) => sign !== "-").length;
  const head = `@@ -${range(rows[0]!.left, left)} +${range(rows[0]!.right, right)} @@`;
  const lines = rows.map(({ sign, text }) =>
    text.endsWith("\n") ? sign + text.slice(0, -1) : `${sign}${text}\n\\ No newline at end of file`,
  );
  return [head, ...lines].join("\n");
}

/** A side without lines is named by the line before it, and a single line without its count. */
function range(start: number, count: number): string {
  if (count === 0) return `${start - 1},0`;
  return count === 1 ? `${start}` : `${start},${count}`;
}
