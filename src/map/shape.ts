import type { Kind } from "../manifest/kind.js";
import { visible } from "../report/sanitise.js";
import type { MapArea } from "./areas.js";
import type { MapEdge, MapNode } from "./graph.js";
import { widthOf, wrap } from "./measure.js";
import { areaName, edgeMarks } from "./wording.js";

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How wide and high something is, in pixels. */
export type Size = Pick<Box, "width" | "height">;

/** Where areas, things and lines have been placed, by their keys, before there is a margin. */
export interface Placed {
  readonly areas: ReadonlyMap<string, Box>;
  readonly nodes: ReadonlyMap<string, Box>;
  readonly edges: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label?: Box }>;
}

/** Sizes of type. */
export const TYPE = { title: 13, note: 11, label: 11, area: 13 } as const;
/** Room inside a node, around its text. */
export const INSET = { x: 19, line: 17, note: 15, bottom: 9 } as const;
/** Room inside an area: its name stands above. */
export const AREA_INSET = { top: 42, side: 20, bottom: 20 } as const;
/** Free strip behind the mainland, in which its border is drawn. */
export const BORDER_STRIP = 44;

const NODE_WIDTH = 216;
const LABEL_WIDTH = 172;
const LABEL_LINE = 15;

/** Lines of a node's title, cut to its width. */
export function titleLines({ title }: MapNode): readonly string[] {
  return wrap(visible(title), NODE_WIDTH - 2 * INSET.x, TYPE.title, 2);
}

/** Room above the title: what has a lid or a bar needs more. */
export function topInset(kind: Kind): number {
  if (kind === "dataset") return 17;
  return kind === "system" ? 14 : 9;
}

/** Size of a node, by the lines of its title. */
export function sizeOfNode(node: MapNode): Size {
  const lines = titleLines(node).length;
  return { width: NODE_WIDTH, height: topInset(node.kind) + lines * INSET.line + INSET.note + INSET.bottom };
}

/** One line as it is set. */
export interface SetLine {
  readonly text: string;
  readonly mark: boolean;
}

/** Lines of a flow's label: its title, then what is said of it besides. */
export function labelLines(edge: MapEdge, to: MapNode, lang: "en" | "zh"): readonly SetLine[] {
  const title = wrap(visible(edge.title), LABEL_WIDTH, TYPE.label, 2).map((text) => ({ text, mark: false }));
  const marks = edgeMarks(edge, to, lang).map((one) => ({
    text: wrap(visible(one), LABEL_WIDTH, TYPE.label, 1)[0]!,
    mark: true,
  }));
  return [...title, ...marks];
}

/** Size of a flow's label, with room for both languages. */
export function sizeOfLabel(edge: MapEdge, to: MapNode): Size {
  const both = [labelLines(edge, to, "en"), labelLines(edge, to, "zh")];
  const width = Math.max(...both.flat().map((one) => widthOf(one.text, TYPE.label)));
  return { width: Math.ceil(width) + 8, height: Math.max(...both.map((one) => one.length)) * LABEL_LINE + 4 };
}

/** Where a line of a label stands below the top of its box. */
export function labelBaseline(index: number): number {
  return 13 + index * LABEL_LINE;
}

/** Least width of an area: its name stands in it, in both languages. */
export function leastWidth(area: MapArea): number {
  const names = [areaName(area, "en"), areaName(area, "zh")].map((one) => widthOf(visible(one), TYPE.area));
  return Math.min(Math.ceil(Math.max(...names)) + 2 * AREA_INSET.side, 360);
}
