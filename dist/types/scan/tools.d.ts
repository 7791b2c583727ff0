import type { Tools } from "./scan.js";
/** Loads the tables of the scan; `assets` is the folder of grammars/ and vocabulary.json. Grammars load when they are needed. */
export declare function loadTools(assets: URL): Promise<Tools>;
