import type { FlowDrawn } from "../../finding/report.js";
import type { DataMap } from "../../map/graph.js";
import type { MapLayout } from "../../map/layout.js";
import { svgOf } from "../../map/svg.js";
import type { Lang } from "../../report/wording.js";
import type { Text } from "../../source/problem.js";
import { both, kindName } from "../both.js";
import { type Context, decisionAnchor, thingLink } from "../context.js";
import { type Html, html, trusted } from "../html.js";
import { words } from "../words.js";
import { lead, type Section, table } from "./section.js";

const W = {
  title: { en: "Where data flows", zh: "数据流向图" },
  lead: {
    en: "Choose a thing or an arrow to open its facts, decisions and findings. The table below says the same in words.",
    zh: "选择图中的对象或者箭头，可查看其事实、法律判断与不符合项。下表为图中内容的文字表述。",
  },
  none: { en: "There is nothing to draw.", zh: "没有可绘制的内容。" },
  from: { en: "From", zh: "来源" },
  to: { en: "To", zh: "接收方" },
  place: { en: "Place", zh: "所在地" },
  data: { en: "Data", zh: "数据性质" },
  state: { en: "Findings", zh: "不符合项" },
};
const ZONES: Readonly<Record<NonNullable<FlowDrawn["place"]>["zone"], Text>> = {
  mainland: { en: "mainland", zh: "境内" },
  hk: { en: "Hong Kong", zh: "香港" },
  mo: { en: "Macao", zh: "澳门" },
  tw: { en: "Taiwan", zh: "台湾" },
  overseas: { en: "abroad", zh: "境外" },
};
const DATA = {
  sensitive: { en: "sensitive", zh: "含敏感个人信息" },
  personal: { en: "personal", zh: "个人信息" },
  other: { en: "not personal", zh: "非个人信息" },
};

/** A map with its places. */
export interface DrawnMap {
  readonly map: DataMap;
  readonly layout: MapLayout;
}

/** The map of flows, and the same as a table. */
export function mapSection(context: Context, { map, layout }: DrawnMap): Section {
  const { flows } = context.dossier.report;
  const svg = (lang: Lang) =>
    trusted(svgOf(map, layout, { lang, interactive: true, prefix: `map-${lang}`, bare: true }));
  const drawn =
    map.nodes.length > 0 && html`<div class=map><div lang=en>${svg("en")}</div><div lang=zh>${svg("zh")}</div></div>`;
  const columns = [kindName("flow"), W.from, W.to, W.place, W.data, words.outcome, W.state];
  const rows = flows.map((one) => rowOf(context, one));
  const body = html`${lead(drawn ? W.lead : W.none)}${drawn}${rows.length > 0 && table(W.title, columns, rows, "flows")}`;
  return { id: "map", title: W.title, count: flows.length, body };
}

function rowOf(context: Context, flow: FlowDrawn): Html {
  const key = `flow/${flow.id}`;
  const name = (kind: "dataset" | "recipient", { id }: FlowDrawn["from"]) => thingLink(context, { kind, id });
  const data = flow.sensitive
    ? DATA.sensitive
    : flow.personal === false
      ? DATA.other
      : flow.personal
        ? DATA.personal
        : words.notDecided;
  const decided = (context.decisions.get(key) ?? []).map(
    (one) => html`<li><a href="#${decisionAnchor(context, one)}">${both(one.name)}</a>`,
  );
  const findings = (context.findings.get(key) ?? []).length;
  return html`<tr><th scope=row>${thingLink(context, { kind: "flow", id: flow.id })}<td>${name("dataset", flow.from)}<td>${name("recipient", flow.to)}<td>${
    flow.place ? html`${both(ZONES[flow.place.zone])} <small>${flow.place.region}</small>` : both(words.notDecided)
  }<td>${both(data)}<td><ul class=plain>${decided}</ul><td class=num>${findings}`;
}
