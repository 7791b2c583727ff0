import type { MapArea } from "./areas.js";
import { AREA_INSET, type Box, leastWidth, sizeOfNode } from "./shape.js";

const GAP = 14;
/** Nodes in a row where nothing else says how wide the picture is. */
const LEAST_ROW = 4;

/** An area whose nodes stand in rows, below everything else and as wide. */
export function gridBelow(area: MapArea, at: Pick<Box, "x" | "y" | "width">) {
  const sizes = area.nodes.map(sizeOfNode);
  const cell = {
    width: Math.max(...sizes.map((one) => one.width)) + GAP,
    height: Math.max(...sizes.map((one) => one.height)) + GAP,
  };
  const room = at.width - 2 * AREA_INSET.side + GAP;
  const columns = Math.min(area.nodes.length, Math.max(LEAST_ROW, Math.floor(room / cell.width)));
  const rows = Math.ceil(area.nodes.length / columns);
  const nodes = new Map(
    area.nodes.map((node, index): [string, Box] => [
      node.key,
      {
        x: at.x + AREA_INSET.side + (index % columns) * cell.width,
        y: at.y + AREA_INSET.top + Math.floor(index / columns) * cell.height,
        ...sizes[index]!,
      },
    ]),
  );
  const width = Math.max(at.width, leastWidth(area), 2 * AREA_INSET.side + columns * cell.width - GAP);
  const height = AREA_INSET.top + AREA_INSET.bottom + rows * cell.height - GAP;
  return { box: { x: at.x, y: at.y, width, height }, nodes };
}
