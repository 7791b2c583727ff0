import type { Dependency } from "../../outline.js";
/** Reads `pom.xml`: dependencies of the project and its profiles; those of plugins are for building only. */
export declare function pom(text: string): readonly Dependency[];
