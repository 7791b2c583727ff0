import type { Finding, Question } from "../finding/report.js";
import type { Problem } from "../source/problem.js";
import { sentence } from "./portions.js";
import { type Lang, words } from "./wording.js";

/** What is wrong with the input, and what would be right. */
export function problemLines(problem: Problem, lang: Lang): readonly string[] {
  return [...inLanguages(problem.message, lang), ...(problem.hint ? [problem.hint[lang]] : [])];
}

/** The duty with its articles, that its facts were taken away if they were, and how to meet it. */
export function findingLines(finding: Finding, lang: Lang): readonly string[] {
  return [
    sentence(finding, lang),
    ...(lang === "en" ? [sentence(finding, "zh")] : []),
    ...(finding.withdrawn ? [words[lang].withdrawn] : []),
    words[lang].fix(finding.fix[lang]),
  ];
}

/** The fact that is asked for. */
export function questionLines(question: Question, lang: Lang): readonly string[] {
  return inLanguages(question.message, lang);
}

// The law is Chinese: who reads English sees both.
function inLanguages(message: Problem["message"], lang: Lang): readonly string[] {
  return lang === "zh" ? [message.zh] : [message.en, message.zh];
}

/** At most so many UTF-16 units, an ellipsis in place of the rest; no surrogate pair is broken. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
