import type { FlowDrawn } from "../finding/report.js";
import type { Entity } from "../model/entity.js";
import { type Tables } from "../model/tables.js";
import type { MapPlace } from "./graph.js";
/** A declared region as a place of the map; undefined when no table has it, for nothing follows from it then. */
export declare function placeOf(tables: Tables, text: string): MapPlace | undefined;
/** Where a flow arrives, as a place of the map. */
export declare function placeOfFlow(tables: Tables, { place }: FlowDrawn): MapPlace | undefined;
/** Whether two places share an area of the map. */
export declare function isSame(a: MapPlace | undefined, b: MapPlace | undefined): boolean;
/** Key of the area in which a place lies. */
export declare function areaOf(place: MapPlace | undefined): string;
/** The regions that a thing declares for itself, as written. */
export declare function declaredRegions({ kind, data }: Entity): readonly string[];
/** Where a thing is drawn: in the mainland when one of its places lies there, else at the first of them. */
export declare function drawnAt(tables: Tables, regions: readonly string[]): MapPlace | undefined;
