import type { FlowDrawn, Report } from "../finding/report.js";
import { label } from "./mermaid/label.js";
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
  const zones = new Map<string, { readonly name: string; readonly nodes: Map<string, string> }>();
  const ids = new Map<string, string>();
  const node = (zone: string, name: string, key: string, shape: (id: string) => string): string => {
    const region = zones.get(zone) ?? { name, nodes: new Map<string, string>() };
    zones.set(zone, region);
    const id = ids.get(key) ?? `n${ids.size + 1}`;
    ids.set(key, id);
    region.nodes.set(id, shape(id));
    return id;
  };
  const edges = flows.map((flow) => {
    const { from, to, place } = flow;
    const box = (title: string) => label(clip(title, MOST_TITLE));
    const source = node(
      "mainland",
      phrases.zones.mainland,
      JSON.stringify([from.id]),
      (id) => `${id}[("${box(from.title)}")]`,
    );
    const zone = zoneKey(place);
    const name = place ? regionName(place, lang) : phrases.undecidedPlace;
    const target = node(zone, name, JSON.stringify([to.id, zone]), (id) => `${id}["${box(to.title)}"]`);
    const line = place ? (leaves(flow) ? "==>" : "-->") : "-.->";
    return `  ${source} ${line}|"${label(edgeText(flow, lang))}"| ${target}`;
  });
  const regions = [...zones.values()].flatMap(({ name, nodes }, index) => [
    `  subgraph z${index + 1}["${label(name)}"]`,
    ...[...nodes.values()].map((one) => `    ${one}`),
    "  end",
  ]);
  const marked = flows.flatMap((flow, index) => (flow.changed ? [index] : []));
  const style = marked.length > 0 ? [`  linkStyle ${marked.join(",")} stroke:#bf8700,stroke-width:4px`] : [];
  return ["flowchart LR", ...regions, ...edges, ...style].join("\n");
}

/** UTF-16 units of a name. */
const MOST_TITLE = 60;

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
