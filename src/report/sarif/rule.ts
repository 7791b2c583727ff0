import type { Report, RuleSummary } from "../../finding/report.js";
import { escapeMarkdown } from "../markdown/escape.js";
import { lawText } from "../portions.js";
import { type Lang, words } from "../wording.js";

/** Id of the results that ask for a fact. */
export const UNDECLARED = "undeclared-fact";

/** A rule as SARIF describes it. */
export interface Descriptor {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Every rule that was judged, not only those with findings; then undeclared facts, then the problems that came. */
export function descriptorsOf(report: Report, lang: Lang): readonly Descriptor[] {
  const text = words[lang];
  const codes = [...new Set(report.problems.map((one) => one.code))].sort();
  return [
    ...report.rules.map((rule) => descriptor(rule, report.as_of, lang)),
    own(UNDECLARED, text.undeclared, text.undeclaredHelp, report.gate.unknown === "off" ? "note" : report.gate.unknown),
    ...codes.map((code) => own(code, `${text.brokenInput}${text.colon}${code}`, text.brokenHelp, "error")),
  ];
}

function descriptor(rule: RuleSummary, asOf: string, lang: Lang): Descriptor {
  const { since, from, explain } = words[lang];
  const law = lawText(rule.law, lang);
  const lines = [...(law ? [law] : []), rule.since > asOf ? from(rule.since) : since(rule.since)];
  const instruments = [...new Set(rule.law.map((one) => one.instrument))];
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title[lang] },
    fullDescription: { text: `${rule.title.zh} / ${rule.title.en}` },
    help: {
      text: [rule.title[lang], ...lines, explain(rule.id)].join("\n"),
      markdown: [
        `**${escapeMarkdown(rule.title[lang])}**`,
        ...lines.map(escapeMarkdown),
        `<code>${escapeMarkdown(explain(rule.id))}</code>`,
      ].join("\n\n"),
    },
    defaultConfiguration: { level: rule.level },
    properties: {
      tags: ["compliance", ...instruments].slice(0, 20),
      pack: rule.pack,
      law: rule.law.map((one) => one.text[lang]),
      since: rule.since,
      counts: rule.counts,
    },
  };
}

function own(id: string, title: string, help: string, level: string): Descriptor {
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: `${title}\n${help}`, markdown: `**${escapeMarkdown(title)}**\n\n${escapeMarkdown(help)}` },
    defaultConfiguration: { level },
    properties: { tags: ["compliance"] },
  };
}
