import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { nameIn } from "./discover.js";

/** Results of earlier scans by what they were made from. */
export interface Cache {
  /** What was kept under a key, as JSON gives it back; undefined when there is nothing. */
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  /** Writes what changed; false when the folder cannot be written, which harms nothing but the next run's speed. */
  save(): boolean;
}

/** The key of everything that is read from one file: its name decides how it is read, and stands in the results. */
export function keyOf(file: string, text: string): string {
  return createHash("sha256")
    .update(`${JSON.stringify(file)}\n`)
    .update(text)
    .digest("hex");
}

/**
 * Opens the cache of a folder. Without a folder, or where the file there is foreign, damaged or of another version, it is empty.
 * A version stands for the product and its tables.
 */
export function openCache(folder: string | undefined, version: string, most: number = MOST_BYTES): Cache {
  const header = JSON.stringify({ hegui: "scan", version });
  const old = folder === undefined ? new Map<string, string>() : load(join(folder, FILE), header, most);
  const used = new Map<string, string>();
  let changed = false;
  return {
    get: (key) => {
      const text = used.get(key) ?? old.get(key);
      if (text === undefined) return undefined;
      try {
        const value: unknown = JSON.parse(text);
        used.set(key, text);
        return value;
      } catch {
        return undefined;
      }
    },
    set: (key, value) => {
      used.set(key, JSON.stringify(value));
      changed = true;
    },
    save: () => {
      if (folder === undefined || !changed) return true;
      for (const key of used.keys()) old.delete(key);
      return store(folder, header, [...used, ...old], most);
    },
  };
}

/**
 * Where results are kept: a folder that the user names, else below `node_modules` when that is there. Undefined when the cache
 * could come with the code under review, which could then vouch for itself: a part of the way is a link or under version control,
 * or nobody knows what is under version control and the user named nothing.
 */
export function cacheFolder(
  root: string,
  { named, tracked }: { readonly named?: string; readonly tracked?: ReadonlySet<string> },
): string | undefined {
  if (named !== undefined) {
    const name = nameIn(realpathSync(root), realPath(named));
    return name !== undefined && tracked && isTracked(tracked, `${name}/${FILE}`) ? undefined : named;
  }
  const name = "node_modules/.cache/hegui";
  if (!tracked || isTracked(tracked, `${name}/${FILE}`) || !isFolder(join(root, "node_modules"))) return undefined;
  const inner = ["node_modules/.cache", name].map((part) => join(root, part));
  return inner.every((path) => isFolder(path) !== false) ? join(root, name) : undefined;
}

/** A file or a folder around it is in version control; names differ in case only on some systems. */
function isTracked(tracked: ReadonlySet<string>, file: string): boolean {
  const wanted = file.toLowerCase();
  const [first] = wanted.split("/");
  for (const name of tracked) {
    if (name.slice(0, first!.length).toLowerCase() !== first) continue;
    const known = name.toLowerCase();
    if (wanted === known || wanted.startsWith(`${known}/`)) return true;
  }
  return false;
}

/** Where a path leads, also when its end is not there yet. */
function realPath(path: string): string {
  const missing: string[] = [];
  for (let known = resolve(path); ; known = dirname(known)) {
    if (existsSync(known)) return join(realpathSync(known), ...missing);
    missing.unshift(basename(known));
  }
}

/** Undefined when nothing is there. */
function isFolder(path: string): boolean | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory();
}

function load(path: string, header: string, most: number): Map<string, string> {
  const entries = new Map<string, string>();
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > most) return entries;
    const [first, ...lines] = readFileSync(path, "utf8").split("\n");
    if (first !== header) return entries;
    for (const line of lines) if (LINE.test(line)) entries.set(line.slice(0, KEY), line.slice(KEY + 1));
  } catch {
    // As good as absent.
  }
  return entries;
}

/** Writes entries until the file is full; the ones that this run used come first. A reader sees the old file or the new one. */
function store(folder: string, header: string, entries: readonly (readonly [string, string])[], most: number): boolean {
  const lines: string[] = [header];
  let bytes = header.length + 1;
  for (const [key, text] of entries) {
    const line = `${key} ${text}`;
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > most) break;
    lines.push(line);
  }
  const path = join(folder, FILE);
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(draft, `${lines.join("\n")}\n`, { flag: "wx", mode: 0o600 });
      renameSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
    return true;
  } catch {
    return false;
  }
}

const FILE = "scan.jsonl";
const KEY = 64;
const LINE = /^[0-9a-f]{64} /;

/** Bytes of the file at most. */
const MOST_BYTES = 67_108_864;
