import { displayWidth, pad } from "../report/text/width.js";
import type { Advice } from "./advice.js";
import { countUnnoticed, type TestReport, type Unconstrained } from "./report.js";
import { placeText, type Style } from "./text.js";
import { words } from "./words.js";

/** What no example constrains, by rule and table; advice below what fails. */
export function mutationLines({ mutation }: TestReport, style: Style): readonly string[] {
  return (mutation?.found ?? []).flatMap((one) => constrainedLines(one, style));
}

function constrainedLines(one: Unconstrained, { lang, paint }: Style): readonly string[] {
  const { id, at, untested, unnoticed, advice } = one;
  const said = words[lang];
  const mark = countUnnoticed(one) > 0 ? paint.mark("error", said.fail) : paint.mark("note", said.advice);
  const rows = [
    ...unnoticed.map(({ part, text, change }) => ({ part, text, say: paint.mark("error", said.changes[change]) })),
    ...advice.map((one) => ({ part: one.part, text: one.text, say: paint.dim(adviceText(one, lang)) })),
  ].map((row) => ({ ...row, part: row.part === undefined ? "" : said.parts(row.part) }));
  const partWidth = Math.max(0, ...rows.map(({ part }) => displayWidth(part)));
  const width = Math.min(WIDEST, Math.max(0, ...rows.map(({ text }) => displayWidth(text))));
  return [
    `${mark}  ${paint.bold(id)}  ${paint.dim(placeText(at))}`,
    ...(untested ? [`  ${said.untested}`] : []),
    ...rows.flatMap(({ part, text, say }) => {
      const head = `  ${pad(part, partWidth)}  ${pad(text, width)}`;
      return displayWidth(text) > width ? [head, `  ${pad("", partWidth)}    ${say}`] : [`${head}  ${say}`];
    }),
    "",
  ];
}

/** Columns after which what is said about an operand goes below it. */
const WIDEST = 60;

function adviceText({ kind, value, instead }: Advice, lang: Style["lang"]): string {
  const said = words[lang];
  if (kind === "unvaried") return `${said.advice}${said.colon}${said.unvaried(value)}`;
  if (kind === "inner") return `${said.advice}${said.colon}${said.inner}`;
  return `${said.advice}${said.colon}${said.boundary((instead ?? []).join(lang === "zh" ? "、" : ", "))}`;
}
