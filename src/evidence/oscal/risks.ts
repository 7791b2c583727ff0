import { shiftDate } from "../../cel/functions.js";
import type { BaselineShown, Finding, Report, WaiverShown } from "../../finding/report.js";
import { isRisk, observationUuid, riskUuid } from "./findings.js";
import { dayEnd, dayStart, line, markup, prop, some, uuid, type Writing } from "./parts.js";

/** What somebody accepted, for a time. */
type Accepted = Pick<WaiverShown, "reason" | "approved_by" | "approved_on" | "expires"> & { readonly key: string };

/** Identifier of a person who accepted something. */
export function approverUuid(name: string): string {
  return uuid("approver", name);
}

/** People who accepted findings, as parties. */
export function approvers({ waivers, baseline }: Report, findings: readonly Finding[]) {
  const names = findings
    .filter(isRisk)
    .flatMap((one) => acceptances(one, waivers, baseline).map((two) => two.approved_by));
  return [...new Set(names)].sort().map((name) => ({ uuid: approverUuid(name), type: "person", name: line(name) }));
}

/** One risk for each duty that is not met: open, or accepted until a day by a named person. */
export function risks(
  { waivers, baseline, as_of }: Report,
  findings: readonly Finding[],
  tool: string,
  writing: Writing,
) {
  return findings.filter(isRisk).map((one) => {
    const accepted = acceptances(one, waivers, baseline);
    const holding = accepted.find(() => one.state !== "new");
    const words = WORDS[writing.lang];
    return {
      uuid: riskUuid(one),
      title: markup(one.title[writing.lang]),
      description: markup(one.message[writing.lang]),
      statement: exposureOf(one, writing),
      props: [prop("rule", one.rule), prop("level", one.level)],
      status: holding ? "deviation-approved" : "open",
      origins: [{ actors: [{ type: "tool", "actor-uuid": tool }] }],
      ...(holding && { deadline: dayEnd(holding.expires) }),
      remediations: [
        {
          uuid: uuid("remediation", one.fingerprint),
          lifecycle: "recommendation",
          title: words.fix,
          description: markup(one.fix[writing.lang]),
        },
      ],
      ...logOf(one, accepted, as_of, writing),
      "related-observations": [{ "observation-uuid": observationUuid(one) }],
    };
  });
}

function exposureOf({ exposure, law }: Finding, { lang }: Writing): string {
  const cited = law.map((one) => one.text[lang]).join(lang === "zh" ? "、" : ", ");
  const penalties = exposure.map((one) => `${one.law ? `${one.law[lang]}: ` : ""}${one.text[lang]}`);
  return [cited, ...penalties].map(markup).join("\n\n");
}

/** Waivers of the finding, and the baseline where it makes it known. */
function acceptances(
  finding: Finding,
  waivers: readonly WaiverShown[],
  baseline: BaselineShown | undefined,
): readonly Accepted[] {
  const { entity, rule, waiver, state, ignored } = finding;
  const label = `${entity.kind}/${entity.id}`;
  const own = waivers.filter(
    (one) => one.id === waiver?.id || (one.rule === rule && one.entity === label && !one.holds),
  );
  const sorted = [...own].sort((a, b) => Number(b.id === waiver?.id) - Number(a.id === waiver?.id));
  return [
    ...sorted.map((one) => ({ ...one, key: one.id })),
    ...(state === "known" && baseline && !ignored ? [{ ...baseline, key: baseline.file }] : []),
  ];
}

/** Who accepted it from when, and that it is open again once that is over. */
function logOf({ fingerprint }: Finding, accepted: readonly Accepted[], asOf: string, { lang }: Writing) {
  const words = WORDS[lang];
  const entries = accepted.flatMap((one) => [
    {
      uuid: uuid("risk-log", fingerprint, one.key, "approved"),
      title: words.accepted(one.expires),
      description: markup(one.reason),
      start: dayStart(one.approved_on),
      "logged-by": [{ "party-uuid": approverUuid(one.approved_by), "role-id": "approver" }],
      "status-change": "deviation-approved",
    },
    ...(one.expires < asOf
      ? [
          {
            uuid: uuid("risk-log", fingerprint, one.key, "expired"),
            title: words.expired(one.expires),
            start: dayStart(shiftDate(one.expires, "P1D", 1)),
            "status-change": "open",
          },
        ]
      : []),
  ]);
  return entries.length === 0 ? {} : { "risk-log": some("entries", entries) };
}

const WORDS = {
  en: {
    fix: "How the duty is met",
    accepted: (until: string) => `Accepted until ${until}`,
    expired: (until: string) => `The acceptance ended on ${until}`,
  },
  zh: {
    fix: "整改方法",
    accepted: (until: string) => `予以接受，有效期至 ${until}`,
    expired: (until: string) => `接受期限已于 ${until} 届满`,
  },
} as const;
