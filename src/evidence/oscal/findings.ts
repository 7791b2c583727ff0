import type { Finding, Report, RuleSummary } from "../../finding/report.js";
import { applied } from "./controls.js";
import { dayStart, fileUuid, hrefOf, line, markup, prop, reference, some, uuid, type Writing } from "./parts.js";
import { subjectReference } from "./subjects.js";

/** Identifier of what was observed of one entity. */
export function observationUuid({ fingerprint }: Pick<Finding, "fingerprint">): string {
  return uuid("observation", fingerprint);
}

/** Identifier of the risk of a duty that is not met. */
export function riskUuid({ fingerprint }: Pick<Finding, "fingerprint">): string {
  return uuid("risk", fingerprint);
}

/** A duty that is not met is a risk; one that is undecided is none yet. */
export function isRisk({ outcome }: Finding): boolean {
  return outcome === "fail";
}

/** One observation for each duty that is not met or undecided, with the lines of the manifest as evidence. */
export function observations(
  findings: readonly Finding[],
  files: ReadonlySet<string>,
  tool: string,
  { lang, asOf }: Writing,
) {
  return findings.map((one) => ({
    uuid: observationUuid(one),
    title: markup(one.title[lang]),
    description: markup(one.message[lang]),
    props: [
      prop("rule", one.rule),
      prop("outcome", one.outcome),
      prop("level", one.level),
      prop("state", one.state),
      prop("fingerprint", one.fingerprint),
    ],
    methods: ["TEST"],
    types: ["control-objective"],
    origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
    subjects: [subjectReference(one.entity)],
    "relevant-evidence": [evidenceOf(one, files)],
    collected: dayStart(asOf),
  }));
}

/** The lines of a manifest, or of code, that were judged. */
function evidenceOf({ at }: Finding, files: ReadonlySet<string>) {
  return {
    href: `${hrefOf(at.file)}#L${at.start.line}-L${at.end.line}`,
    description: markup(`${at.file}:${at.start.line}:${at.start.column}`),
    ...(files.has(at.file) && { links: [reference(fileUuid(at.file))] }),
  };
}

/** One finding for each rule that applied: met everywhere, not met somewhere, or not decided. */
export function ruleFindings(
  report: Pick<Report, "rules">,
  findings: readonly Finding[],
  tool: string,
  writing: Writing,
) {
  const found = grouped(findings);
  return report.rules.filter(applied).map((rule) => {
    const own = found.get(rule.id) ?? [];
    return {
      uuid: uuid("finding", rule.id),
      title: markup(rule.title[writing.lang]),
      description: described(rule, writing),
      props: [prop("rule", rule.id), ...rule.law.map((one) => prop("law", line(one.text[writing.lang])))],
      origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
      target: {
        type: "objective-id",
        "target-id": rule.id,
        status: {
          state: own.length === 0 ? "satisfied" : "not-satisfied",
          reason: own.length === 0 ? "pass" : own.some(isRisk) ? "fail" : "other",
          ...(own.length > 0 && !own.some(isRisk) && { remarks: WORDS[writing.lang].undecided }),
        },
      },
      ...some(
        "related-observations",
        own.map((one) => ({ "observation-uuid": observationUuid(one) })),
      ),
      ...some(
        "related-risks",
        own.filter(isRisk).map((one) => ({ "risk-uuid": riskUuid(one) })),
      ),
    };
  });
}

function grouped(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const group = groups.get(one.rule);
    if (group) group.push(one);
    else groups.set(one.rule, [one]);
  }
  return groups;
}

function described({ counts }: RuleSummary, { lang }: Writing): string {
  return WORDS[lang].counts(counts.pass, counts.fail, counts.unknown);
}

const WORDS = {
  en: {
    counts: (pass: number, fail: number, unknown: number) =>
      `By what is declared: met ${pass}, not met ${fail}, undecided ${unknown}.`,
    undecided: "Facts that decide it are not declared.",
  },
  zh: {
    counts: (pass: number, fail: number, unknown: number) =>
      `依据已声明的内容：符合 ${pass}，不符合 ${fail}，无法判定 ${unknown}。`,
    undecided: "判定所需的事实尚未声明。",
  },
} as const;
