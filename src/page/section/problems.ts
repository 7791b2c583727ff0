import { newProblems } from "../../report/portions.js";
import { both, place } from "../both.js";
import type { Context } from "../context.js";
import { html } from "../html.js";
import { words } from "../words.js";
import { lead, type Section, terms } from "./section.js";

const W = {
  title: { en: "Faults in the input", zh: "输入问题" },
  lead: {
    en: "What could not be read was not judged: mend this first, and the rest of the report may change.",
    zh: "无法读取的内容未经判定。请先更正，更正后报告其他内容可能随之变化。",
  },
};

/** Broken input; no section where there is none. */
export function problemsSection({ dossier: { report } }: Context): readonly Section[] {
  const problems = [...newProblems(report), ...report.problems.filter((one) => one.known)];
  if (problems.length === 0) return [];
  const cards = problems.map(
    ({ code, message, hint, at, related = [] }) =>
      html`<article class="card error"><h3>${both(message)}</h3>${terms([
        [words.where, place(at)],
        [words.fix, hint && both(hint)],
        [words.related, related.length > 0 && related.map((one) => html`${both(one.note)} ${place(one.at)} `)],
      ])}<p class=muted><code>${code}</code></p></article>`,
  );
  return [{ id: "problems", title: W.title, count: problems.length, body: html`${lead(W.lead)}${cards}` }];
}
