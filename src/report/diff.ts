import type { Finding, Report } from "../finding/report.js";
import { apart, bySeverity, failures, newProblems, sentence, withdrawn } from "./portions.js";
import { guard, mapStrings, visible } from "./sanitise.js";
import { changeLines } from "./text/change.js";
import { LINE } from "./text/frame.js";
import { createPaint, type Paint } from "./text/paint.js";
import { wrap } from "./text/width.js";
import { comparedLine, shortCommit } from "./totals.js";
import { type Lang, words } from "./wording.js";

/** What a change does, for a terminal: in law, what it mends and what it breaks; without code, which a commit may not show. */
export function renderDiff(
  report: Report,
  { lang, colour }: { readonly lang: Lang; readonly colour: boolean },
): string {
  const safe = mapStrings({ ...report, rules: [] }, (value) => visible(value.trimEnd()), new Set());
  const { change } = safe;
  if (!change) throw new Error("a report without a comparison has no difference to show");
  const paint = createPaint(colour);
  const questions = apart(safe.questions.filter((one) => one.level !== "off")).fresh;
  const broken = newProblems(safe).map((one) => line("problem", one.message[lang], one.at, lang, paint));
  const added = bySeverity([...failures(safe), ...withdrawn(safe)]).map((one) => findingLine(one, lang, paint));
  const asked = questions.map((one) => line("unknown", one.message[lang], one.at, lang, paint));
  const fresh = [...broken, ...added, ...asked].flat();
  const { added: title, same } = WORDS[lang];
  const lines = [
    comparedLine(change, shortCommit(change.base.commit), lang),
    "",
    ...changeLines({ ...safe, waivers: safe.waivers.filter((one) => one.change) }, lang, paint),
    ...(fresh.length > 0 ? [paint.bold(title), ...fresh, ""] : []),
    ...(fresh.length + change.law.length + change.fixed.length + change.policy.length === 0 ? [same] : []),
  ];
  return `${lines
    .map((one) => guard(one.trimEnd()))
    .join("\n")
    .trimEnd()}\n`;
}

const WORDS = {
  en: { added: "New findings", same: "Nothing is different in law." },
  zh: { added: "新增发现", same: "法律上没有变化。" },
} as const;

function findingLine(finding: Finding, lang: Lang, paint: Paint): readonly string[] {
  return line(finding.level, `${sentence(finding, lang)}  ${finding.rule}`, finding.at, lang, paint);
}

function line(
  mark: Parameters<Paint["mark"]>[0],
  text: string,
  at: Finding["at"],
  lang: Lang,
  paint: Paint,
): readonly string[] {
  const [first = "", ...rest] = wrap(text, LINE - 12);
  return [
    `  ${paint.mark(mark, words[lang].marks[mark])}  ${first}`,
    ...rest.map((one) => `    ${one}`),
    paint.dim(`    ${at.file}:${at.start.line}:${at.start.column}`),
  ];
}
