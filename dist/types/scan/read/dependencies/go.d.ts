import type { Dependency } from "../../outline.js";
/** Reads `go.mod`: what the module itself requires, not what others do. */
export declare function goMod(text: string): readonly Dependency[];
