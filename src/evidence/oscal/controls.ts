import type { CitedArticle, RuleSummary } from "../../finding/report.js";
import { controlId, instrumentUuid, markup, prop, reference, some, type Writing } from "./parts.js";

/** Whether a rule met something that is declared. */
export function applied({ counts }: RuleSummary): boolean {
  return counts.pass + counts.fail + counts.unknown > 0;
}

/** The articles that were reviewed, and those whose rules applied to nothing. */
export function reviewedControls(rules: readonly RuleSummary[], { lang }: Writing) {
  const articles = citedBy(rules.filter(applied));
  const idle = [...citedBy(rules)].filter(([id]) => !articles.has(id));
  const selected = (all: Iterable<readonly [string, CitedArticle]>) =>
    [...all].map(([id]) => ({ "control-id": id })).sort(byControl);
  const objectives = rules.filter(applied).map((one) => ({ "objective-id": one.id }));
  return {
    description: WORDS[lang].reviewed,
    "control-selections": [
      {
        ...some("include-controls", selected(articles)),
        ...some("exclude-controls", selected(idle)),
        ...(idle.length > 0 && { remarks: WORDS[lang].excluded }),
      },
    ],
    ...(objectives.length > 0 && { "control-objective-selections": [{ "include-objectives": objectives }] }),
  };
}

/** Each rule as an objective of the first article that it cites; the others are noted on it. */
export function objectives(rules: readonly RuleSummary[], { lang }: Writing) {
  return rules.filter(applied).map((rule) => ({
    "control-id": controlId(rule.law[0]!),
    description: markup(rule.title[lang]),
    parts: [
      {
        id: rule.id,
        name: "assessment-objective",
        title: markup(rule.title[lang]),
        props: [
          { name: "method-id", value: methodId(rule) },
          prop("pack", rule.pack),
          prop("level", rule.level),
          prop("in-force-since", rule.since),
          ...rule.law.map((one) => ({ ...prop("law", one.text[lang]), class: controlId(one) })),
        ],
        links: [...new Set(rule.law.map((one) => instrumentUuid(one.instrument)))].map(reference),
      },
      {
        id: methodId(rule),
        name: "assessment-method",
        props: [{ name: "method", value: "TEST" }],
        parts: [{ name: "assessment-objects", prose: WORDS[lang].objects }],
      },
    ],
  }));
}

function methodId({ id }: RuleSummary): string {
  return `${id}_method`;
}

function citedBy(rules: readonly RuleSummary[]): ReadonlyMap<string, CitedArticle> {
  return new Map(rules.flatMap((rule) => rule.law.map((one) => [controlId(one), one] as const)));
}

function byControl(a: { readonly "control-id": string }, b: { readonly "control-id": string }): number {
  return a["control-id"] < b["control-id"] ? -1 : 1;
}

const WORDS = {
  en: {
    reviewed: "Articles of law that rules in force on the judged date rest on. Each rule is an objective.",
    objects: "Everything that manifests declare.",
    excluded: "Articles that are left out: their rules apply to nothing that is declared.",
  },
  zh: {
    reviewed: "判定日期有效的规则所依据的法律条款，每条规则为一项目标。",
    objects: "清单中声明的全部内容。",
    excluded: "予以排除的条款：相应规则不适用于任何已声明的内容。",
  },
} as const;
