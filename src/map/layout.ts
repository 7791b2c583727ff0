import { areasOf, type MapArea } from "./areas.js";
import { placeCompactly } from "./compact.js";
import { placeWithElk } from "./elk.js";
import type { DataMap, MapEdge, MapNode } from "./graph.js";
import { columnsWithin, gridAt } from "./grid.js";
import { BORDER_STRIP, type Box, type Point, type Size } from "./shape.js";

/** Where everything of a map is drawn; the same in every language. */
export interface MapLayout extends Size {
  /** So many lines that each is drawn lightly. */
  readonly dense: boolean;
  readonly areas: readonly (Box & { readonly area: MapArea })[];
  readonly nodes: readonly (Box & { readonly node: MapNode })[];
  readonly edges: readonly EdgeDrawn[];
  /** The border of the mainland, from top to bottom; absent where nothing lies outside. */
  readonly border?: { readonly x: number; readonly top: number; readonly bottom: number };
}

/** A line with its corners, and where its label stands. */
export interface EdgeDrawn {
  readonly edge: MapEdge;
  readonly points: readonly Point[];
  readonly label?: Box;
}

/** Room around the picture, and above it for the name of the border. */
const MARGIN = 24;
const HEAD = 30;
/** The library takes a second for so many lines, and far longer for more; nobody follows that many by eye. */
const MOST_EDGES = 400;

/** Places a map: areas side by side, the mainland left of its border, what nothing touches below. */
export async function layOut(map: DataMap): Promise<MapLayout> {
  const areas = areasOf(map);
  const joined = areas.filter((one) => one.column !== "below");
  const isHuge = map.edges.length > MOST_EDGES;
  const placed = isHuge ? placeCompactly(map, joined) : await placeWithElk(map, joined);
  const boxes = new Map(
    [...placed.areas].map(([key, box]) => [key, shifted(key === "mainland" ? cutStrip(box) : box)]),
  );
  const nodes = new Map([...placed.nodes].map(([key, box]) => [key, shifted(box)]));
  const width = Math.max(0, ...[...boxes.values()].map((box) => box.x + box.width));
  const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height));
  const alone = areas.find((one) => one.column === "below");
  if (alone) {
    const at = { x: MARGIN, y: bottom === 0 ? MARGIN : bottom + MARGIN };
    const grid = gridAt(alone, at, columnsWithin(alone, width - MARGIN), { width: width - MARGIN });
    boxes.set(alone.key, grid.box);
    for (const [key, box] of grid.nodes) nodes.set(key, box);
  }
  const edges = map.edges.map((edge): EdgeDrawn => {
    const { points, label } = placed.edges.get(edge.key)!;
    return { edge, points: points.map(shifted), ...(label && { label: shifted(label) }) };
  });
  const all = [...boxes.values(), ...edges.flatMap(({ label, points }) => [...(label ? [label] : []), ...points])];
  return {
    dense: isHuge,
    width: extent(all, "x", "width") + MARGIN,
    height: extent(all, "y", "height") + MARGIN,
    areas: areas.map((area) => ({ area, ...boxes.get(area.key)! })),
    nodes: map.nodes.map((node) => ({ node, ...nodes.get(node.key)! })),
    edges,
    ...borderOf(joined, boxes, placed.areas, bottom),
  };
}

function shifted<T extends Point>(one: T): T {
  return { ...one, x: one.x + MARGIN, y: one.y + MARGIN + HEAD };
}

/** The library has been given room for the border inside the mainland. */
function cutStrip(box: Box): Box {
  return { ...box, width: box.width - BORDER_STRIP };
}

function extent(all: readonly (Point & Partial<Box>)[], at: "x" | "y", size: "width" | "height"): number {
  return all.reduce((most, one) => Math.max(most, one[at] + (one[size] ?? 0)), 0);
}

function borderOf(
  areas: readonly MapArea[],
  boxes: ReadonlyMap<string, Box>,
  placed: ReadonlyMap<string, Box>,
  bottom: number,
): Pick<MapLayout, "border"> {
  const outside = areas.filter((one) => one.column === "outside").map((one) => placed.get(one.key)!.x);
  if (outside.length === 0) return {};
  const mainland = boxes.get("mainland");
  const x = mainland
    ? mainland.x + mainland.width + BORDER_STRIP / 2
    : Math.min(...outside) + MARGIN - BORDER_STRIP / 2;
  return { border: { x, top: MARGIN, bottom } };
}
