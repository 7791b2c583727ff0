import type { FactShown, Thing } from "../../dossier/dossier.js";
import { KINDS } from "../../manifest/kind.js";
import { clip } from "../../report/message.js";
import { anchor, both, keyOf, kindName, place } from "../both.js";
import { type Context, decisionAnchor, findingAnchor, thingLink, titleOf } from "../context.js";
import { filter } from "../filter.js";
import { type Html, html, NONE, type Part } from "../html.js";
import { amount, words } from "../words.js";
import { lead, type Section, terms } from "./section.js";

const W = {
  title: { en: "Everything declared", zh: "声明全文" },
  lead: {
    en: "Each thing with its facts as they are written. Behind each fact stand line and column; the file is that of the thing, unless another is named.",
    zh: "各对象已声明的全部事实。各项事实之后为其行、列；除另行标明外，所在文件即该对象所在文件。",
  },
  none: { en: "Nothing is declared.", zh: "未声明任何内容。" },
  named: { en: "Named by", zh: "被引用于" },
  keys: { en: "What the keys mean", zh: "字段含义" },
  declared: { en: "Declared at", zh: "声明于" },
};

/** Every declared thing with its facts: what links lead to. */
export function thingsSection(context: Context): Section {
  const { things } = context.dossier;
  const id = "things";
  if (things.length === 0) return { id, title: W.title, count: 0, body: lead(W.none) };
  const naming = namedBy(things);
  const kinds = KINDS.map((kind) => things.filter((one) => one.kind === kind)).filter((all) => all.length > 0);
  const choices = kinds.map(([one]) => ({ value: one!.kind, name: kindName(one!.kind) }));
  const body = html`${lead(W.lead)}${filter(id, choices)}<div id="${id}-list">${kinds.map(
    (all) =>
      html`<section class=group data-group><h3>${both(kindName(all[0]!.kind))} <small>${all.length}</small></h3>${all.map((one) => thingFold(context, one, naming.get(keyOf(one)) ?? []))}</section>`,
  )}</div>${glossaryFold(context)}`;
  return { id, title: W.title, count: things.length, body };
}

/** Who refers to a thing, by the thing. */
function namedBy(things: readonly Thing[]): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Set<Thing>>();
  for (const one of things)
    for (const { to } of one.facts) {
      if (!to) continue;
      const known = found.get(keyOf(to));
      if (known) known.add(one);
      else found.set(keyOf(to), new Set([one]));
    }
  return new Map([...found].map(([key, all]) => [key, [...all]]));
}

/** Things that name a thing which are listed; a recipient of everything would be named by all. */
const NAMING = 24;

function thingFold(context: Context, thing: Thing, naming: readonly Thing[]): Html {
  const key = keyOf(thing);
  const findings = context.findings.get(key) ?? [];
  const asked = context.questions.get(key) ?? [];
  const decided = context.decisions.get(key) ?? [];
  const marks = [
    findings.length > 0 &&
      html` <span class="badge error">${both(amount(findings.length, "finding", "项不符合"))}</span>`,
    asked.length > 0 &&
      html` <span class="badge open">${both(amount(asked.length, "open question", "项待补充"))}</span>`,
  ];
  const links: readonly (readonly [typeof W.named, Part])[] = [
    [words.findings, list(findings.map((one) => html`<a href="#${findingAnchor(one)}">${both(one.message)}</a>`))],
    [
      words.questions,
      list(
        asked.map(
          (one) =>
            html`<a href="#${findingAnchor(one)}">${one.key === "" ? both(one.message) : html`<code>${one.key}</code>`}</a>`,
        ),
      ),
    ],
    [
      words.decisions,
      list(
        decided.map(
          (one) =>
            html`<a href="#${decisionAnchor(context, one)}">${both(context.dossier.tables[one.table]!.title)}</a> <strong>${both(one.name)}</strong>`,
        ),
      ),
    ],
    [
      W.named,
      naming.length > 0 &&
        html`${naming.slice(0, NAMING).map((one, index) => html`${index > 0 && " · "}${thingLink(context, one)}`)}${naming.length > NAMING && ` … ${naming.length}`}`,
    ],
    [W.declared, place(thing.at)],
  ];
  return html`<details class="fold thing" id="${anchor(key)}" data-key="${key}" data-item="${thing.kind}">
<summary><span class=name>${titleOf(context, thing)}</span> <small>${clip(thing.id, 80)}</small>${marks}</summary>
${terms(links)}${factList(thing, thing.facts)}</details>`;
}

function list(items: readonly Html[]): Part {
  return items.length > 0 && html`<ul class=plain>${items.map((one) => html`<li>${one}`)}</ul>`;
}

/** Facts with their lines; the file is said where it is another one than that of the thing. */
export function factList({ kind, at: { file } }: Thing, facts: readonly FactShown[]): Html {
  if (facts.length === 0) return NONE;
  const rows = facts.map(
    ({ path, value, at, to }) =>
      html`<dt>${path}<dd>${to ? html`<a href="#${anchor(keyOf(to))}">${value}</a>` : value}<dd>${at.file !== file && `${at.file}:`}${at.start.line}:${at.start.column}`,
  );
  return html`<dl class=facts data-kind=${kind}>${rows}</dl>`;
}

/** What the keys mean that are declared here; the script says it below each key of a thing that is opened. */
function glossaryFold({ dossier: { meanings } }: Context): Html {
  const routes = Object.keys(meanings).sort();
  if (routes.length === 0) return NONE;
  const rows = routes.map((route) => html`<dt>${route}<dd>${both(meanings[route]!)}`);
  return html`<details class="fold glossary" id=glossary><summary><span class=name>${both(W.keys)}</span> <small>${routes.length}</small></summary><dl class=terms>${rows}</dl></details>`;
}
