import type { Question } from "../../finding/report.js";
import { both, cited, keyOf, kindName, place } from "../both.js";
import { type Context, dutyAnchor, findingAnchor, thingLink } from "../context.js";
import { filter } from "../filter.js";
import { frame } from "../frame.js";
import { type Html, html } from "../html.js";
import { amount, words } from "../words.js";
import { lead, type Section, terms } from "./section.js";

const W = {
  lead: {
    en: "Facts that nobody declared. Until they are, the duties that wait for them are neither met nor breached.",
    zh: "下列事实尚未声明。声明之前，有关义务既不视为已履行，也不视为未履行。",
  },
  none: { en: "Every fact that a rule asked for is declared.", zh: "规则所需的事实均已声明。" },
  belongs: { en: "Declare it at", zh: "应声明于" },
  read: { en: "Asked for", zh: "所需事实" },
  waiting: { en: "What waits", zh: "待定义务" },
};

/** Facts that are asked for, grouped by what they are about. */
export function questionsSection(context: Context): Section {
  const { questions, report } = { questions: context.questions, report: context.dossier.report };
  const id = "questions";
  const title = words.questions;
  const count = report.questions.length;
  if (count === 0) return { id, title, count, body: lead(W.none) };
  const rules = new Map(report.rules.map((one) => [one.id, one]));
  const groups = [...questions].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  const body = html`${lead(W.lead)}${filter(id, [])}<div id="${id}-list">${groups.map(([, asked]) => group(context, rules, asked))}</div>`;
  return { id, title, count, body };
}

type Rules = ReadonlyMap<string, Context["dossier"]["report"]["rules"][number]>;

function group(context: Context, rules: Rules, asked: readonly Question[]): Html {
  const { entity } = asked[0]!;
  return html`<section class=group data-group><h3>${thingLink(context, entity)} <small>${both(kindName(entity.kind))} · ${entity.id} · ${both(amount(asked.length, "question", "项"))}</small></h3>
${asked.map((one) => questionCard(context, rules, one))}</section>`;
}

function questionCard(context: Context, rules: Rules, question: Question): Html {
  const { key, at, paths, reason } = question;
  const waiting = question.rules.map((id) => {
    const rule = rules.get(id);
    const [duty] = context.duties.get(id) ?? [];
    if (!rule) return html`<li><code>${id}</code>`;
    const title = both(rule.title);
    return html`<li>${duty ? html`<a href="#${dutyAnchor(duty.id)}">${title}</a>` : title} ${cited(rule.law)}`;
  });
  const routes = paths.filter((path) => path !== key);
  return html`<article class="card open" id="${findingAnchor(question)}" data-of="${keyOf(question.entity)}" data-item="open">
<h4>${key === "" && reason ? both(reason) : html`<code>${key}</code>`}</h4>
${terms([
  [W.belongs, html`${place(at)}${frame(at, question.snippet)}`],
  [W.read, routes.length > 0 && html`<ul class=inline>${routes.map((path) => html`<li><code>${path}</code>`)}</ul>`],
  [W.waiting, html`<ul class=plain>${waiting}</ul>`],
])}</article>`;
}
