import type { Expression } from "./cel/expression.js";
import type { Instrument, Law, Obligation } from "./rule/law.js";
import type { Pack, Rule } from "./rule/rule.js";
import type { Text } from "./source/problem.js";

/**
 * How far a machine goes: `machine` decides from declared facts; `evidence` sees that a document or record is declared, not
 * what it says; `manual` leaves it to people.
 */
export type Checked = "machine" | "evidence" | "manual";

export type Tally = Readonly<Record<Checked, number>>;

export interface ArticleCoverage {
  readonly article: string;
  readonly checked: Checked;
  readonly rules: readonly string[];
  readonly obligations: readonly string[];
}

export interface InstrumentCoverage {
  readonly instrument: Pick<Instrument, "id" | "title" | "short" | "level" | "status" | "effective" | "until">;
  readonly articles: readonly ArticleCoverage[];
  readonly tally: Tally;
}

export interface ObligationCoverage {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly instrument: string;
  readonly articles: readonly string[];
  readonly title: Text;
  readonly checked: Checked;
  readonly rules: readonly string[];
  /** Why no machine decides it. */
  readonly manual?: Text;
}

export interface Coverage {
  readonly instruments: readonly InstrumentCoverage[];
  readonly obligations: readonly ObligationCoverage[];
  readonly tally: { readonly articles: Tally; readonly obligations: Tally };
  readonly rules: number;
}

/** Instrument by article: which are checked by rules, which only by evidence, which by nobody but people. */
export function coverageOf(law: Law, packs: readonly Pack[]): Coverage {
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule] as const)));
  const obligations = law.obligations.map((one) => obligationCoverage(one, rules));
  const instruments = Object.values(law.instruments)
    .map((one) => instrumentCoverage(one, [...rules.values()], obligations, rules))
    .filter((one) => one.articles.length > 0)
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.instrument.id < b.instrument.id ? -1 : 1));
  const articles = instruments.flatMap((one) => one.articles);
  return {
    instruments,
    obligations,
    tally: { articles: tally(articles), obligations: tally(obligations) },
    rules: rules.size,
  };
}

/** Statutes first, drafts last. */
const LEVELS = [
  "law",
  "administrative-regulation",
  "judicial-interpretation",
  "departmental-rule",
  "normative-document",
  "mandatory-standard",
  "recommended-standard",
  "guideline",
  "draft",
];

function rankOf({ instrument }: InstrumentCoverage): number {
  return LEVELS.indexOf(instrument.level);
}

function obligationCoverage(one: Obligation, rules: ReadonlyMap<string, Rule>): ObligationCoverage {
  const ids = (one.rules ?? []).filter((id) => rules.has(id));
  return {
    id: one.id,
    aliases: one.aliases ?? [],
    instrument: one.instrument,
    articles: one.articles,
    title: one.title,
    checked: checkedBy(ids.map((id) => rules.get(id)!)),
    rules: ids,
    ...(one.manual && { manual: one.manual }),
  };
}

function instrumentCoverage(
  instrument: Instrument,
  all: readonly Rule[],
  obligations: readonly ObligationCoverage[],
  byId: ReadonlyMap<string, Rule>,
): InstrumentCoverage {
  const own = obligations.filter((one) => one.instrument === instrument.id);
  const citing = all.filter((rule) => rule.law.some((one) => one.instrument === instrument.id));
  const numbers = [
    ...own.flatMap((one) => one.articles),
    ...citing.flatMap((rule) => rule.law.flatMap((one) => (one.instrument === instrument.id ? [one.article] : []))),
  ].map(baseOf);
  const articles = [...new Set(numbers)].sort(byNumber).map((article): ArticleCoverage => {
    const duties = own.filter((one) => one.articles.some((other) => baseOf(other) === article));
    const cited = citing.filter((rule) =>
      rule.law.some((one) => one.instrument === instrument.id && baseOf(one.article) === article),
    );
    const rules = cited.length > 0 ? cited : duties.flatMap((one) => one.rules.map((id) => byId.get(id)!));
    return {
      article,
      checked: checkedBy(rules),
      rules: [...new Set(rules.map((rule) => rule.id))].sort(),
      obligations: duties.map((one) => one.id),
    };
  });
  const { id, title, short, level, status, effective, until } = instrument;
  return {
    instrument: { id, title, short, level, status, ...(effective && { effective }), ...(until && { until }) },
    articles,
    tally: tally(articles),
  };
}

function checkedBy(rules: readonly Rule[]): Checked {
  if (rules.length === 0) return "manual";
  return rules.every((rule) => onlyPresence(rule.assert)) ? "evidence" : "machine";
}

/** Whether a condition asks only whether something is declared, and not what it says. */
export function onlyPresence(expression: Expression): boolean {
  const [operator] = expression;
  if (operator === "has") return true;
  return (
    (operator === "&&" || operator === "||") &&
    onlyPresence(expression[1] as Expression) &&
    onlyPresence(expression[2] as Expression)
  );
}

/** The article without paragraph and item: 13(1)(2) is part of 13. */
function baseOf(article: string): string {
  return /^\d+(?:-\d+)?/.exec(article)?.[0] ?? article;
}

function byNumber(a: string, b: string): number {
  const difference = Number.parseInt(a, 10) - Number.parseInt(b, 10);
  return Number.isNaN(difference) || difference === 0 ? (a < b ? -1 : 1) : difference;
}

function tally(items: readonly { readonly checked: Checked }[]): Tally {
  const count = (checked: Checked) => items.filter((one) => one.checked === checked).length;
  return { machine: count("machine"), evidence: count("evidence"), manual: count("manual") };
}

/** Whole percent that machines decide. */
export function share(tally: Tally): number {
  const all = tally.machine + tally.evidence + tally.manual;
  return all === 0 ? 0 : Math.round((100 * tally.machine) / all);
}
