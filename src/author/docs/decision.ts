import { codeBlock } from "../../report/markdown/escape.js";
import type { Decision } from "../../rule/rule.js";
import { citedOf, decisionExamples, plain } from "../content.js";
import { escaped, heading, inline, table, tight, word } from "./markdown.js";
import { attributes, exampleSections, inForce, joined, origin, type PackPage } from "./rule.js";

/** The page of a decision table: its rows in order, then the condition of each. */
export function decisionPage(decision: Decision, page: PackPage): string {
  const { lang, law } = page;
  const name = (outcome: string) => {
    const named = Object.hasOwn(decision.outcomes, outcome) ? decision.outcomes[outcome] : undefined;
    return named ? `${tight(outcome)} ${inline(named, lang)}` : tight(outcome);
  };
  const variables = Object.entries(decision.variables);
  return joined([
    heading(1, decision.id, escaped(decision.id)),
    `**${inline(decision.title, lang, "**\n\n**")}**`,
    attributes([
      [word("decision", lang), tight(`it.decided.${decision.decides}`)],
      [word("on", lang), tight(decision.on)],
      ...inForce(decision, lang),
      ...origin(page, decision.handbook?.file),
    ]),
    inline(
      decision.collect
        ? { en: "Every row that holds counts.", zh: "凡成立的行均计入结论。" }
        : { en: "The first row that holds decides.", zh: "首个成立的行决定结论。" },
      lang,
    ),
    ...(variables.length > 0
      ? [
          heading(2, "variables", word("variables", lang)),
          table(
            [word("variable", lang), word("value", lang)],
            variables.map(([key, { text }]) => [tight(key), tight(text.trim().replace(/\s*\n\s*/g, " "))]),
          ),
        ]
      : []),
    heading(2, "rows", word("rows", lang)),
    table(
      [word("row", lang), word("outcome", lang), word("law", lang), word("because", lang)],
      decision.rows.map((row, index) => [
        `[${index + 1}](#row-${index + 1})`,
        name(row.then),
        row.law.map((one) => inline(citedOf(law, one).text, "both")).join("<br>"),
        inline(plain(row.because), lang, "<br>"),
      ]),
    ),
    heading(2, "conditions", word("conditions", lang)),
    ...decision.rows.flatMap((row, index) => [
      heading(3, `row-${index + 1}`, `${index + 1}. ${tight(row.then)}`),
      codeBlock(row.text, "cel"),
    ]),
    ...exampleSections(decisionExamples(decision), lang),
  ]);
}
