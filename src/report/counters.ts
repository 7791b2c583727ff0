import type { Counter } from "../finding/report.js";
import { type Lang, words } from "./wording.js";

/** People counted for an organization, with the step reached and the room before the next, as one sentence. */
export function counterLine(counter: Counter, lang: Lang): string {
  const { comma, counter: head, stop } = words[lang];
  const parts = counter.counts.map((one) => countText(one, lang));
  return `${head(counter.year, counter.name)}${parts.join(comma)}${stop}`;
}

function countText({ people, what, thresholds }: Counter["counts"][number], lang: Lang): string {
  const text = words[lang];
  const rising = [...thresholds].sort((a, b) => a.at - b.at);
  const reached = rising.findLast((step) => step.at <= people);
  const next = rising.find((step) => step.at > people);
  const details = [
    ...(reached ? [text.reached(reached.name[lang], reached.at)] : []),
    ...(next ? [text.ahead(next.name[lang], next.at, next.at - people)] : []),
  ];
  return `${text.people(people, what)}${details.length > 0 ? text.details(details.join(text.semicolon)) : ""}`;
}
