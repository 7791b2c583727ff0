import type { Question } from "../../finding/report.js";
import type { Problem } from "../../source/problem.js";
import { few } from "../portions.js";
import { type Lang, words } from "../wording.js";
import type { Block } from "./block.js";
import { relatedTexts } from "./finding.js";
import type { Paint } from "./paint.js";

/** Broken input: what is wrong and what would be right. */
export function problemBlock(problem: Problem, lang: Lang, paint: Paint): Block {
  const hint = problem.hint ? [problem.hint[lang]] : [];
  const related = relatedTexts(problem.related ?? [], lang);
  return {
    at: problem.at.start,
    mark: "problem",
    messages: bothLanguages(problem.message, lang),
    remarks: [...hint, ...related.map(paint.dim), paint.dim(problem.code)],
    body: [],
  };
}

/** A fact that rules wait for: which routes they read, and which rules they are. */
export function questionBlock(question: Question, lang: Lang, paint: Paint): Block {
  const text = words[lang];
  const paths = question.paths.filter((path) => path !== question.key);
  return {
    at: question.at.start,
    mark: "unknown",
    messages: bothLanguages(question.message, lang),
    remarks: [
      ...(paths.length > 0 ? [text.asked(few(paths, MOST, lang))] : []),
      text.waiting(few(question.rules, MOST, lang)),
    ].map(paint.dim),
    body: [],
  };
}

const MOST = 5;

function bothLanguages(message: Problem["message"], lang: Lang): readonly string[] {
  return lang === "zh" ? [message.zh] : [message.en, message.zh];
}
