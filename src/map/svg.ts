import { mapWords } from "../report/mermaid/wording.js";
import { visible } from "../report/sanitise.js";
import { type Lang, words } from "../report/wording.js";
import type { DataMap, MapEdge, MapNode } from "./graph.js";
import type { EdgeDrawn, MapLayout } from "./layout.js";
import { widthOf, wrap } from "./measure.js";
import { AREA_INSET, type Box, INSET, labelBaseline, labelLines, TYPE, titleLines, topInset } from "./shape.js";
import { diamond, legend } from "./svg/legend.js";
import { headPath, linePath } from "./svg/line.js";
import { element, escaped, textAt } from "./svg/markup.js";
import { outline } from "./svg/outline.js";
import { STYLE } from "./svg/style.js";
import { areaName, edgeMarks, edgeName, lineOf, nodeNote, phrases, sensitivityOf, summaryOf } from "./wording.js";

/** How a map is drawn. */
export interface SvgOptions {
  readonly lang: Lang;
  /** Things and lines can be reached by keyboard and pressed; what happens then is up to the page. */
  readonly interactive?: boolean;
  /** Begins every id, where a page holds more than one map. */
  readonly prefix?: string;
  /** The page that embeds it brings the styles. */
  readonly bare?: boolean;
}

/** A map as SVG: groups with `data-key` for areas, things and lines, no script, nothing from outside. */
export function svgOf(map: DataMap, layout: MapLayout, options: SvgOptions): string {
  const { lang, interactive = false, prefix = "map", bare = false } = options;
  const pen: Pen = { lang, interactive, prefix, byKey: new Map(map.nodes.map((one) => [one.key, one])) };
  const below = legend(map, lang, Math.max(layout.width - 48, 480));
  const width = Math.max(layout.width, 528);
  const height = layout.height + below.height + 8;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    class: layout.dense ? "hegui-map dense" : "hegui-map",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    // The parts of an image are not read out: a map whose parts can be pressed is a group.
    role: interactive ? "group" : "img",
    lang: lang === "zh" ? "zh-CN" : "en",
    "aria-labelledby": `${prefix}-title`,
    "aria-describedby": `${prefix}-desc`,
  };
  const lines = [
    element("title", { id: `${prefix}-title` }, [escaped(mapWords[lang].title)]),
    element("desc", { id: `${prefix}-desc` }, [escaped(summaryOf(map, lang))]),
    ...(bare ? [] : [`<style>${STYLE}</style>`]),
    ...layout.areas.map((one) => area(one, pen)),
    ...border(layout, pen),
    ...layout.edges.map((one) => edge(one, pen)),
    ...layout.nodes.map((one) => node(one, one.node, pen)),
    ...layout.edges.flatMap((one) => label(one, pen)),
    ...(map.nodes.length === 0 ? [textAt(24, 24, phrases[lang].nothing)] : []),
    `<g class="legend" transform="translate(24 ${layout.height + 8})">${below.drawn.join("")}</g>`,
  ];
  return `${element("svg", root, [`\n${lines.join("\n")}\n`])}\n`;
}

interface Pen extends Required<Pick<SvgOptions, "lang" | "interactive" | "prefix">> {
  readonly byKey: ReadonlyMap<string, MapNode>;
}

function area(box: MapLayout["areas"][number], { lang, prefix }: Pen): string {
  const { x, y, width, height } = box;
  const name = visible(areaName(box.area, lang));
  const shown = wrap(name, width - 2 * AREA_INSET.side, TYPE.area, 1)[0]!;
  const kind = box.area.place ? box.area.place.zone : box.area.key;
  return element("g", { class: `area ${kind}`, id: idOf(prefix, `area/${box.area.key}`) }, [
    element("title", {}, [escaped(name)]),
    element("rect", { x, y, width, height, rx: 10 }),
    textAt(x + AREA_INSET.side, y + 26, shown),
  ]);
}

