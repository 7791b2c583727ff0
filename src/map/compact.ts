import type { Kind } from "../manifest/kind.js";
import { COLUMNS, type MapArea } from "./areas.js";
import type { DataMap, MapEdge } from "./graph.js";
import { columnsOfSquare, gridAt } from "./grid.js";
import { BORDER_STRIP, type Box, type Placed, type Point } from "./shape.js";

const GAP = 90;
/** How far a line runs straight out of a box, and into one. */
const STUB = 16;
/** In an area, data stands left of what reads it. */
const KIND_ORDER: readonly Kind[] = ["system", "activity", "dataset", "model", "recipient"];

/** Places a map that is too large for the library: areas as grids in columns, straight lines between them, in linear time. */
export function placeCompactly(map: DataMap, areas: readonly MapArea[]): Placed {
  const neighbours = neighboursOf(map.edges);
  const order = new Map<string, number>();
  const boxes = new Map<string, Box>();
  const nodes = new Map<string, Box>();
  let x = 0;
  let highest = 0;
  for (const column of COLUMNS) {
    let y = 0;
    let width = 0;
    for (const area of areas.filter((one) => one.column === column)) {
      const sorted = sortedArea(area, neighbours, order);
      const columns = columnsOfSquare(sorted);
      const strip = column === "mainland" ? BORDER_STRIP : 0;
      // Countries fill one column after another, none higher than what stands left of them.
      if (y > 0 && y + gridAt(sorted, { x, y }, columns).box.height > highest) [x, y, width] = [x + width + GAP, 0, 0];
      const grid = gridAt(sorted, { x, y }, columns, { strip });
      for (const [key, box] of grid.nodes) {
        nodes.set(key, box);
        order.set(key, box.y);
      }
      boxes.set(area.key, grid.box);
      y += grid.box.height + GAP / 3;
      width = Math.max(width, grid.box.width);
      highest = Math.max(highest, grid.box.height);
    }
    if (width > 0) x += width + GAP;
  }
  const edges = new Map(
    map.edges.map((edge) => [edge.key, { points: pointsBetween(nodes.get(edge.from)!, nodes.get(edge.to)!) }]),
  );
  return { areas: boxes, nodes, edges };
}

function neighboursOf(edges: readonly MapEdge[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = found.get(one);
    if (known) known.push(other);
    else found.set(one, [other]);
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return found;
}

/** By kind, and then by how high the neighbours stand that are placed already. */
function sortedArea(
  area: MapArea,
  neighbours: ReadonlyMap<string, readonly string[]>,
  order: ReadonlyMap<string, number>,
): MapArea {
  const height = new Map(
    area.nodes.map(({ key }) => {
      const heights = (neighbours.get(key) ?? []).flatMap((one) => order.get(one) ?? []);
      return [key, heights.length === 0 ? 0 : heights.reduce((sum, one) => sum + one, 0) / heights.length];
    }),
  );
  const rank = (kind: Kind) => KIND_ORDER.indexOf(kind);
  const nodes = [...area.nodes].sort(
    (a, b) => rank(a.kind) - rank(b.kind) || height.get(a.key)! - height.get(b.key)! || (a.key < b.key ? -1 : 1),
  );
  return { ...area, nodes };
}

/** From the side of one box that faces the other, to the side that faces back. */
function pointsBetween(from: Box, to: Box): readonly Point[] {
  const ahead = from.x + from.width <= to.x;
  const start = { x: ahead ? from.x + from.width : from.x, y: from.y + from.height / 2 };
  const end = { x: ahead || from.x === to.x ? to.x : to.x + to.width, y: to.y + to.height / 2 };
  const out = ahead ? STUB : -STUB;
  const back = end.x === to.x ? -STUB : STUB;
  return [start, { x: start.x + out, y: start.y }, { x: end.x + back, y: end.y }, end];
}
