import { describe, expect, it } from "vitest";
import { check, type Input, type Settings } from "../src/check.js";
import type { Report } from "../src/finding/report.js";
import { policies } from "./policies.js";

const SETTINGS: Settings = {
  levels: {},
  profile: "standard",
  fail_on: "error",
  unknown: "warning",
  horizon_days: 180,
  waiver_max_days: 366,
  waiver_warn_days: 30,
  approvers: undefined,
  known: false,
  drafts: false,
};

/** A flow that sends a year's guests abroad on blanket consent. */
const MANIFEST = `version: 1
organizations:
  - { id: hotel, legal_name: Hotel Ltd, established_in: CN, critical_infrastructure: false }
datasets:
  - { id: guests, fields: [{ name: full_name, category: basic.name }], subjects: [customers], ages: [adult] }
recipients:
  - { id: partner, country: IE, role: independent-handler }
flows:
  - id: marketing
    from: guests
    to: partner
    access: transfer
    legal_basis: consent
    consent: { separate: false }
    people: { 2026: { ordinary: 120000 }, 2023: { ordinary: 1 }, 2022: { ordinary: 0 } }
`;

function run(asOf: string, settings: Partial<Settings> = {}, text = MANIFEST): Report {
  const input: Input = {
    ...policies,
    files: [{ file: "a.hegui.yaml", text }],
    problems: [],
    asOf,
    settings: { ...SETTINGS, ...settings },
    documentHash: () => undefined,
  };
  return check(input);
}

const rulesOf = (report: Report) => report.findings.filter((one) => one.outcome === "fail").map((one) => one.rule);
const finding = (report: Report, rule: string) => report.findings.find((one) => one.rule === rule)!;

describe("dates", () => {
  it.each([
    ["2026-11-21", "cbdt-8-contract-or-certification", true],
    ["2024-03-21", "cbdt-8-contract-or-certification", false],
    ["2023-12-01", "scc-4-contract-or-certification", true],
    ["2023-12-01", "pipl-39-separate-consent", true],
    ["2021-10-31", "pipl-39-separate-consent", false],
  ])("%s: %s is an error: %s", (asOf, rule, expected) => {
    const held = MANIFEST.replace(
      "critical_infrastructure: false",
      "critical_infrastructure: false, people_held: [{ as_of: 2022-01-01, individuals: 5000 }]",
    );
    const found = run(asOf, {}, held).findings.some(
      (one) => one.rule === rule && one.outcome === "fail" && one.level === "error",
    );
    expect(found).toBe(expected);
  });

  it("shows law that begins within the horizon as a note, and does not fail for it", () => {
    const report = run("2021-09-01", {}, MANIFEST);
    const upcoming = finding(report, "pipl-39-separate-consent");
    expect([upcoming.level, upcoming.upcoming, upcoming.since]).toEqual(["note", true, "2021-11-01"]);
    expect([report.counts.fail, report.gate.failed]).toEqual([0, false]);
  });

  it("shows nothing beyond the horizon", () => {
    expect(rulesOf(run("2021-09-01", { horizon_days: 30 }))).not.toContain("pipl-39-separate-consent");
  });
});

describe("findings", () => {
  it("keep their fingerprint when lines move, and lose it when the entity is another", () => {
    const before = finding(run("2026-11-21"), "pipl-39-separate-consent");
    const moved = finding(run("2026-11-21", {}, `# a comment\n\n${MANIFEST}`), "pipl-39-separate-consent");
    const renamed = finding(
      run("2026-11-21", {}, MANIFEST.replace("id: marketing", "id: ads")),
      "pipl-39-separate-consent",
    );
    expect(moved.at.start.line).toBe(before.at.start.line + 2);
    expect(moved.fingerprint).toBe(before.fingerprint);
    expect(renamed.fingerprint).not.toBe(before.fingerprint);
  });

  it("stand on the key, cite the article in both languages, and name the penalty", () => {
    const { at, law, exposure, related } = finding(run("2026-11-21"), "pipl-39-separate-consent");
    expect(at).toEqual({ file: "a.hegui.yaml", start: { line: 14, column: 16 }, end: { line: 14, column: 24 } });
    expect(law[0]!.text).toEqual({ en: "PIPL 39", zh: "个人信息保护法第三十九条" });
    expect(exposure[0]!.law).toEqual({ en: "PIPL 66", zh: "个人信息保护法第六十六条" });
    expect(related.map((one) => one.note.en)).toEqual(["dataset 'guests'", "recipient 'partner'"]);
  });
});

