import type { Kind } from "../manifest/kind.js";
import type { MapArea } from "./areas.js";
import type { MapEdge, MapNode } from "./graph.js";
/** A rectangle in pixels. */
export interface Box {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
/** A point in pixels. */
export interface Point {
    readonly x: number;
    readonly y: number;
}
/** How wide and high something is, in pixels. */
export type Size = Pick<Box, "width" | "height">;
/** Where areas, things and lines have been placed, by their keys, before there is a margin. */
export interface Placed {
    readonly areas: ReadonlyMap<string, Box>;
    readonly nodes: ReadonlyMap<string, Box>;
    readonly edges: ReadonlyMap<string, {
        readonly points: readonly Point[];
        readonly label?: Box;
    }>;
}
/** Sizes of type. */
export declare const TYPE: {
    readonly title: 13;
    readonly note: 11;
    readonly label: 11;
    readonly area: 13;
};
/** Room inside a node, around its text. */
export declare const INSET: {
    readonly x: 19;
    readonly line: 17;
    readonly note: 15;
    readonly bottom: 9;
};
/** Room inside an area: its name stands above. */
export declare const AREA_INSET: {
    readonly top: 42;
    readonly side: 20;
    readonly bottom: 20;
};
/** Free strip behind the mainland, in which its border is drawn. */
export declare const BORDER_STRIP = 44;
/** Lines of a node's title, cut to its width. */
export declare function titleLines({ title }: MapNode): readonly string[];
/** Room above the title: what has a lid or a bar needs more. */
export declare function topInset(kind: Kind): number;
/** Size of a node, by the lines of its title. */
export declare function sizeOfNode(node: MapNode): Size;
/** One line as it is set. */
export interface SetLine {
    readonly text: string;
    readonly mark: boolean;
}
/** Lines of a flow's label: its title, then what is said of it besides. */
export declare function labelLines(edge: MapEdge, to: MapNode, lang: "en" | "zh"): readonly SetLine[];
/** Size of a flow's label, with room for both languages. */
export declare function sizeOfLabel(edge: MapEdge, to: MapNode): Size;
/** Where a line of a label stands below the top of its box. */
export declare function labelBaseline(index: number): number;
/** Least width of an area: its name stands in it, in both languages. */
export declare function leastWidth(area: MapArea): number;
