import type { Finding } from "../../finding/report.js";
import { sentence, standingOf } from "../portions.js";
import { type Lang, words } from "../wording.js";
import type { Block } from "./block.js";
import { codeFrame, LINE, MARGIN } from "./frame.js";
import type { Paint } from "./paint.js";
import { displayWidth, wrap } from "./width.js";

/** A duty that is not met: what, where in the code, how to put it right, since when, and what is at stake. */
export function findingBlock(finding: Finding, lang: Lang, paint: Paint, told: Set<string>): Block {
  const { lines, noted } = codeFrame(finding, finding.fix[lang], finding.level, paint);
  const facts = noted ? [] : equals(words[lang].fix(finding.fix[lang]));
  const rest = [...standing(finding, lang, told), ...relatedTexts(finding.related, lang).flatMap(equals)];
  return {
    at: finding.at.start,
    mark: finding.level,
    messages: [sentence(finding, lang), ...(lang === "zh" ? [] : [sentence(finding, "zh")])],
    ...(finding.withdrawn && { remarks: [words[lang].withdrawn] }),
    body: [...lines, ...facts, ...rest.map(paint.dim)],
  };
}

/** Other places that a reader needs. */
export function relatedTexts(related: NonNullable<Finding["related"]>, lang: Lang): readonly string[] {
  return related.map(({ at, note }) => {
    const place = `${at.file}:${at.start.line}:${at.start.column}`;
    return words[lang].related(note[lang], place);
  });
}

/** One remark below a frame, broken into lines where it is long. */
function equals(text: string): readonly string[] {
  const [first = "", ...rest] = wrap(text, LINE - MARGIN - 2);
  return [`${" ".repeat(MARGIN)}= ${first}`, ...rest.map((line) => `${" ".repeat(MARGIN + 2)}${line}`)];
}

// A penalty takes some lines, and many findings share it: it is told once.
function standing(finding: Finding, lang: Lang, told: Set<string>): readonly string[] {
  const text = words[lang];
  const since = standingOf(finding, lang);
  const penalties = finding.exposure.map((one) => {
    const penalty = text.penalty(one.text[lang], one.law?.[lang] ?? "");
    return told.has(penalty) && one.law ? text.penalty(text.above, one.law[lang]) : penalty;
  });
  const explain = text.explain(finding.rule);
  const line = [since, ...penalties, explain].join(" · ");
  if (displayWidth(line) <= LINE - MARGIN - 2) return equals(line);
  for (const penalty of penalties) told.add(penalty);
  return [`${since} · ${explain}`, ...penalties].flatMap(equals);
}

/** An accepted finding in one line: who accepted it, until when, and why. */
export function waivedBlock({ at, law, message, waiver, ignored }: Finding, lang: Lang): Block {
  const comment = ignored ? [words[lang].ignored(`${ignored.at.file}:${ignored.at.start.line}`), ignored.reason] : [];
  const why = waiver ? [words[lang].waiver(waiver.approved_by, waiver.expires), waiver.reason] : comment;
  return { at: at.start, mark: "waived", messages: [[sentence({ law, message }, lang), ...why].join(" · ")], body: [] };
}
