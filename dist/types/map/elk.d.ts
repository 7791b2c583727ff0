import { type MapArea } from "./areas.js";
import type { DataMap } from "./graph.js";
import { type Placed } from "./shape.js";
/** Lays out areas as boxes side by side, with their nodes inside and lines around them. */
export declare function placeWithElk(map: DataMap, areas: readonly MapArea[]): Promise<Placed>;
