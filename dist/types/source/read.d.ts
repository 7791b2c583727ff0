import { type Decoded } from "./decode.js";
import type { Discovered, Discovery, Store } from "./store.js";
/** A folder on disk; nothing outside it is ever opened. */
export declare function folderStore(root: string): Store;
/** Finds and reads the files of a workspace that the globs match; no file outside `root` is ever opened. */
export declare function discover(root: string, options: Discovery): Discovered;
/** Reads one file of the workspace as UTF-8. */
export declare function readText(root: string, file: string): Decoded;
/** The SHA-256 of a file of the workspace in hexadecimal; undefined when it is absent, unreadable or outside. */
export declare function hashDocument(root: string, path: string): string | undefined;
