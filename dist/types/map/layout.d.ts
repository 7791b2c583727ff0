import { type MapArea } from "./areas.js";
import type { DataMap, MapEdge, MapNode } from "./graph.js";
import { type Box, type Point, type Size } from "./shape.js";
/** Where everything of a map is drawn; the same in every language. */
export interface MapLayout extends Size {
    /** So many lines that each is drawn lightly. */
    readonly dense: boolean;
    readonly areas: readonly (Box & {
        readonly area: MapArea;
    })[];
    readonly nodes: readonly (Box & {
        readonly node: MapNode;
    })[];
    readonly edges: readonly EdgeDrawn[];
    /** The border of the mainland, from top to bottom; absent where nothing lies outside. */
    readonly border?: {
        readonly x: number;
        readonly top: number;
        readonly bottom: number;
    };
}
/** A line with its corners, and where its label stands. */
export interface EdgeDrawn {
    readonly edge: MapEdge;
    readonly points: readonly Point[];
    readonly label?: Box;
}
/** Places a map: areas side by side, the mainland left of its border, what nothing touches below. */
export declare function layOut(map: DataMap): Promise<MapLayout>;
