import type { Point } from "../shape.js";
/** A line through its corners, which are rounded, up to the foot of its head. */
export declare function linePath(points: readonly Point[], gap: number): string;
/** The head of a line, pointing at its last corner. */
export declare function headPath(points: readonly Point[], width: number): string;
