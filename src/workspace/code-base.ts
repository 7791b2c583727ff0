import { fileSkip, folderSkip } from "../scan/files/skip.js";
import { type FileScan, scanFile, type Tools } from "../scan/scan.js";
import { decode } from "../source/decode.js";
import { globsOf } from "../source/glob.js";
import type { Base } from "./base.js";

/** Which files of a commit are code. */
export interface BaseSearch {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly tests: boolean;
  readonly wanted: (file: string) => boolean;
}

/** Scans the code of the commit to compare with; files that are the same now were scanned already. */
export async function baseScans(
  { tree, prefix }: Base,
  search: BaseSearch,
  now: readonly FileScan[],
  tools: Tools,
): Promise<readonly FileScan[]> {
  const same = now.filter((one) => tree.entries.get(prefix + one.file)?.id === one.id);
  const scannedAlready = new Set(same.map((one) => prefix + one.file));
  const isCode = filterOf(search);
  const other = [...tree.entries].filter(
    ([name, { mode }]) =>
      name.startsWith(prefix) &&
      !scannedAlready.has(name) &&
      mode.startsWith("100") &&
      isCode(name.slice(prefix.length)),
  );
  const contents = await tree.read([...new Set(other.map(([, { id }]) => id))]);
  const scanned: FileScan[] = [];
  for (const [name, { id }] of other) {
    const file = name.slice(prefix.length);
    const bytes = contents.get(id);
    const text = bytes && bytes.length <= MOST ? decode(file, bytes).text : undefined;
    const one = text === undefined ? undefined : await scanFile(file, text, tools);
    if (one) scanned.push(one);
  }
  return [...same, ...scanned].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Bytes of a file that is still scanned. */
const MOST = 5_242_880;

function filterOf({ include, exclude, tests, wanted }: BaseSearch): (file: string) => boolean {
  const globs = globsOf({ include: include.length > 0 ? include : ["**"], exclude });
  const folders = (file: string) =>
    file
      .split("/")
      .slice(0, -1)
      .map((_, index, parts) => parts.slice(0, index + 1).join("/"));
  return (file) =>
    wanted(file) &&
    globs.matches(file) &&
    fileSkip(file, tests) === undefined &&
    folders(file).every((folder) => folderSkip(folder, tests) === undefined);
}
