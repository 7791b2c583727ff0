import type { MapArea } from "./areas.js";
import { AREA_INSET, type Box, leastWidth, type Point, sizeOfNode } from "./shape.js";

const GAP = 14;

/** An area whose nodes stand in rows of so many, with the place of each. */
export interface Grid {
  readonly box: Box;
  readonly nodes: ReadonlyMap<string, Box>;
}

/** Puts the nodes of an area into rows; `strip` is room left free at its right side, `width` the least it takes. */
export function gridAt(area: MapArea, at: Point, columns: number, { strip = 0, width = 0 } = {}): Grid {
  const cell = cellOf(area);
  const nodes = new Map(
    area.nodes.map((node, index): [string, Box] => [
      node.key,
      {
        x: at.x + AREA_INSET.side + (index % columns) * cell.width,
        y: at.y + AREA_INSET.top + Math.floor(index / columns) * cell.height,
        ...sizeOfNode(node),
      },
    ]),
  );
  const taken = 2 * AREA_INSET.side + columns * cell.width - GAP;
  const rows = Math.ceil(area.nodes.length / columns);
  const height = AREA_INSET.top + AREA_INSET.bottom + rows * cell.height - GAP;
  return { box: { ...at, width: Math.max(width, leastWidth(area), taken) + strip, height }, nodes };
}

/** How many columns fit a width, four at least where there are so many nodes. */
export function columnsWithin(area: MapArea, width: number): number {
  const fitting = Math.floor((width - 2 * AREA_INSET.side + GAP) / cellOf(area).width);
  return Math.min(area.nodes.length, Math.max(4, fitting));
}

/** How many columns make an area about as wide as high. */
export function columnsOfSquare(area: MapArea): number {
  const { width, height } = cellOf(area);
  return Math.max(1, Math.round(Math.sqrt((area.nodes.length * height) / width)));
}

function cellOf({ nodes }: MapArea) {
  const sizes = nodes.map(sizeOfNode);
  const most = (key: "width" | "height") => sizes.reduce((size, one) => Math.max(size, one[key]), 0);
  return { width: most("width") + GAP, height: most("height") + GAP };
}
