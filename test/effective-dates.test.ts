import { describe, expect, it } from "vitest";
import { shiftDate } from "../src/cel/functions.js";
import { check } from "../src/check.js";
import { settingsOf } from "../src/workspace/settings.js";
import { policies } from "./policies.js";

/** A day on which law changed: what the same manifest is told on its eve, and from then on. */
interface Change {
  readonly law: string;
  readonly day: string;
  readonly given: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const COMPANY = "organizations: [{ id: co, established_in: CN, critical_infrastructure: false }]";
const FEED = `${COMPANY}
models:
  - { id: feed, audience: public-mainland, launched_on: 2020-01-01, generates: [], algorithms: [personalised-push],
      base: { origin: classical }, opinion_attribute: present, algorithm: { principles: https://x.example } }`;
const PAINTER = `${COMPANY}
models:
  - { id: painter, audience: public-mainland, launched_on: 2020-01-01, generates: [image], base: { origin: own },
      opinion_attribute: present, users_publish: true, synthesis: { technical_label: false, real_name_check: false },
      labels: { explicit: [], implicit: { keys: [] } }, training: { security_managed: false },
      content: { complaints: { published: [] } } }`;
const FRIEND = `${COMPANY}
models:
  - { id: friend, audience: public-mainland, launched_on: 2020-01-01, generates: [text], base: { origin: own },
      opinion_attribute: absent, opinion_reason: One person talks to it alone, emotional_interaction: true,
      companion: { registration: [], exit: [], reminders: [] } }`;
const NETWORK = `${COMPANY}
systems: [{ id: shop, type: website, audience: public }]`;

const CHANGES: readonly Change[] = [
  { law: "Algorithm Provisions", day: "2022-03-01", given: FEED, before: [], after: ["algo-16-notice"] },
  {
    law: "Deep Synthesis Provisions",
    day: "2023-01-10",
    given: PAINTER,
    before: [],
    after: ["deep-9-real-name", "deep-16-technical-label", "deep-17-conspicuous-label"],
  },
  { law: "Interim Measures", day: "2023-08-15", given: PAINTER, before: [], after: ["genai-measures-15-complaints"] },
  {
    law: "Network data regulations",
    day: "2025-01-01",
    given: PAINTER,
    before: [],
    after: ["ndsmr-19-training-data-security"],
  },
  {
    law: "Labelling Measures: the special duty replaces the general one",
    day: "2025-09-01",
    given: PAINTER,
    before: ["deep-16-technical-label", "deep-17-conspicuous-label"],
    after: ["label-4-image", "label-5-implicit-metadata"],
  },
  {
    law: "Order No. 21",
    day: "2026-07-15",
    given: FRIEND,
    before: [],
    after: ["anthro-12-registration", "anthro-18-reminders", "anthro-19-exit"],
  },
];

function judged(given: string, asOf: string) {
  return check({
    ...policies,
    files: [{ file: "case.yaml", text: `version: 1\n${given}\n` }],
    problems: [],
    asOf,
    settings: { ...settingsOf({ version: 1 }, {}), horizon_days: 0 },
    documentHash: () => undefined,
  });
}

function failing(given: string, asOf: string): readonly string[] {
  const report = judged(given, asOf);
  expect(report.problems).toEqual([]);
  return report.findings.filter((one) => one.outcome === "fail").map((one) => one.rule);
}

describe("what changes when", () => {
  it.each(CHANGES.map((one) => [`${one.law}, ${one.day}`, one] as const))("%s", (_, { day, given, before, after }) => {
    const eve = failing(given, shiftDate(day, "P1D", -1));
    const then = failing(given, day);
    const begun = after.filter((rule) => !before.includes(rule));
    const ended = before.filter((rule) => !after.includes(rule));
    expect(eve).toEqual(expect.arrayContaining([...before]));
    expect(eve.filter((rule) => begun.includes(rule))).toEqual([]);
    expect(then).toEqual(expect.arrayContaining([...after]));
    expect(then.filter((rule) => ended.includes(rule))).toEqual([]);
  });

  it("the Cybersecurity Law is cited by the number of its time", () => {
    const cited = (asOf: string) =>
      judged(NETWORK, asOf)
        .rules.find((rule) => rule.id === "csl-23-mlps-grading")!
        .law.map((one) => one.text.zh);
    expect(cited("2025-12-31")).toContain("网络安全法（2017年施行文本）第二十一条");
    expect(cited("2026-01-01")).toContain("网络安全法第二十三条");
    expect(cited("2025-12-31")).not.toContain("网络安全法第二十三条");
  });

  it("coming law is a note until its day", () => {
    const settings = settingsOf({ version: 1 }, {});
    const input = { ...policies, files: [{ file: "case.yaml", text: `version: 1\n${PAINTER}\n` }], problems: [] };
    const at = (asOf: string) =>
      check({ ...input, asOf, settings, documentHash: () => undefined }).findings.find(
        (one) => one.rule === "label-4-image",
      );
    expect(at("2025-08-31")).toMatchObject({ level: "note", upcoming: true });
    expect(at("2025-09-01")).toMatchObject({ level: "error", upcoming: false });
  });
});
