import type { Kind } from "../manifest/kind.js";
import { mapWords } from "../report/mermaid/wording.js";
import { clip } from "../report/message.js";
import { visible } from "../report/sanitise.js";
import type { Lang } from "../report/wording.js";
import { areasOf, type MapArea } from "./areas.js";
import type { DataMap, MapEdge, MapNode } from "./graph.js";
import { areaName, edgeMarks, edgeName, type LineLook, lineOf, nodeNote, phrases, sensitivityOf } from "./wording.js";

const SHAPES: Partial<Record<Kind, string>> = {
  system: "component",
  dataset: "cylinder",
  model: "hexagon",
  activity: "cds",
};
const LINES: Readonly<Record<LineLook, string>> = {
  leaves: 'penwidth=3, color="#b3430a"',
  stays: 'penwidth=1.4, color="#2b62a8"',
  open: 'style=dashed, penwidth=1.4, color="#7a6410"',
  use: 'color="#8b94a3"',
};
const MOST = 200;

/** A map in the language of Graphviz: an area is a cluster, and no value can end its string. */
export function dotOf(map: DataMap, lang: Lang): string {
  const byKey = new Map(map.nodes.map((one) => [one.key, one]));
  return [
    "digraph hegui {",
    `  graph [rankdir=LR, fontname="sans-serif", label=${quoted(mapWords[lang].title)}, labelloc=t];`,
    '  node [fontname="sans-serif", fontsize=11, shape=box];',
    '  edge [fontname="sans-serif", fontsize=10];',
    ...areasOf(map).flatMap((area, index) => cluster(area, index, lang)),
    ...map.edges.map((edge) => line(edge, byKey.get(edge.to)!, lang)),
    "}",
    "",
  ].join("\n");
}

function cluster(area: MapArea, index: number, lang: Lang): readonly string[] {
  const style = area.column === "undecided" || area.column === "below" ? "rounded,dashed" : "rounded";
  return [
    `  subgraph cluster_${index + 1} {`,
    `    label=${quoted(areaName(area, lang))}; style="${style}"; color="#8592a6";`,
    ...area.nodes.map((one) => `  ${box(one, lang)}`),
    "  }",
  ];
}

function box(node: MapNode, lang: Lang): string {
  const sensitivity = sensitivityOf(node);
  const lines = [clip(node.title, MOST), nodeNote(node, lang), ...(sensitivity ? [phrases[lang][sensitivity]] : [])];
  const style = node.declared ? "" : ", style=dashed";
  return `  ${quoted(node.key)} [label=${quoted(...lines)}, shape=${SHAPES[node.kind] ?? "box"}${style}];`;
}

function line(edge: MapEdge, to: MapNode, lang: Lang): string {
  const text = quoted(clip(edgeName(edge, lang), MOST), ...edgeMarks(edge, to, lang));
  return `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=${text}, ${LINES[lineOf(edge)]}];`;
}

/** A string of lines; nothing in it is read as an escape, a record or HTML. */
function quoted(...lines: readonly string[]): string {
  const safe = lines.map((one) =>
    visible(one)
      .replace(/[\\"]/g, (char) => `\\${char}`)
      // Graphviz reads HTML entities in strings.
      .replaceAll("&", "&amp;"),
  );
  return `"${safe.join("\\n")}"`;
}
