import type { FlowDrawn, Report } from "../finding/report.js";
import { type ChartLine, type ChartNode, chart, MOST_TITLE } from "./mermaid/chart.js";
import { mapWords } from "./mermaid/wording.js";
import { clip } from "./message.js";
import { type Lang, words } from "./wording.js";

/** Data flows as a Mermaid flowchart, with what a reader needs beside it. */
export interface FlowMap {
  readonly title: string;
  readonly text: string;
  /** What the lines mean, and how many flows did not fit. */
  readonly legend: string;
}

// GitHub refuses more than 500 edges or 50,000 characters; people read far fewer.
const MOST_FLOWS = 80;
const LIMIT = 40_000;

/** Flows that move personal information or cross a border, what changed first; undefined when there are none. */
export function flowMap(report: Report, lang: Lang): FlowMap | undefined {
  const changed = new Set(report.change?.flows);
  const flows = report.flows
    .filter((flow) => flow.personal !== false || leaves(flow))
    .map((flow) => ({ ...flow, changed: changed.has(flow.id) }))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  if (flows.length === 0) return undefined;
  let shown = flows.slice(0, MOST_FLOWS);
  let text = draw(shown, lang);
  while (text.length > LIMIT) {
    shown = shown.slice(0, -1);
    text = draw(shown, lang);
  }
  const left = flows.length - shown.length;
  const { title, leftOut } = mapWords[lang];
  const legend = [...legendOf(shown, lang), ...(left > 0 ? [leftOut(left)] : [])];
  return { title, text, legend: legend.join(words[lang].space) };
}

interface Drawn extends FlowDrawn {
  readonly changed: boolean;
}

function leaves({ place }: FlowDrawn): boolean {
  return place !== undefined && place.zone !== "mainland";
}

function rank(flow: Drawn): number {
  return (flow.changed ? 0 : 4) + (leaves(flow) ? 0 : flow.place ? 2 : 1);
}

function draw(flows: readonly Drawn[], lang: Lang): string {
  const phrases = mapWords[lang];
  const zones = new Map<string, { readonly name: string; readonly nodes: Map<string, ChartNode> }>();
  const place = (zone: string, name: string, node: ChartNode): string => {
    const region = zones.get(zone) ?? { name, nodes: new Map<string, ChartNode>() };
    zones.set(zone, region);
    region.nodes.set(node.key, node);
    return node.key;
  };
  const lines = flows.map((flow): ChartLine => {
    const { from, to, place: arrival } = flow;
    const source: ChartNode = { key: JSON.stringify([from.id]), title: from.title, shape: "data" };
    const zone = zoneKey(arrival);
    const name = arrival ? regionName(arrival, lang) : phrases.undecidedPlace;
    const target: ChartNode = { key: JSON.stringify([to.id, zone]), title: to.title, shape: "box" };
    return {
      from: place("mainland", phrases.zones.mainland, source),
      to: place(zone, name, target),
      line: arrival ? (leaves(flow) ? "thick" : "thin") : "dashed",
      text: edgeText(flow, lang),
      marked: flow.changed,
    };
  });
  const areas = [...zones.values()].map(({ name, nodes }) => ({ name, nodes: [...nodes.values()] }));
  return chart(areas, lines);
}

function edgeText(flow: Drawn, lang: Lang): string {
  const { comma, marks } = mapWords[lang];
  return [
    clip(flow.title, MOST_TITLE),
    ...(flow.sensitive ? [marks.sensitive] : []),
    ...(flow.personal === undefined ? [marks.undecided] : []),
    ...(flow.changed ? [marks.changed] : []),
  ].join(comma);
}

function zoneKey(place: FlowDrawn["place"]): string {
  if (!place) return "";
  return place.zone === "overseas" ? `overseas ${place.region}` : place.zone;
}

function regionName({ zone, region }: NonNullable<FlowDrawn["place"]>, lang: Lang): string {
  const { zones, overseas } = mapWords[lang];
  return zone === "overseas" ? overseas(clip(region, MOST_TITLE)) : zones[zone];
}

function legendOf(flows: readonly Drawn[], lang: Lang): readonly string[] {
  const { legend } = mapWords[lang];
  return [
    ...(flows.some(leaves) ? [legend.leaves] : []),
    ...(flows.some((one) => one.place && !leaves(one)) ? [legend.stays] : []),
    ...(flows.some((one) => !one.place) ? [legend.undecided] : []),
    ...(flows.some((one) => one.changed) ? [legend.changed] : []),
  ];
}
