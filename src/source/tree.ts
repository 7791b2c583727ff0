import { createHash } from "node:crypto";
import { decode } from "./decode.js";
import { MOST_FILES, plainName, wanting } from "./glob.js";
import { LIMITS } from "./limits.js";
import type { Problem } from "./problem.js";
import type { Discovery, ReadFile, Store } from "./store.js";
import { type Wording, wording } from "./wording.js";

/** One entry of a commit, as git lists it. */
export interface TreeEntry {
  /** `100644`, `100755`; `120000` for a symbolic link, `160000` for a submodule. */
  readonly mode: string;
  /** Object id of the content. */
  readonly id: string;
}

/** The files of a commit. */
export interface Tree {
  /** By name from the root of the repository. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Contents by object id; rejects when one cannot be had. */
  read(ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** What to take from a commit: single files, and what globs match. */
export interface Wanted {
  readonly files: readonly string[];
  readonly globs: readonly Discovery[];
}

/** Loads what is wanted below a folder of a commit; texts that are at hand with the same content are not read again. */
export async function loadTree(
  tree: Tree,
  prefix: string,
  wanted: Wanted,
  have: readonly ReadFile[] = [],
): Promise<Store> {
  const names = [...tree.entries.keys()].flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
  const found = new Set([
    ...wanted.files.filter((name) => tree.entries.has(prefix + name)),
    ...wanted.globs.flatMap((one) => names.filter(wanting(one))),
  ]);
  const known = new Map(have.map(({ text }) => [blobId(text), new TextEncoder().encode(text)]));
  const real = await followAll(tree, prefix, [...found]);
  const contents = await readAll(
    tree,
    [...real.values()].flatMap((name) => (name === undefined ? [] : tree.entries.get(name)!.id)),
    known,
  );
  const text: Store["text"] = (file) => {
    const target = real.get(file);
    const bytes = target === undefined ? undefined : contents.get(tree.entries.get(target)!.id);
    if (!bytes) return { problem: problemAt(file, wording.noSuchPath(file)) };
    if (bytes.length > LIMITS.bytes) return { problem: problemAt(file, wording.tooLarge(LIMITS.bytes)) };
    return decode(file, bytes);
  };
  return {
    discover: (options) => {
      const isWanted = wanting(options);
      const matching = names.filter((name) => isWanted(name) && real.get(name) !== undefined).sort();
      const read = matching.slice(0, MOST_FILES).map((file) => ({ file, ...text(file) }));
      return {
        files: read.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }])),
        problems: [
          ...(matching.length > MOST_FILES ? [problemAt(".", wording.tooManyFiles(MOST_FILES))] : []),
          ...read.flatMap(({ problem }) => problem ?? []),
        ],
      };
    },
    text,
    has: (path) => {
      const plain = plainName(path);
      return names.some((name) => name === plain || name.startsWith(`${plain}/`));
    },
  };
}

async function readAll(tree: Tree, ids: readonly string[], known: ReadonlyMap<string, Uint8Array>) {
  const all = [...new Set(ids)];
  const missing = all.filter((id) => !known.has(id));
  const read = missing.length > 0 ? await tree.read(missing) : new Map<string, Uint8Array>();
  return new Map(all.map((id) => [id, known.get(id) ?? read.get(id)!]));
}

const LINK = "120000";
const SUBMODULE = "160000";

// As many as Linux follows before it calls them a loop.
const MOST_LINKS = 40;

/** The regular files that names below a folder stand for; links are followed as on disk, never out of that folder. */
async function followAll(
  tree: Tree,
  prefix: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const targets = new Map<string, string>();
  for (;;) {
    const unread = new Set<string>();
    const real = new Map(names.map((name) => [name, follow(tree, prefix, prefix + name, targets, unread)]));
    if (unread.size === 0) return real;
    for (const [id, bytes] of await tree.read([...unread])) targets.set(id, new TextDecoder().decode(bytes));
  }
}

/** One name as far as the links that were read lead; the next one goes to `unread`. */
function follow(
  tree: Tree,
  prefix: string,
  name: string,
  targets: ReadonlyMap<string, string>,
  unread: Set<string>,
): string | undefined {
  const at: string[] = [];
  let rest = name.split("/");
  for (let links = 0; rest.length > 0; ) {
    const [part, ...behind] = rest as [string, ...string[]];
    rest = behind;
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (at.pop() === undefined) return undefined;
      continue;
    }
    const entry = tree.entries.get([...at, part].join("/"));
    if (entry?.mode !== LINK) {
      at.push(part);
      continue;
    }
    const target = targets.get(entry.id);
    if (target === undefined) unread.add(entry.id);
    if (target === undefined || target.startsWith("/") || ++links > MOST_LINKS) return undefined;
    rest = [...target.split("/"), ...rest];
  }
  const path = at.join("/");
  const mode = tree.entries.get(path)?.mode;
  return mode === undefined || mode === SUBMODULE || !path.startsWith(prefix) ? undefined : path;
}

/** The id that git gives a content. */
/** Git's object id of a text in UTF-8. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function problemAt(file: string, says: Wording): Problem {
  const start = { line: 1, column: 1 };
  return { ...says, at: { file, start, end: start } };
}
