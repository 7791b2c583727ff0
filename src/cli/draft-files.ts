import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../workspace/failure.js";
import type { Io } from "./io.js";
import { makeFolder, shown } from "./new-files.js";

/** A draft as a file of the output folder. */
export interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Beside the drafts: the digest of each as it was written, by which a later run sees that a person has changed one. */
const LIST = "hegui-drafts.json";

/** Writes drafts, all or none; one that a person has changed since is not overwritten unless that is asked for. */
export function writeDrafts(io: Io, folder: string, files: readonly DraftFile[], force: boolean): void {
  const known = readList(folder);
  const states = files.map((file) => ({ ...file, state: stateOf(folder, file, known) }));
  const changed = states.filter((one) => one.state === "changed").map((one) => shown(io, join(folder, one.name)));
  if (changed.length > 0 && !force)
    throw new UsageError(
      `${changed.slice(0, 3).join(", ")}${changed.length > 3 ? ` and ${changed.length - 3} more` : ""} changed since hegui wrote ${changed.length === 1 ? "it" : "them"}, and nothing was written: choose another folder with --output, or overwrite with --force`,
    );
  const digests = { ...known, ...Object.fromEntries(files.map((one) => [one.name, digestOf(one.bytes)])) };
  const sorted = Object.fromEntries(Object.entries(digests).sort(([a], [b]) => (a < b ? -1 : 1)));
  const list = { name: LIST, bytes: Buffer.from(`${JSON.stringify({ version: 1, drafts: sorted }, undefined, 2)}\n`) };
  replaceAll(io, folder, [...states.filter((one) => one.state !== "same"), list]);
  for (const { name, state } of states)
    io.out(`${state === "same" ? "unchanged" : "wrote"} ${shown(io, join(folder, name))}\n`);
}

type State = "new" | "same" | "ours" | "changed";

function stateOf(folder: string, { name, bytes }: DraftFile, known: Readonly<Record<string, string>>): State {
  const path = join(folder, name);
  if (!existsSync(path)) return "new";
  const there = statSync(path).isFile() ? digestOf(readFileSync(path)) : undefined;
  if (there === digestOf(bytes)) return "same";
  return there !== undefined && Object.hasOwn(known, name) && known[name] === there ? "ours" : "changed";
}

/** Digests of the drafts as they were written; a list that cannot be read knows none. */
function readList(folder: string): Readonly<Record<string, string>> {
  try {
    const { drafts } = JSON.parse(readFileSync(join(folder, LIST), "utf8")) as { readonly drafts?: unknown };
    return typeof drafts === "object" && drafts !== null ? (drafts as Readonly<Record<string, string>>) : {};
  } catch {
    return {};
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Writes everything beside its place first, so that no file is ever half there. */
function replaceAll(io: Io, folder: string, files: readonly DraftFile[]): void {
  makeFolder(io, join(folder, LIST));
  const temporary = (name: string) => join(folder, `.${name}.part`);
  try {
    for (const { name, bytes } of files) writeFileSync(temporary(name), bytes);
    for (const { name } of files) renameSync(temporary(name), join(folder, name));
  } catch (error) {
    for (const { name } of files) rmSync(temporary(name), { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`the drafts cannot be written to '${shown(io, folder)}' (${code ?? error})`);
  }
}
