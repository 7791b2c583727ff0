import { isAbsolute, join, relative, sep } from "node:path";
import type { Input, ManifestFile } from "../examine.js";
import { plainName } from "../source/glob.js";
import { hashDocument, readText } from "../source/read.js";
import { UsageError } from "../workspace/failure.js";
import { LOCK_FILE } from "../workspace/lock.js";
import type { Workspace } from "../workspace/workspace.js";
import { sha256 } from "./hash.js";
import type { Subject } from "./statement.js";

/** The folder that all names of a statement start from: the current one, or the workspace where that lies elsewhere. */
export function startOf(cwd: string, root: string): string {
  return isInside(relative(cwd, root)) ? cwd : root;
}

function isInside(way: string): boolean {
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The name of a path of the disk as a statement has it. */
export function nameFrom(start: string, path: string): string {
  const way = relative(start, path);
  if (isInside(way)) return way.split(sep).join("/");
  throw new UsageError(
    `a statement names files from the folder that it is made in, and '${way.split(sep).join("/")}' lies outside; run it from a folder that holds both`,
  );
}

/** An input that remembers which documents of the workspace the check read. */
export function remembering(input: Input): { readonly input: Input; readonly documents: ReadonlySet<string> } {
  const documents = new Set<string>();
  const documentText = input.documentText ?? (() => undefined);
  return {
    documents,
    input: {
      ...input,
      documentHash: (path) => {
        documents.add(path);
        return input.documentHash(path);
      },
      documentText: (path) => {
        documents.add(path);
        return documentText(path);
      },
    },
  };
}

/** One file with the SHA-256 of its bytes. */
export function subjectOf(start: string, name: string): Subject | undefined {
  const hash = hashDocument(start, name);
  return hash === undefined ? undefined : { name, digest: { sha256: hash } };
}

/** A manifest; one that is not on disk below the folder, from a package or a sparse checkout, has the digest of its text. */
export function manifestSubject(start: string, { file, text }: ManifestFile): Subject {
  const found = readText(start, file).text === text ? subjectOf(start, file) : undefined;
  return found ?? { name: file, digest: { sha256: sha256(text) } };
}

/** Configuration, lock and baseline that were read. */
export function policySubjects(start: string, workspace: Workspace, isLocked: boolean): readonly Subject[] {
  const { source, policyRoot, root, baselineFile, input } = workspace;
  const paths = [
    ...(source ? [join(policyRoot, source.file)] : []),
    ...(isLocked ? [join(policyRoot, LOCK_FILE)] : []),
    ...(input.baseline ? [join(root, baselineFile)] : []),
  ];
  return paths.flatMap((path) => subjectOf(start, nameFrom(start, path)) ?? []);
}

/** Documents that were read, for those that are there. */
export function documentSubjects(
  { root, place }: Pick<Workspace, "root" | "place">,
  documents: ReadonlySet<string>,
): readonly Subject[] {
  return [...documents].flatMap((path) => {
    const hash = hashDocument(root, path);
    const name = place(plainName(isAbsolute(path) ? relative(root, path) : path));
    return hash === undefined ? [] : [{ name, digest: { sha256: hash } }];
  });
}
