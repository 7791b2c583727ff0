import { createHash } from "node:crypto";

/** The id that git gives an object: SHA-1 over its type, its length in bytes and its content, in hexadecimal. */
export function objectId(type: "blob" | "tree" | "commit", content: Uint8Array): string {
  return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

/** One row of a tree as GitHub lists it: `size` in bytes is there for blobs only. */
export interface TreeEntry {
  readonly path: string;
  readonly mode: "100644" | "100755" | "120000" | "040000" | "160000";
  readonly type: "blob" | "tree" | "commit";
  readonly sha: string;
  readonly size?: number;
}

/** Adds the tree of these files, and every tree inside it, to `trees`; paths are relative to it. Returns its id. */
export function addTree(trees: Record<string, TreeEntry[]>, files: readonly TreeEntry[]): string {
  const folders = new Map<string, TreeEntry[]>();
  const entries: TreeEntry[] = [];
  for (const file of files) {
    const slash = file.path.indexOf("/");
    if (slash < 0) {
      entries.push(file);
      continue;
    }
    const folder = file.path.slice(0, slash);
    folders.set(folder, [...(folders.get(folder) ?? []), { ...file, path: file.path.slice(slash + 1) }]);
  }
  for (const [path, inside] of folders)
    entries.push({ path, mode: "040000", type: "tree", sha: addTree(trees, inside) });
  entries.sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
  const sha = objectId("tree", Buffer.concat(entries.map(row)));
  trees[sha] = entries;
  return sha;
}

/** Git compares a folder as if its name ended with a slash. */
function sortKey(entry: TreeEntry): Buffer {
  return Buffer.from(entry.type === "tree" ? `${entry.path}/` : entry.path);
}

function row(entry: TreeEntry): Buffer {
  const mode = entry.mode.replace(/^0/, "");
  return Buffer.concat([Buffer.from(`${mode} ${entry.path}\0`), Buffer.from(entry.sha, "hex")]);
}

/** Who wrote or committed; `date` is ISO 8601 in UTC, to the second. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** The id of a commit whose author is its committer, as `git commit-tree -m` makes it. */
export function commitId(tree: string, parents: readonly string[], by: Signature, message: string): string {
  const who = `${by.name} <${by.email}> ${Date.parse(by.date) / 1000} +0000`;
  const lines = [`tree ${tree}`, ...parents.map((sha) => `parent ${sha}`), `author ${who}`, `committer ${who}`];
  return objectId("commit", Buffer.from(`${lines.join("\n")}\n\n${message}\n`));
}
