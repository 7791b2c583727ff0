import type { DataMap } from "./graph.js";
/** The part of a map that shows some things or flows: they, every line that touches them, and what is at its other end. */
export declare function around(map: DataMap, keys: ReadonlySet<string>): DataMap;
/** Names that a part can be asked for by: things and flows. */
export declare function namesOf({ nodes, edges }: DataMap): readonly string[];
