import type { Dependency } from "../../outline.js";
/** Reads the `dependencies` blocks of `build.gradle` and `build.gradle.kts`. */
export declare function gradle(text: string): readonly Dependency[];
/** Reads the libraries of `libs.versions.toml`. */
export declare function versionCatalog(text: string): readonly Dependency[];
