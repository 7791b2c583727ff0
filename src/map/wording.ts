import type { Kind } from "../manifest/kind.js";
import { KIND_NAMES_ZH } from "../manifest/kind.js";
import { mapWords } from "../report/mermaid/wording.js";
import { counted, grouped, type Lang, words } from "../report/wording.js";
import type { MapArea } from "./areas.js";
import { COUNTRIES } from "./countries.js";
import type { DataMap, MapEdge, MapNode, MapPlace, Relation } from "./graph.js";
import { areaOf } from "./place.js";

const en = {
  kinds: {
    system: "system",
    dataset: "dataset",
    model: "AI model",
    recipient: "recipient",
    activity: "activity",
  } as Partial<Record<Kind, string>>,
  areas: {
    placeless: "Systems and activities",
    undecided: "Place not declared",
    alone: "Without flows or uses",
  } as Readonly<Record<string, string>>,
  relations: {
    flow: "data flow",
    collects: "collects",
    uses: "used by",
    decides: "decided by",
    serves: "offered in",
    vendor: "supplied by",
    sdk: "embeds an SDK of",
    tracker: "sets a tracker read by",
    corpus: "collects training data for",
    joins: "joined into",
    derived: "source of",
  } satisfies Record<Relation, string> as Record<Relation, string>,
  border: "Border of the mainland",
  sensitive: "sensitive personal information",
  sensitivityOpen: "sensitivity not decided",
  undeclared: "not declared",
  leaves: "leaves the mainland",
  stays: "stays in the mainland",
  undecided: "place not decided",
  arrives: (place: string) => `arrives in ${place}`,
  from: (title: string) => `from ${title}`,
  to: (title: string) => `to ${title}`,
  legend: {
    title: "Legend",
    leaves: "Leaves the mainland",
    stays: "Data flow inside the mainland",
    undecided: "Data flow to a place that is not decided",
    use: "Declared use",
    sensitive: "Sensitive personal information",
    sensitivityOpen: "Whether it is sensitive is not decided",
  },
  count: (things: number, flows: number, leaving: number, uses: number) =>
    `${counted(things, "thing")}, ${counted(flows, "data flow")} (${grouped(leaving)} leaving the mainland), ${counted(uses, "declared use")}.`,
  nothing: "Nothing is declared that a map could show.",
};

/** Fixed phrases of the map, in both languages. */
export const phrases: Readonly<Record<Lang, typeof en>> = {
  en,
  zh: {
    kinds: { ...KIND_NAMES_ZH, model: "人工智能模型" },
    areas: { placeless: "系统与处理活动", undecided: "所在地未声明", alone: "无数据流且未被使用" },
    relations: {
      flow: "数据流",
      collects: "收集",
      uses: "用于",
      decides: "由其决策",
      serves: "在其中提供服务",
      vendor: "模型提供方",
      sdk: "嵌入其 SDK",
      tracker: "跟踪器由其读取",
      corpus: "为其采集训练语料",
      joins: "并入",
      derived: "衍生为",
    },
    border: "境内外分界",
    sensitive: "敏感个人信息",
    sensitivityOpen: "是否属于敏感个人信息尚无法判定",
    undeclared: "未声明",
    leaves: "出境",
    stays: "境内",
    undecided: "所在地尚无法判定",
    arrives: (place) => `到达地：${place}`,
    from: (title) => `来自${title}`,
    to: (title) => `流向${title}`,
    legend: {
      title: "图例",
      leaves: "出境",
      stays: "境内数据流",
      undecided: "到达地尚无法判定的数据流",
      use: "已声明的使用关系",
      sensitive: "敏感个人信息",
      sensitivityOpen: "是否属于敏感个人信息尚无法判定",
    },
    count: (things, flows, leaving, uses) =>
      `共 ${grouped(things)} 项，数据流 ${grouped(flows)} 条（其中出境 ${grouped(leaving)} 条），使用关系 ${grouped(uses)} 条。`,
    nothing: "尚无可以绘制的声明。",
  },
};

/** What an area is called. */
export function areaName({ key, place }: Pick<MapArea, "key" | "place">, lang: Lang): string {
  return place ? placeName(place, lang) : phrases[lang].areas[key]!;
}

/** What a place is called: a zone of China, or a country with its code. */
export function placeName({ zone, region }: MapPlace, lang: Lang): string {
  if (zone !== "overseas") return mapWords[lang].zones[zone];
  const names = Object.hasOwn(COUNTRIES, region) ? COUNTRIES[region] : undefined;
  if (!names) return mapWords[lang].overseas(region);
  return lang === "en" ? `${names[0]} (${region})` : `${names[1]}（${region}）`;
}

/** The line below a title: the kind, and the places as they are declared. */
export function nodeNote({ kind, places, declared }: MapNode, lang: Lang): string {
  const said = phrases[lang];
  const parts = [said.kinds[kind] ?? kind, ...(declared ? places : [said.undeclared])];
  return parts.join(" · ");
}

/** What is said of a thing's sensitivity: that it holds sensitive personal information, that this is open, or nothing. */
export function sensitivityOf(node: MapNode): "sensitive" | "sensitivityOpen" | undefined {
  if (node.sensitive) return "sensitive";
  const isOpen = node.declared && node.personal !== false && node.sensitive === undefined;
  // Nothing is decided about systems and recipients: what they hold lies in datasets.
  return isOpen && node.kind !== "system" && node.kind !== "recipient" ? "sensitivityOpen" : undefined;
}

/** What a line is called: its title, or the relation. */
export function edgeName({ relation, title }: MapEdge, lang: Lang): string {
  const name = phrases[lang].relations[relation];
  if (relation === "flow") return title;
  return title === "" ? name : `${name}${words[lang].colon}${title}`;
}

/** How a line looks: by where it goes, or as a use. */
export type LineLook = "leaves" | "stays" | "open" | "use";

/** A flow is thick when it leaves, dashed while that is open; a use is thin unless it is known to leave. */
export function lineOf({ relation, leaves }: MapEdge): LineLook {
  if (leaves) return "leaves";
  if (relation !== "flow") return "use";
  return leaves === false ? "stays" : "open";
}

/** What is said of a flow besides its title: what is sensitive or open, and where it arrives when that is not where its recipient stands. */
export function edgeMarks(
  { relation, place, personal, sensitive }: MapEdge,
  to: MapNode,
  lang: Lang,
): readonly string[] {
  if (relation !== "flow") return [];
  const { marks } = mapWords[lang];
  return [
    ...(sensitive ? [marks.sensitive] : []),
    ...(personal === undefined ? [marks.undecided] : []),
    ...(personal && sensitive === undefined ? [phrases[lang].sensitivityOpen] : []),
    ...(place && areaOf(place) !== areaOf(to.place) ? [phrases[lang].arrives(placeName(place, lang))] : []),
  ];
}

/** How many things and lines there are, in a sentence. */
export function summaryOf({ nodes, edges }: DataMap, lang: Lang): string {
  const flows = edges.filter((one) => one.relation === "flow");
  const leaving = flows.filter((one) => one.leaves).length;
  return phrases[lang].count(nodes.length, flows.length, leaving, edges.length - flows.length);
}
