import type { WaiverShown } from "../../finding/report.js";
import { baselineLine } from "../totals.js";
import { words } from "../wording.js";
import { fileLink, placeLink } from "./link.js";
import { cell, type Page, said } from "./page.js";
import { prose, type Section, table } from "./section.js";
import { phrases } from "./wording.js";

/** All waivers, the next to end first: who, until when, for what, and why. */
export function waiverTable(page: Page): Section {
  const { report, lang, links } = page;
  const text = phrases[lang];
  const rows = report.waivers.map((one) => [
    cell([one.id, placeLink(one.at, links)]),
    cell([`${one.rule} · ${one.entity}`, ...acceptedWords(one, page)]),
    text.onDay(one.approved_by, one.approved_on),
    cell([one.expires, words[lang].daysLeft(one.days_left), ...standing(one, page)]),
    cell([...(one.evidence ? [fileLink(one.evidence, links)] : []), one.ticket ?? ""]),
    one.reason,
  ]);
  const columns = [text.waiver, text.accepts, text.approved, text.until, text.evidence, text.reason];
  return table(text.waivers, columns, rows);
}

function acceptedWords(waiver: WaiverShown, page: Page): readonly string[] {
  const accepted = page.report.findings.filter((one) => one.state === "waived" && one.waiver?.id === waiver.id);
  return accepted.flatMap((one) => said(one.message, page));
}

function standing({ holds, ends_soon, days_left }: WaiverShown, { lang }: Page): readonly string[] {
  const { idle, soon } = phrases[lang];
  if (days_left < 0) return [];
  return [...(ends_soon ? [`**${soon}**`] : []), ...(holds ? [] : [idle])];
}

/** Findings accepted at adoption: who, until when, and how much of it is left. */
export function baselinePart({ report, lang, links }: Page): Section {
  const { baseline } = report;
  const lines = baseline ? [baselineLine(baseline, fileLink(baseline.file, links), lang), baseline.reason] : [];
  return prose(phrases[lang].baseline, lines);
}
