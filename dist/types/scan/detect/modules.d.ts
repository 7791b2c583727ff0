import type { Reach } from "./reach.js";
/** Files by the ways in which code names them. */
export interface Modules {
    /** The files that a module of an import may be, the likeliest first. */
    find(module: string, from: string): readonly string[];
    /** Files of the same package, without the file itself: Go and Java see their names without an import. */
    beside(file: string): readonly string[];
}
/** Indexes the files of a workspace. */
export declare function modulesOf(files: ReadonlyMap<string, Reach>): Modules;
/** The folder of a file, without its last slash. */
export declare function folderOf(file: string): string;