function border({ border: at, width }: MapLayout, { lang }: Pen): readonly string[] {
  if (!at) return [];
  const text = phrases[lang].border;
  const anchor = at.x + widthOf(text, TYPE.note) / 2 > width ? "end" : "middle";
  return [
    element("g", { class: "border" }, [
      element("line", { x1: at.x, y1: at.top + 8, x2: at.x, y2: at.bottom }),
      textAt(at.x, at.top, text, { "text-anchor": anchor }),
    ]),
  ];
}

function node(box: Box, one: MapNode, { lang, interactive, prefix }: Pen): string {
  const sensitivity = sensitivityOf(one);
  const lines = titleLines(one);
  const x = box.x + INSET.x;
  const first = box.y + topInset(one.kind) + 13;
  const note = nodeNote(one, lang);
  const room = box.width - 2 * INSET.x;
  const name = accessible([one.title, note, ...(sensitivity ? [phrases[lang][sensitivity]] : [])], lang);
  const state = [...(one.sensitive ? ["sensitive"] : []), ...(one.declared ? [] : ["undeclared"])];
  return element("g", { class: ["node", one.kind, ...state].join(" "), ...handle(one.key, prefix, interactive) }, [
    element("title", {}, [escaped(name)]),
    ...outline(one.kind, box),
    ...lines.map((text, index) => textAt(x, first + index * INSET.line, text, { class: "name" })),
    textAt(x, first + lines.length * INSET.line, wrap(visible(note), room, TYPE.note, 1)[0]!, {
      class: "note",
    }),
    ...(sensitivity ? [diamond(box.x + box.width - 14, box.y + box.height / 2, sensitivity)] : []),
  ]);
}

function edge({ edge: one, points }: EdgeDrawn, { lang, interactive, prefix, byKey }: Pen): string {
  const [from, to] = [byKey.get(one.from)!, byKey.get(one.to)!];
  const said = phrases[lang];
  const kind = lineOf(one);
  const name = accessible(
    [
      edgeName(one, lang),
      said.from(from.title),
      said.to(to.title),
      ...directionOf(one, lang),
      ...edgeMarks(one, to, lang),
    ],
    lang,
  );
  const line = linePath(points, 7);
  return element("g", { class: `edge ${kind} ${one.relation}`, ...handle(one.key, prefix, interactive) }, [
    element("title", {}, [escaped(name)]),
    element("path", { class: "halo", d: line }),
    element("path", { class: "line", d: line }),
    element("path", { class: "head", d: headPath(points, kind === "leaves" ? 12 : 8) }),
  ]);
}

/** Whether it crosses the border, in words; nothing for a use of which nothing is decided. */
function directionOf({ relation, leaves }: MapEdge, lang: Lang): readonly string[] {
  const { leaves: leaving, stays, undecided } = phrases[lang];
  if (leaves === undefined) return relation === "flow" ? [undecided] : [];
  return [leaves ? leaving : stays];
}

function label({ edge: one, label: box }: EdgeDrawn, { lang, byKey }: Pen): readonly string[] {
  if (!box) return [];
  const x = box.x + box.width / 2;
  const lines = labelLines(one, byKey.get(one.to)!, lang).map(({ text, mark }, index) =>
    textAt(x, box.y + labelBaseline(index), text, { "text-anchor": "middle", class: mark ? "said" : undefined }),
  );
  return [element("g", { class: "label", "data-key": one.key, "aria-hidden": "true" }, lines)];
}

/** What makes a group a thing that can be found, and pressed where the page asks for it. */
function handle(key: string, prefix: string, interactive: boolean) {
  return {
    id: idOf(prefix, key),
    "data-key": key,
    // Its title is its name.
    ...(interactive && { tabindex: 0, role: "button" }),
  };
}

function accessible(parts: readonly string[], lang: Lang): string {
  return parts.join(words[lang].comma);
}

/** An id of its own for each key, without blanks: keys of uses hold some, and references may hold anything. */
function idOf(prefix: string, key: string): string {
  return `${prefix}-${key.replace(/[^\w./-]/gu, (char) => `~${char.codePointAt(0)!.toString(16)}~`)}`;
}
