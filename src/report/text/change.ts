import type { Report } from "../../finding/report.js";
import { bySeverity, endingSoon, lawText } from "../portions.js";
import { type Lang, words } from "../wording.js";
import { LINE } from "./frame.js";
import type { Paint } from "./paint.js";
import { displayWidth, pad, wrap } from "./width.js";

/** What became of the compared commit's findings, what a change does in law and settings, and which waivers end soon. */
export function changeLines(report: Report, lang: Lang, paint: Paint): readonly string[] {
  const text = words[lang];
  return [
    ...block(text.fixed, fixedLines(report, lang, paint), paint),
    ...block(text.inLaw, lawLines(report, lang, paint), paint),
    ...block(text.settings, settingLines(report, lang, paint), paint),
    ...block(text.endSoon, endLines(report, lang), paint),
  ];
}

function block(title: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : [paint.bold(title), ...lines, ""];
}

function fixedLines(report: Report, lang: Lang, paint: Paint): readonly string[] {
  const { how, marks } = words[lang];
  const fixed = bySeverity(report.change?.fixed ?? []);
  const width = Math.max(...fixed.map(({ level }) => displayWidth(marks[level])));
  return fixed.map((one) => {
    const law = lawText(one.law, lang);
    const parts = [...(law === "" ? [] : [law]), one.title[lang], `${one.entity.kind}/${one.entity.id}`, how[one.how]];
    return `  ${paint.verdict(false, "✓")} ${paint.dim(`${pad(marks[one.level], width)}  ${parts.join(" · ")}`)}`;
  });
}

function lawLines(report: Report, lang: Lang, paint: Paint): readonly string[] {
  return (report.change?.law ?? []).flatMap(({ text, at }) => [
    ...item(text[lang]),
    ...(at ? [paint.dim(`    ${at.file}:${at.start.line}:${at.start.column}`)] : []),
  ]);
}

function settingLines(report: Report, lang: Lang, paint: Paint): readonly string[] {
  const { colon, weaker, details } = words[lang];
  return (report.change?.policy ?? []).flatMap((one) => {
    const mark = one.weaker ? details(weaker) : "";
    const [first = "", ...rest] = item(`${one.file}${mark}${colon}${one.text[lang]}`);
    return one.weaker ? [first, ...rest].map((line) => paint.mark("warning", line)) : [first, ...rest];
  });
}

function endLines(report: Report, lang: Lang): readonly string[] {
  const { daysLeft, details } = words[lang];
  return endingSoon(report).flatMap((one) => {
    const term = `${one.expires}${details(daysLeft(one.days_left))}`;
    return item([term, one.id, one.rule, one.entity, one.approved_by].join(" · "));
  });
}

function item(text: string): readonly string[] {
  const [first = "", ...rest] = wrap(text, LINE - 4);
  return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
}
