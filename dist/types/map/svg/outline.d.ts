import type { Kind } from "../../manifest/kind.js";
import type { Box } from "../shape.js";
/** A shape of its own for each kind: a drum, a window, a hexagon, an arrow, a box. */
export declare function outline(kind: Kind, { x, y, width, height }: Box): readonly string[];
