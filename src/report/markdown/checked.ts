import type { DecisionMade, Report } from "../../finding/report.js";
import type { Outcome } from "../../rule/rule.js";
import { decidedLine, lawLine } from "../totals.js";
import { ENTITY_KINDS, words } from "../wording.js";
import { codeSpan } from "./escape.js";
import { entityName, type Page } from "./page.js";
import { atMost, folded, list, prose, type Section, table } from "./section.js";
import { phrases } from "./wording.js";

/** What tables decided: about what a change touches, otherwise about everything. */
export function decisionTable({ report, lang }: Page): Section {
  const text = phrases[lang];
  const found = report.decisions.filter((one) => one.undecided || one.outcomes.length > 0);
  const touched = report.change ? found.filter((one) => isTouched(one, report)) : found;
  const rows = touched.map((one) => [entityName(one.entity), one.title[lang], one.name[lang]]);
  const all = table("", [text.about, text.decision, text.outcome], rows);
  return folded(text.decisions(touched.length), atMost(all, MOST_DECISIONS), report.change !== undefined);
}

const MOST_DECISIONS = 50;

function isTouched({ entity }: DecisionMade, { change }: Report): boolean {
  if (entity.kind === "flow" && change?.flows.includes(entity.id)) return true;
  return change?.law.some((one) => one.entity.kind === entity.kind && one.entity.id === entity.id) === true;
}

/** What was judged and what was not, by which rules and which law. */
export function checkedPart(page: Page, rules: Report["rules"]): Section {
  const { report, lang, links } = page;
  const text = phrases[lang];
  const { and, entities, space } = words[lang];
  const declared = ENTITY_KINDS.flatMap((kind) => {
    const count = report.entities[kind] ?? 0;
    return count > 0 ? [entities(kind, count)] : [];
  });
  return prose(text.checked, [
    `${decidedLine(report, lang)}${space}${text.declared(report.files.length, declared.join(and))}`,
    ...(report.problems.some(({ code }) => !ACCEPTANCE.test(code)) ? [text.broken] : []),
    ...(rules.length > 0 ? [rulesLine(rules, page)] : []),
    `${lawLine(report, lang)}${space}${text.version(report.version)}`,
    ...(links?.command ? [`${text.reproduce} ${codeSpan(links.command)}`] : []),
  ]);
}

// Faults of waivers and baselines leave nothing unjudged.
const ACCEPTANCE = /^(?:waiver|baseline)\//;

/** Rules by the worst that they found. */
function rulesLine(rules: Report["rules"], { report, lang }: Page): string {
  const { rules: total, ruleOutcomes } = phrases[lang];
  const worst: readonly Outcome[] = ["fail", "unknown", "pass"];
  const outcomes = rules.map(({ since, counts }) =>
    since > report.as_of ? "upcoming" : (worst.find((outcome) => counts[outcome] > 0) ?? "skip"),
  );
  const parts = (["fail", "unknown", "pass", "skip", "upcoming"] as const).flatMap((outcome) => {
    const count = outcomes.filter((one) => one === outcome).length;
    return count > 0 ? [ruleOutcomes[outcome](count)] : [];
  });
  return `${total(rules.length)}${parts.join(" · ")}${words[lang].stop}`;
}

/** The files that were read. */
export function fileList({ report, lang }: Page): Section {
  const items = report.files.map((file) => `<code>${file}</code>`);
  return folded(phrases[lang].files(items.length), list("", items));
}

/** The packs that were judged by. */
export function packList({ report, lang }: Page): Section {
  const items = report.packs.map(({ id, version, title }) => `${id} ${version} · ${title[lang]}`);
  return folded(phrases[lang].packs(items.length), list("", items));
}
