import type { Kind } from "../manifest/kind.js";
import { type ChartLine, type ChartShape, chart, MOST_TITLE } from "../report/mermaid/chart.js";
import { mapWords } from "../report/mermaid/wording.js";
import { clip } from "../report/message.js";
import type { Lang } from "../report/wording.js";
import { areasOf } from "./areas.js";
import type { DataMap, MapEdge, MapNode } from "./graph.js";
import { areaName, edgeMarks, edgeName, lineOf } from "./wording.js";

const SHAPES: Partial<Record<Kind, ChartShape>> = {
  dataset: "data",
  system: "window",
  model: "model",
  activity: "step",
};
const LINES = { leaves: "thick", stays: "thin", open: "dashed", use: "thin" } as const;

/** A map as a Mermaid flowchart: the words and marks of the map in pull requests, with everything on it. */
export function mermaidOf(map: DataMap, lang: Lang): string {
  const byKey = new Map(map.nodes.map((one) => [one.key, one]));
  const areas = areasOf(map).map((area) => ({
    name: areaName(area, lang),
    nodes: area.nodes.map(({ key, kind, title }) => ({ key, title, shape: SHAPES[kind] ?? "box" })),
  }));
  const lines = map.edges.map(
    (edge): ChartLine => ({
      from: edge.from,
      to: edge.to,
      line: LINES[lineOf(edge)],
      text: textOf(edge, byKey.get(edge.to)!, lang),
    }),
  );
  return `${chart(areas, lines)}\n`;
}

function textOf(edge: MapEdge, to: MapNode, lang: Lang): string {
  return [clip(edgeName(edge, lang), MOST_TITLE), ...edgeMarks(edge, to, lang)].join(mapWords[lang].comma);
}
