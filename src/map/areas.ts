import { groupBy } from "../report/group.js";
import type { DataMap, MapNode, MapPlace } from "./graph.js";
import { areaOf } from "./place.js";

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
export const COLUMNS: readonly Column[] = ["placeless", "undecided", "mainland", "outside"];

const ORDER = ["placeless", "undecided", "mainland", "hk", "mo", "tw"];

/** The areas that hold something; what no line touches has one of its own. */
export function areasOf({ nodes }: DataMap): readonly MapArea[] {
  const groups = [...groupBy(nodes, keyOf)];
  return groups
    .map(([key, inside]): MapArea => {
      const place = key === "alone" ? undefined : inside[0]!.place;
      return { key, ...(place && { place }), column: columnOf(key, place), nodes: inside };
    })
    .sort((a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1));
}

/** The key of the area of each node. */
export function areaByNode(areas: readonly MapArea[]): ReadonlyMap<string, MapArea> {
  return new Map(areas.flatMap((area) => area.nodes.map((node) => [node.key, area])));
}

function keyOf({ kind, place, alone }: MapNode): string {
  if (alone) return "alone";
  // Systems and activities declare no place: nothing is left undecided about them.
  return kind === "system" || kind === "activity" ? "placeless" : areaOf(place);
}

function columnOf(key: string, place: MapPlace | undefined): Column {
  if (key === "alone") return "below";
  if (!place) return key === "placeless" ? "placeless" : "undecided";
  return place.zone === "mainland" ? "mainland" : "outside";
}

function rank(key: string): number {
  if (key === "alone") return ORDER.length + 1;
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
}
