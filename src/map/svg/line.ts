import type { Point } from "../shape.js";

const RADIUS = 7;
const HEAD = 9;

/** A line through its corners, which are rounded, up to the foot of its head. */
export function linePath(points: readonly Point[], gap: number): string {
  const last = points.at(-1)!;
  const before = points.at(-2) ?? last;
  const ends = [...points.slice(0, -1), towards(last, before, gap)];
  const parts = ends.map((point, index) => {
    if (index === 0) return `M${spot(point)}`;
    const next = ends[index + 1];
    if (!next) return `L${spot(point)}`;
    const previous = ends[index - 1]!;
    const radius = Math.min(RADIUS, distance(previous, point) / 2, distance(point, next) / 2);
    return `L${spot(towards(point, previous, radius))}Q${spot(point)} ${spot(towards(point, next, radius))}`;
  });
  return parts.join("");
}

/** The head of a line, pointing at its last corner. */
export function headPath(points: readonly Point[], width: number): string {
  const tip = points.at(-1)!;
  const foot = towards(tip, points.at(-2) ?? tip, HEAD);
  const [dx, dy] = [(tip.x - foot.x) / HEAD, (tip.y - foot.y) / HEAD];
  const half = width / 2;
  const left = { x: foot.x - dy * half, y: foot.y + dx * half };
  const right = { x: foot.x + dy * half, y: foot.y - dx * half };
  return `M${spot(tip)}L${spot(left)}L${spot(right)}Z`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function spot({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
