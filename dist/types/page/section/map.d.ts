import type { DataMap } from "../../map/graph.js";
import type { MapLayout } from "../../map/layout.js";
import { type Context } from "../context.js";
import { type Section } from "./section.js";
/** A map with its places. */
export interface DrawnMap {
    readonly map: DataMap;
    readonly layout: MapLayout;
}
/** The map of flows, and the same as a table. */
export declare function mapSection(context: Context, { map, layout }: DrawnMap): Section;
