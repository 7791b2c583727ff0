import type { MapArea } from "./areas.js";
import { type Box, type Point } from "./shape.js";
/** An area whose nodes stand in rows of so many, with the place of each. */
export interface Grid {
    readonly box: Box;
    readonly nodes: ReadonlyMap<string, Box>;
}
/** Puts the nodes of an area into rows; `strip` is room left free at its right side, `width` the least it takes. */
export declare function gridAt(area: MapArea, at: Point, columns: number, { strip, width }?: {
    strip?: number | undefined;
    width?: number | undefined;
}): Grid;
/** How many columns fit a width, four at least where there are so many nodes. */
export declare function columnsWithin(area: MapArea, width: number): number;
/** How many columns make an area about as wide as high. */
export declare function columnsOfSquare(area: MapArea): number;
