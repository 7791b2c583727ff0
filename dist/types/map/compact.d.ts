import { type MapArea } from "./areas.js";
import type { DataMap } from "./graph.js";
import { type Placed } from "./shape.js";
/** Places a map that is too large for the library: areas as grids in columns, straight lines between them, in linear time. */
export declare function placeCompactly(map: DataMap, areas: readonly MapArea[]): Placed;
