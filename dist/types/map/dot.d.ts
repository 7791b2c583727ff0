import type { Lang } from "../report/wording.js";
import type { DataMap } from "./graph.js";
/** A map in the language of Graphviz: an area is a cluster, and no value can end its string. */
export declare function dotOf(map: DataMap, lang: Lang): string;
