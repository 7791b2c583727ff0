import { citations } from "../finding/finding.js";
import type { Finding, MissingFact } from "../finding/report.js";
import type { Kind } from "../manifest/kind.js";
import { COLLECTIONS } from "../manifest/kind.js";
import type { Entity } from "../model/entity.js";
import type { Guide, Guides } from "../rule/guide.js";
import { scopeOf, verdictOf } from "../rule/judge.js";
import type { Citation } from "../rule/law.js";
import type { Paper } from "../rule/paper.js";
import type { Span } from "../source/span.js";
import type { Desk, Gathered } from "./desk.js";
import type { Block, Grid, Run } from "./document.js";
import { lawNames, routeOf } from "./naming.js";
import { oneLine } from "./value.js";
import { type Lang, WORDS } from "./wording.js";

type Cell = readonly Run[];

/** What every draft ends with: what is lacking, what is not met, and the facts, rules and law that it was made from. */
export function basisOf(desk: Desk, paper: Paper, entity: Entity, gathered: Gathered, lang: Lang): readonly Block[] {
  const words = WORDS[lang];
  const about = labelsOf(entity, gathered);
  const found = findingsOf(desk, entity, about);
  const met = metBy(desk, entity);
  const findings: Block =
    found.length > 0
      ? table("findings", words.findings, words.findingColumns, [2, 3, 6, 3, 3], found.map(findingRow))
      : { is: "paragraph", runs: [{ text: words.findingsNone }] };
  return [
    { is: "heading", level: 1, text: words.basis },
    ...listed("missing", words.missingFacts, words.missingColumns, [3, 3, 5, 4], missingRows()),
    { is: "heading", level: 2, text: words.findings },
    findings,
    ...(met.length > 0
      ? ([
          { is: "heading", level: 2, text: words.met },
          { is: "paragraph", runs: [{ text: met.join(words.and) }] },
        ] as const)
      : []),
    ...listed("decisions", words.decisions, words.decisionColumns, [3, 4], decisionRows()),
    ...listed(
      "law",
      words.law,
      words.lawColumns,
      [5, 4, 2],
      lawRows(desk, [...gathered.cited, ...found.flatMap((one) => one.law)], lang),
    ),
    { is: "heading", level: 2, text: words.packs },
    { is: "paragraph", runs: cell(packNames().join(words.and)) },
    ...listed("facts", words.facts, words.factColumns, [3, 3, 5, 4], factRows()),
  ];

  function listed(
    name: string,
    title: string,
    columns: readonly string[],
    widths: readonly number[],
    rows: readonly (readonly Cell[])[],
  ): readonly Block[] {
    if (rows.length === 0) return [];
    return [{ is: "heading", level: 2, text: title }, table(name, title, columns, widths, rows)];
  }

  function missingRows(): readonly (readonly Cell[])[] {
    return [...gathered.missing.values()]
      .sort(byPlace)
      .map((one) => [
        cell(`${one.entity.kind}/${one.entity.id}`),
        cell(one.reason ? "" : routeOf(desk.watched.model.find(one.entity.kind, one.entity.id), one.path)),
        cell(one.reason?.[lang] ?? meaningOf(desk.guides, one, lang)),
        cell(placeText(one.at)),
      ]);
  }

  function findingRow(one: Finding): readonly Cell[] {
    const state = one.state === "waived" ? "waived" : one.upcoming ? "coming" : one.outcome;
    const text: Run = state === "fail" ? { text: words.outcome[state], is: "strong" } : { text: words.outcome[state] };
    return [
      [text],
      cell(`${one.entity.kind}/${one.entity.id}`),
      cell(`${one.title[lang]}${words.colon}${oneLine(one.message[lang])} (${one.rule})`),
      cell(lawNames(one.law, lang)),
      cell(placeText(one.at)),
    ];
  }

  function decisionRows(): readonly (readonly Cell[])[] {
    return desk.report.decisions
      .filter((one) => one.entity.kind === entity.kind && one.entity.id === entity.id)
      .map((one) => [cell(one.title[lang]), cell(one.undecided ? words.undecided : one.name[lang])]);
  }

  function packNames(): readonly string[] {
    const packs = desk.input.packs.filter((pack) => pack.rules.length > 0 || pack.id === paper.pack);
    return packs.map((pack) => `${pack.title[lang]} (${pack.id} ${pack.version})`);
  }

  function ownerOf(label: string): Entity | undefined {
    const slash = label.indexOf("/");
    return desk.watched.model.find(label.slice(0, slash) as Kind, label.slice(slash + 1));
  }

  function factRows(): readonly (readonly Cell[])[] {
    const facts = [...gathered.facts.values()].flatMap((one) => (one.at ? [{ ...one, at: one.at }] : []));
    return facts
      .sort(byPlace)
      .map((one) => [
        cell(one.entity),
        cell(routeOf(ownerOf(one.entity), one.path)),
        cell(oneLine(one.value)),
        cell(placeText(one.at)),
      ]);
  }
}

