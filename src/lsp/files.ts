import { isAbsolute, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { wanting } from "../source/glob.js";
import { folderStore, hashDocument, readText } from "../source/read.js";
import type { Discovered, Discovery, Store } from "../source/store.js";

/** The files of a workspace as the editor has them: open texts over the disk, and the disk read once until it changes. */
export interface Files extends Store {
  readonly root: string;
  /** The text of an open file. */
  open(file: string, text: string): void;
  close(file: string): void;
  isOpen(file: string): boolean;
  /** Forgets what was read: the disk has changed. */
  forget(): void;
  hash(path: string): string | undefined;
  document(path: string): string | undefined;
  /** Documents that manifests name as evidence. */
  asked(): readonly string[];
}

/** Opens a folder with nothing open in it. */
export function openFiles(root: string): Files {
  const disk = folderStore(root);
  const texts = new Map<string, string>();
  const memo = new Map<string, unknown>();
  const documents = new Set<string>();
  const once = <T>(key: string, read: () => T): T => {
    if (!memo.has(key)) memo.set(key, read());
    return memo.get(key) as T;
  };
  return {
    root,
    open: (file, text) => void texts.set(file, text),
    close: (file) => void texts.delete(file),
    isOpen: (file) => texts.has(file),
    forget: () => memo.clear(),
    text: (file) => {
      const text = texts.get(file);
      return text === undefined ? once(`text ${file}`, () => disk.text(file)) : { text };
    },
    has: (path) => texts.has(path) || once(`has ${path}`, () => disk.has(path)),
    discover: (options) =>
      laidOver(
        once(`find ${JSON.stringify(options)}`, () => disk.discover(options)),
        options,
        texts,
      ),
    hash: (path) => {
      documents.add(path);
      return once(`hash ${path}`, () => hashDocument(root, path));
    },
    document: (path) => {
      documents.add(path);
      return texts.get(path) ?? once(`document ${path}`, () => readText(root, path).text);
    },
    asked: () => [...documents].sort(),
  };
}

/** What was found on disk with open texts in place of their files, and open files that the disk does not have yet. */
function laidOver(found: Discovered, options: Discovery, texts: ReadonlyMap<string, string>): Discovered {
  const wants = wanting(options);
  const names = new Set(found.files.map((one) => one.file));
  const added = [...texts].filter(([file]) => !names.has(file) && wants(file));
  if (added.length === 0 && !found.files.some((one) => texts.has(one.file))) return found;
  return {
    files: [
      ...found.files.map((one) => ({ file: one.file, text: texts.get(one.file) ?? one.text })),
      ...added.map(([file, text]) => ({ file, text })),
    ].sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems: found.problems.filter((one) => !texts.has(one.at.file)),
  };
}

/** The name of a file of the workspace; undefined for what lies outside, or is no file. */
export function nameOf(root: string, uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  let way: string;
  try {
    way = relative(root, fileURLToPath(uri)).split("\\").join("/");
  } catch {
    return undefined;
  }
  return way === "" || way.startsWith("../") || isAbsolute(way) ? undefined : way;
}

/** The address of a file of the workspace. */
export function uriOf(root: string, file: string): string {
  return pathToFileURL(join(root, file)).href;
}
