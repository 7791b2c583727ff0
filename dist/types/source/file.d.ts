import type { Document } from "./build.js";
/** One YAML file. */
export interface Source {
    /** Relative to the workspace, with forward slashes. */
    readonly file: string;
    /** As read, without a byte order mark. */
    readonly text: string;
    readonly documents: readonly Document[];
}
