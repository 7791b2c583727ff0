import type { Decoded } from "./decode.js";
import type { Problem } from "./problem.js";

/** The text of one file of the workspace. */
export interface ReadFile {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** The files that were found and read, sorted by name, and what could not be read. */
export interface Discovered {
  readonly files: readonly ReadFile[];
  readonly problems: readonly Problem[];
}

/** Which files to read; without `paths` the whole workspace is searched. */
export interface Discovery {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Files, read whether a glob matches or not, and folders to search. */
  readonly paths?: readonly string[];
}

/** Where the files of a workspace are read from: a folder on disk, or a commit. Names are relative to it. */
export interface Store {
  /** Finds and reads the files that the globs match. */
  discover(options: Discovery): Discovered;
  /** Reads one file as UTF-8. */
  text(file: string): Decoded;
  /** A file or folder is there; one outside is told when it is read. */
  has(path: string): boolean;
}
