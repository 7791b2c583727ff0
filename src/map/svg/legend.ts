import type { Kind } from "../../manifest/kind.js";
import type { Lang } from "../../report/wording.js";
import type { DataMap } from "../graph.js";
import { widthOf } from "../measure.js";
import { type LineLook, lineOf, phrases, sensitivityOf } from "../wording.js";
import { headPath, linePath } from "./line.js";
import { element, textAt } from "./markup.js";
import { outline } from "./outline.js";

const SWATCH = 34;
const GAP = 22;
const ROW = 24;
const KINDS: readonly Kind[] = ["system", "activity", "dataset", "model", "recipient"];

/** What shapes, lines and marks mean, as far as they are there; rows as wide as the map. */
export function legend({ nodes, edges }: DataMap, lang: Lang, width: number) {
  const { legend: said, kinds } = phrases[lang];
  const lines = new Set(edges.map(lineOf));
  const names: Readonly<Record<LineLook, string>> = {
    leaves: said.leaves,
    stays: said.stays,
    open: said.undecided,
    use: said.use,
  };
  const entries = [
    ...KINDS.filter((kind) => nodes.some((one) => one.kind === kind)).map((kind) => ({
      text: kinds[kind] ?? kind,
      draw: (x: number, y: number) =>
        element("g", { class: kind }, outline(kind, { x, y: y - 9, width: SWATCH - 6, height: 18 })),
    })),
    ...(["leaves", "stays", "open", "use"] as const)
      .filter((one) => lines.has(one))
      .map((one) => ({ text: names[one], draw: (x: number, y: number) => lineSwatch(one, x, y) })),
    ...(["sensitive", "sensitivityOpen"] as const)
      .filter((one) => nodes.some((node) => sensitivityOf(node) === one))
      .map((one) => ({ text: said[one], draw: (x: number, y: number) => diamond(x + SWATCH - 16, y, one) })),
  ];
  const drawn: string[] = [];
  let x = 0;
  let y = 0;
  for (const { text, draw } of entries) {
    const wide = SWATCH + 4 + widthOf(text, 11);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += ROW;
    }
    drawn.push(draw(x, y), textAt(x + SWATCH + 4, y + 4, text));
    x += Math.ceil(wide) + GAP;
  }
  return { drawn, height: entries.length === 0 ? 0 : y + ROW };
}

/** The mark of sensitive personal information, hollow while that is open. */
export function diamond(x: number, y: number, state: "sensitive" | "sensitivityOpen"): string {
  const name = state === "sensitive" ? "mark" : "mark hollow";
  return element("path", { class: name, d: `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z` });
}

function lineSwatch(name: LineLook, x: number, y: number): string {
  const points = [
    { x, y },
    { x: x + SWATCH - 6, y },
  ];
  return element("g", { class: `edge ${name}` }, [
    element("path", { class: "line", d: linePath(points, 7) }),
    element("path", { class: "head", d: headPath(points, name === "leaves" ? 11 : 8) }),
  ]);
}
