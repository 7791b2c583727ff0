import type { Diagnostics } from "./diagnostics.js";
import type { Files } from "./files.js";
/** Diagnostics of files that are not in the workspace, those of packages, at the entry of the configuration that names them. */
export declare function withinReach(found: Diagnostics, files: Files): Diagnostics;
