import type { DataMap, MapNode, MapPlace } from "./graph.js";
/** An area of the map with what lies in it, in the order of columns from left to right. */
export interface MapArea {
    /** `placeless`, `undecided`, a zone, `overseas/` with a country, or `alone`. */
    readonly key: string;
    readonly place?: MapPlace;
    readonly column: Column;
    readonly nodes: readonly MapNode[];
}
/** Where an area stands, from left to right; what nothing touches stands below all of them. */
export type Column = "placeless" | "undecided" | "mainland" | "outside" | "below";
/** The columns that lines join, from left to right. */
export declare const COLUMNS: readonly Column[];
/** The areas that hold something; what no line touches has one of its own. */
export declare function areasOf({ nodes }: DataMap): readonly MapArea[];
/** The key of the area of each node. */
export declare function areaByNode(areas: readonly MapArea[]): ReadonlyMap<string, MapArea>;
