import type { Lang } from "../report/wording.js";
import type { DataMap } from "./graph.js";
/** A map as a Mermaid flowchart: the words and marks of the map in pull requests, with everything on it. */
export declare function mermaidOf(map: DataMap, lang: Lang): string;
