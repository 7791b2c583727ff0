import type { Thing } from "../../dossier/dossier.js";
import { both, keyOf, place } from "../both.js";
import { type Context, decisionAnchor, findingAnchor, thingLink, titleOf } from "../context.js";
import { type Html, html } from "../html.js";
import { words } from "../words.js";
import { findingLine } from "./findings.js";
import { lead, type Section, terms } from "./section.js";
import { factList } from "./things.js";

const W = {
  title: { en: "AI models and services", zh: "人工智能模型与服务" },
  lead: {
    en: "Each service with the duties that the law gives it, its filings and labels as declared, and what is still open.",
    zh: "各项服务依法负有的义务、已声明的备案与标识情况，以及尚待解决的事项。",
  },
  none: { en: "No AI model or algorithm service is declared.", zh: "未声明任何人工智能模型或者算法服务。" },
  service: { en: "The service", zh: "服务概况" },
  filings: { en: "Filings and licences", zh: "备案与登记" },
  labels: { en: "Labels", zh: "生成合成内容标识" },
  undeclared: { en: "nothing declared", zh: "未声明" },
};

/** AI services with what they owe, have filed and label. */
export function modelsSection(context: Context): Section {
  const models = context.dossier.things.filter((one) => one.kind === "model");
  const id = "models";
  if (models.length === 0) return { id, title: W.title, count: 0, body: lead(W.none) };
  const body = html`${lead(W.lead)}${models.map((one) => modelCard(context, one))}`;
  return { id, title: W.title, count: models.length, body };
}

const SERVICE = /^(?:audience|generates|base|uses|opinion_attribute|launched)/;

function modelCard(context: Context, model: Thing): Html {
  const key = keyOf(model);
  const findings = context.findings.get(key) ?? [];
  const asked = context.questions.get(key) ?? [];
  const part = (pattern: RegExp) => {
    const facts = model.facts.filter(({ path }) => pattern.test(path));
    return facts.length > 0 ? factList(model, facts) : html`<em>${both(W.undeclared)}</em>`;
  };
  const decided = (context.decisions.get(key) ?? []).map(
    (one) =>
      html`<li><a href="#${decisionAnchor(context, one)}">${both(context.dossier.tables[one.table]!.title)}</a>: <strong>${both(one.name)}</strong>`,
  );
  return html`<article class=card><h3>${thingLink(context, model)} <small>${model.id === titleOf(context, model) ? "" : model.id}</small></h3>
${terms([
  [words.decisions, decided.length > 0 && html`<ul class=plain>${decided}</ul>`],
  [
    words.findings,
    findings.length > 0 && html`<ul class=plain>${findings.map((one) => html`<li>${findingLine(one)}`)}</ul>`,
  ],
  [
    words.questions,
    asked.length > 0 &&
      html`<ul class=inline>${asked.map((one) => html`<li><a href="#${findingAnchor(one)}">${one.key === "" ? both(one.message) : html`<code>${one.key}</code>`}</a>`)}</ul>`,
  ],
  [W.service, part(SERVICE)],
  [W.filings, part(/^filings/)],
  [W.labels, part(/^labels/)],
  [words.where, place(model.at)],
])}</article>`;
}
