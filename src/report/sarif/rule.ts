import type { Report, RuleSummary } from "../../finding/report.js";
import type { Handbook, Level } from "../../rule/rule.js";
import { clip } from "../message.js";
import { type Lang, words } from "../wording.js";
import { helpOf, plainHelp } from "./help.js";
import { GITHUB } from "./limits.js";
import { relationshipsOf, type Taxonomy } from "./taxonomy.js";

/** Id of the results that ask for a fact. */
export const UNDECLARED = "undeclared-fact";

/** A rule as SARIF describes it. */
export interface Descriptor {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Every rule that was judged, not only those with findings; then undeclared facts, then the problems that came. */
export function descriptorsOf(
  report: Report,
  lang: Lang,
  taxonomies: readonly Taxonomy[],
  handbook: Readonly<Record<string, Handbook>>,
): readonly Descriptor[] {
  const text = words[lang];
  const codes = [...new Set(report.problems.map((one) => one.code))].sort();
  const drafts = new Set(report.findings.filter((one) => one.draft).map((one) => one.rule));
  const standing = ({ id, since }: RuleSummary) => {
    if (drafts.has(id)) return text.draft;
    return since > report.as_of ? text.from(since) : text.since(since);
  };
  return [
    ...report.rules.map((rule) => ({
      ...descriptor(rule, taxonomies, lang),
      help: helpOf(rule, standing(rule), Object.hasOwn(handbook, rule.id) ? handbook[rule.id] : undefined, lang),
    })),
    own(UNDECLARED, text.undeclared, text.undeclaredHelp, report.gate.unknown === "off" ? "note" : report.gate.unknown),
    ...codes.map((code) => own(code, `${text.brokenInput}${text.colon}${code}`, text.brokenHelp, "error")),
  ];
}

/** The rules of a pack, for readers that look into extensions; their help stands in the driver alone. */
export function rulesOfPack(
  report: Report,
  pack: string,
  lang: Lang,
  taxonomies: readonly Taxonomy[],
): readonly Descriptor[] {
  return report.rules.filter((rule) => rule.pack === pack).map((rule) => descriptor(rule, taxonomies, lang));
}

function descriptor(rule: RuleSummary, taxonomies: readonly Taxonomy[], lang: Lang): Descriptor {
  const instruments = [...new Set(rule.law.map((one) => one.instrument))];
  const relationships = relationshipsOf(rule.law, taxonomies);
  return {
    ...named(rule.id, rule.title[lang], `${rule.title.zh} / ${rule.title.en}`),
    defaultConfiguration: { level: rule.level },
    ...(relationships.length > 0 && { relationships }),
    properties: {
      ...kindOf(rule.level, "high"),
      tags: ["compliance", ...instruments].slice(0, GITHUB.tags),
      pack: rule.pack,
      law: rule.law.map((one) => one.text[lang]),
      since: rule.since,
      counts: rule.counts,
    },
  };
}

function own(id: string, title: string, help: string, level: Level): Descriptor {
  return {
    ...named(id, title, title),
    defaultConfiguration: { level },
    properties: { ...kindOf(level, "very-high"), tags: ["compliance"] },
    help: plainHelp(title, help),
  };
}

function named(id: string, title: string, description: string) {
  return {
    id,
    name: clip(id, GITHUB.name),
    shortDescription: { text: clip(title, GITHUB.description) },
    fullDescription: { text: clip(description, GITHUB.description) },
  };
}

// `security-severity` would make a vulnerability of it, which a missing paper is not. What is declared decides a rule,
// and what is declared may be wrong: that a fact is missing or a file broken is more certain.
function kindOf(level: Level, precision: "high" | "very-high") {
  return { precision, "problem.severity": level === "note" ? "recommendation" : level };
}