describe("the gate", () => {
  it.each([
    [{ fail_on: "never" }, false],
    [{ fail_on: "error" }, true],
    [{ levels: { "pipl-39-separate-consent": "off" } }, true],
  ] as const)("%j fails: %s", (settings, failed) => {
    expect(run("2026-11-21", settings).gate.failed).toBe(failed);
  });

  it("what cannot be decided fails only where it is an error", () => {
    const only = MANIFEST.slice(0, MANIFEST.indexOf("flows:")).replace(/ages: \[adult\]/, "source: direct");
    const levels = Object.fromEntries(rulesOf(run("2026-11-21", {}, only)).map((rule) => [rule, "off"] as const));
    expect(run("2026-11-21", { levels }, only).questions.length).toBeGreaterThan(0);
    expect(run("2026-11-21", { levels }, only).gate.failed).toBe(false);
    expect(run("2026-11-21", { levels, unknown: "error" }, only).gate.failed).toBe(true);
  });

  it("a smaller profile has fewer rules, a larger one more", () => {
    const count = (profile: Settings["profile"]) => run("2026-11-21", { profile }).rules.length;
    expect(count("essential")).toBeLessThan(count("standard"));
    expect(count("standard")).toBeLessThan(count("full"));
  });

  it("draft law is judged only when asked for, and only as notes", () => {
    const drafts = (on: boolean) => {
      const rules = new Map(run("2026-11-21", { drafts: on, profile: "full" }).rules.map((rule) => [rule.id, rule]));
      return policies.packs
        .flatMap((pack) => pack.rules)
        .flatMap((rule) => (rule.status === "draft" ? (rules.get(rule.id)?.level ?? []) : []));
    };
    expect(drafts(false)).toEqual([]);
    expect(new Set(drafts(true))).toEqual(new Set(["note"]));
  });

  it("a level in the configuration replaces the rule's own", () => {
    const report = run("2026-11-21", { levels: { "pipl-39-separate-consent": "note" } });
    expect(finding(report, "pipl-39-separate-consent").level).toBe("note");
  });
});

describe("waivers", () => {
  const waiver = (rule: string) =>
    `${MANIFEST.replace("ages: [adult]", "source: direct")}waivers:\n  - { id: w, rule: ${rule}, entity: flow/marketing, reason: r, approved_by: dpo, approved_on: 2026-11-01, expires: 2026-12-31 }\n`;
  const unknownRule = run(
    "2026-11-21",
    {},
    MANIFEST.replace("consent: { separate: false }", "consent: { written: true }"),
  );

  it("mark a finding and leave it in the report", () => {
    const waived = finding(run("2026-11-21", {}, waiver("pipl-39-separate-consent")), "pipl-39-separate-consent");
    expect([waived.state, waived.waiver?.approved_by]).toEqual(["waived", "dpo"]);
  });

  it("settle what cannot be decided, too: nobody is asked again", () => {
    const text = waiver("pipl-39-separate-consent").replace(
      "consent: { separate: false }",
      "consent: { written: true }",
    );
    const asks = (report: Report) => report.questions.some((one) => one.rules.includes("pipl-39-separate-consent"));
    expect(asks(unknownRule)).toBe(true);
    expect(asks(run("2026-11-21", {}, text))).toBe(false);
  });
});

describe("a minimal repository", () => {
  it("asks once about a group that is declared in part, and by its parts while they are few", () => {
    const company = (rights: string) => `version: 1
organizations: [{ id: shop, established_in: CN, rights: { ${rights} } }]
datasets: [{ id: guests, fields: [{ name: n, category: basic.name }], subjects: [customers], ages: [adult] }]
`;
    const asked = (rights: string) =>
      run("2026-11-21", {}, company(rights))
        .questions.filter((one) => one.key.startsWith("rights"))
        .map((one) => one.message.en.replace(/:.*/, ""));
    expect(asked("channel: by mail")).toEqual(["`rights` of organization 'shop' is declared in part"]);
    const all =
      "access, copy, correction, deletion, restriction, explanation, deceased, accounts, account_closure, refusal_reasons, unreasonable_conditions";
    const most = all.split(", ").map((key) => `${key}: ${key !== "unreasonable_conditions"}`);
    const few = asked(`channel: by mail, ${most.slice(1).join(", ")}`);
    expect(few).toContain("`rights.access` of organization 'shop' is not declared");
    expect(few.length).toBeLessThanOrEqual(2);
  });

  it("says of an undecided duty what is missing, and nothing about the facts", () => {
    const only = MANIFEST.slice(0, MANIFEST.indexOf("flows:")).replace(", ages: [adult]", "");
    const open = run("2026-11-21", {}, only).findings.find((one) => one.outcome === "unknown")!;
    expect(open.message.en).toMatch(/^not decided for \w+ '[\w-]+', not declared: `/);
    expect(open.message.zh).toMatch(/无法判定，未声明：`/);
  });

  it("meets at most ten questions", () => {
    const minimal = `version: 1
organizations:
  - { id: acme, legal_name: Acme, established_in: CN }
datasets:
  - { id: guests, fields: [{ name: full_name, category: basic.name }], subjects: [customers] }
activities:
  - { id: stay, purpose: Book stays, uses: [guests] }
recipients:
  - { id: crs, country: FR }
flows:
  - { id: to-paris, from: guests, to: crs, purpose: stay, access: transfer }
`;
    expect(run("2026-11-21", {}, minimal).questions.length).toBeLessThanOrEqual(10);
  });
});
