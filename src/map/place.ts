import type { FlowDrawn } from "../finding/report.js";
import type { Entity } from "../model/entity.js";
import { findRegion, type Tables } from "../model/tables.js";
import type { MapPlace } from "./graph.js";

/** A declared region as a place of the map; undefined when no table has it, for nothing follows from it then. */
export function placeOf(tables: Tables, text: string): MapPlace | undefined {
  const region = findRegion(tables, text);
  return region && { zone: region.class, region: region.territory ?? text.toLowerCase() };
}

/** Where a flow arrives, as a place of the map. */
export function placeOfFlow(tables: Tables, { place }: FlowDrawn): MapPlace | undefined {
  if (!place) return undefined;
  return placeOf(tables, place.region) ?? { zone: place.zone, region: place.region };
}

/** Whether two places share an area of the map. */
export function isSame(a: MapPlace | undefined, b: MapPlace | undefined): boolean {
  return areaOf(a) === areaOf(b);
}

/** Key of the area in which a place lies. */
export function areaOf(place: MapPlace | undefined): string {
  if (!place) return "undecided";
  return place.zone === "overseas" ? `overseas/${place.region}` : place.zone;
}

/** The regions that a thing declares for itself, as written. */
export function declaredRegions({ kind, data }: Entity): readonly string[] {
  const base = data.base as { readonly runs_in?: unknown } | undefined;
  const value = kind === "dataset" ? data.stored_in : kind === "model" ? base?.runs_in : data.country;
  const isPlaced = kind === "dataset" || kind === "model" || kind === "recipient";
  return isPlaced ? [value].flat().filter((one): one is string => typeof one === "string") : [];
}

/** Where a thing is drawn: in the mainland when one of its places lies there, else at the first of them. */
export function drawnAt(tables: Tables, regions: readonly string[]): MapPlace | undefined {
  const places = regions.map((one) => placeOf(tables, one));
  // A place that no table has may be anywhere.
  if (places.includes(undefined)) return undefined;
  return places.find((one) => one?.zone === "mainland") ?? places[0];
}