/** The entity of the draft, and everything else whose facts it states; the organization only where it is the entity. */
function labelsOf(entity: Entity, { facts }: Gathered): ReadonlySet<string> {
  const read = [...facts.values()].map((one) => one.entity).filter((one) => !one.startsWith("organization/"));
  return new Set([entity.label, ...read]);
}

function findingsOf({ report }: Desk, entity: Entity, about: ReadonlySet<string>): readonly Finding[] {
  const labelOf = (one: Finding) => `${one.entity.kind}/${one.entity.id}`;
  const found = report.findings.filter((one) => about.has(labelOf(one)));
  const own = (one: Finding) => (labelOf(one) === entity.label ? 0 : 1);
  const open = (one: Finding) => (one.outcome === "fail" ? 0 : 1);
  return found
    .map((one, index) => ({ one, index }))
    .sort((a, b) => own(a.one) - own(b.one) || open(a.one) - open(b.one) || a.index - b.index)
    .map(({ one }) => one);
}

/** Rules that the entity itself meets now. */
function metBy({ examined }: Desk, entity: Entity): readonly string[] {
  const { model, budget, rules } = examined;
  const same = model.find(entity.kind, entity.id);
  if (!same) return [];
  const scope = scopeOf(model, budget, same);
  return rules
    .filter((rule) => rule.on === entity.kind && rule.since <= model.asOf)
    .filter((rule) => verdictOf(rule, same, scope, model).outcome === "pass")
    .map((rule) => rule.id);
}

function lawRows({ input }: Desk, cited: readonly Citation[], lang: Lang): readonly (readonly Cell[])[] {
  const articles = new Map<string, Set<string>>();
  for (const one of cited) articles.set(one.instrument, (articles.get(one.instrument) ?? new Set()).add(one.article));
  return [...articles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, all]) => {
      const { title, effective = "" } = input.law.instruments[id]!;
      const sorted = [...all].sort(byNumber).map((article) => ({ instrument: id, article }));
      return [cell(title[lang]), cell(lawNames(citations(input.law, sorted), lang)), cell(effective)];
    });
}

function byNumber(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}

/** What the schema says of a key, in one line. */
function meaningOf(guides: Guides, { entity, path }: MissingFact, lang: Lang): string {
  let here: Guide | undefined = guides.manifest.keys?.[COLLECTIONS[entity.kind as Kind]]?.of;
  for (const part of path.split(".")) {
    const next: Guide | undefined = /^\d+$/.test(part) ? here?.of : (here?.keys?.[part] ?? here?.of);
    here = next;
  }
  return here?.about?.[lang] ?? "";
}

function table(
  name: string,
  title: string,
  labels: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Cell[])[],
): Grid {
  const columns = labels.map((label, index) => ({ label, width: widths[index]! }));
  return { is: "table", name, title, columns, rows, basis: true };
}

function cell(text: string): Cell {
  return text === "" ? [] : [{ text }];
}

function placeText({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}

function byPlace(
  a: { readonly at: Span; readonly path: string },
  b: { readonly at: Span; readonly path: string },
): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  const line = a.at.start.line - b.at.start.line || a.at.start.column - b.at.start.column;
  return line !== 0 ? line : a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
