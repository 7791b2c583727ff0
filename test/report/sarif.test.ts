import fc from "fast-check";
import { expect, it } from "vitest";
import type { Finding, Report } from "../../src/finding/report.js";
import { renderSarif, renderSarifUpload, type SarifOptions } from "../../src/report/sarif.js";
import { expectGolden } from "./expect-golden.js";
import { emptyReport, plainReport, richReport } from "./fixture.js";
import { hostile, hostileReport, langs } from "./hostile.js";
import { many } from "./many.js";
import { linesOf, parseCommand } from "./runner.js";
import { validateSarif } from "./sarif-schema.js";

// A log is read as any tool would: by name, without our types.
// biome-ignore lint/suspicious/noExplicitAny: what is tested is the JSON
type Json = any;

const archive = (report: Report, options: SarifOptions = { lang: "en" }): Json =>
  JSON.parse(renderSarif(report, options)).runs[0];
const upload = (report: Report, options: SarifOptions = { lang: "en" }): Json =>
  JSON.parse(renderSarifUpload(report, options)).runs[0];

it.each(["en", "zh"] as const)("renders upload.%s.sarif as it was", (lang) => {
  expectGolden(`upload.${lang}.sarif`, renderSarifUpload(richReport(), { lang }));
});

it.each([
  ["rich", richReport()],
  ["plain", plainReport()],
  ["empty", emptyReport()],
])("writes what the schema accepts, in both flavours and languages: %s", (_, report) => {
  for (const render of [renderSarif, renderSarifUpload])
    for (const lang of ["en", "zh"] as const) {
      const accepted = validateSarif(JSON.parse(render(report, { lang })));
      expect(accepted, JSON.stringify(validateSarif.errors)).toBe(true);
    }
});

it("says of every result of an archive how it compares, and whether it is suppressed", () => {
  const { results } = archive(richReport());
  const states = results.map((one: Json) => {
    const name = one.locations[0].logicalLocations?.[0].fullyQualifiedName ?? one.ruleId;
    return `${name} ${one.ruleId} ${one.baselineState} ${one.suppressions.length}`;
  });
  expect(states).toEqual([
    "manifest/unknown-key manifest/unknown-key new 0",
    "source/duplicate-key source/duplicate-key new 0",
    "waiver/expired waiver/expired unchanged 0",
    "flow/marketing-to-dublin pipl-39-separate-consent new 0",
    "flow/payroll pipl-39-separate-consent unchanged 1",
    "flow/old pipl-39-separate-consent unchanged 0",
    "flow/x\\u{1b}[31m hostile::rule new 0",
    "flow/offers-to-singapore pipl-39-separate-consent updated 0",
    "flow/loyalty pipl-39-separate-consent updated 1",
    "dataset/guests pipl-51-access-control new 0",
    "dataset/crm pipl-51-access-control unchanged 0",
    "dataset/staff undeclared-fact new 0",
    "flow/payroll-to-paris undeclared-fact unchanged 0",
    "flow/marketing-to-dublin ndsmr-9-cover new 0",
    "flow/old-crm pipl-39-separate-consent absent 0",
    "flow/x\\u{1b}[31m hostile::rule absent 0",
    "dataset/guests-archive pipl-51-access-control absent 0",
  ]);
  const without = archive(plainReport()).results;
  expect(without.some((one: Json) => "baselineState" in one)).toBe(false);
  expect(without.every((one: Json) => Array.isArray(one.suppressions))).toBe(true);
});

it("takes what a new waiver waives for new, and without a commit to compare with what any waives", () => {
  const report = richReport();
  const waived = report.findings.find((one) => one.state === "waived")!;
  const stateOf = (one: Report) =>
    archive(one).results.find((result: Json) => result.suppressions.length > 0).baselineState;
  const waivers = report.waivers.map((one) => ({ ...one, change: "added" as const }));
  expect(stateOf({ ...report, findings: [waived], waivers })).toBe("new");
  const { change, ...only } = report;
  expect(stateOf({ ...only, findings: [waived] })).toBe("new");
  expect(change).toBeDefined();
});

it("says who accepted a finding, until when, where, and why", () => {
  const [one] = archive(richReport()).results.filter((result: Json) => result.suppressions.length > 0);
  const [suppression] = one.suppressions;
  expect(suppression).toMatchObject({
    kind: "external",
    status: "accepted",
    justification: "Works council agreement is being signed.",
    location: { physicalLocation: { artifactLocation: { uri: "compliance/%E5%91%98%E5%B7%A5%20staff.hegui.yaml" } } },
    properties: {
      waiver: "payroll-2026",
      approvedBy: "li.wei@example.com",
      expires: "2027-01-31",
      // The day ends in Shanghai eight hours before it does in UTC.
      expiryDateUtc: "2027-01-31T16:00:00.000Z",
      ticket: "https://tickets.example/browse/DPO-12",
    },
  });
  const guids = archive(richReport()).results.flatMap((result: Json) =>
    result.suppressions.map(({ guid }: Json) => guid),
  );
  expect(new Set(guids).size).toBe(guids.length);
  for (const guid of guids)
    expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(archive(richReport(), { lang: "zh" }).results[4].suppressions[0].guid).toBe(suppression.guid);
});

it("uploads what is open now, known or new, and nothing waived or fixed", () => {
  const { results } = upload(richReport());
  const prints = results.map((one: Json) => one.partialFingerprints?.["entityRule/v1"]).filter(Boolean);
  const report = richReport();
  const open = report.findings.filter((one) => one.state !== "waived" && (one.outcome === "fail" || one.withdrawn));
  expect(prints.toSorted()).toEqual([...open, ...report.questions].map((one) => one.fingerprint).toSorted());
  expect(results.length).toBe(prints.length + report.problems.length);
  for (const one of results) {
    expect(one).not.toHaveProperty("suppressions");
    expect(one).not.toHaveProperty("baselineState");
    expect(one.properties?.state ?? "new").not.toBe("waived");
  }
});

it.each([
  [5_000, 5_000, []],
  [5_001, 5_001, [/^Code scanning shows the 5,000 most severe results: 1 of this run/]],
  [25_001, 25_000, [/^1 result left out/, /: 20,000 of this run/]],
])("uploads of %i results %i and says what is cut", (count, expected, notices) => {
  const run = upload(many(count));
  expect(run.results.length).toBe(expected);
  const said = run.invocations[0].toolExecutionNotifications.map((one: Json) => one.message.text);
  expect(said.length).toBe(notices.length);
  for (const [index, notice] of notices.entries()) expect(said[index]).toMatch(notice);
});

it("archives every result, and cuts an upload where it is least severe", () => {
  const report = many(25_010, { level: "note" });
  const last = { ...report.findings[0]!, level: "error" as const, rule: "last" };
  const findings = [...report.findings, last];
  const whole = archive({ ...report, findings });
  expect(whole.results.length).toBe(25_011);
  expect(whole.invocations[0].toolExecutionNotifications).toEqual([]);
  const { results } = upload({ ...report, findings });
  expect([results.length, results[0].ruleId]).toEqual([25_000, "last"]);
});

it("points from results to rules, from rules to articles, by index and id", () => {
  for (const run of [archive(richReport()), upload(richReport())]) {
    const { driver, extensions } = run.tool;
    for (const one of run.results) {
      const listed = driver.rules.some((rule: Json) => rule.id === one.ruleId);
      if (listed) expect(driver.rules[one.ruleIndex].id).toBe(one.ruleId);
      else expect(one).not.toHaveProperty("ruleIndex");
    }
    const targets = driver.rules.flatMap((rule: Json) => rule.relationships ?? []).map((one: Json) => one.target);
    expect(targets.length).toBeGreaterThan(3);
    for (const { id, index, toolComponent } of targets) {
      const taxonomy = run.taxonomies.find((one: Json) => one.guid === toolComponent.guid);
      expect(taxonomy).toMatchObject({ name: toolComponent.name, isComprehensive: false, language: "en-US" });
      expect(taxonomy.taxa[index].id).toBe(id);
    }
    expect(driver.supportedTaxonomies.map((one: Json) => one.guid)).toEqual(
      run.taxonomies.map((one: Json) => one.guid),
    );
    const packs = Object.fromEntries(extensions.map((one: Json) => [one.name, one.rules.map((rule: Json) => rule.id)]));
    expect(packs).toEqual({
      "cross-border": ["ndsmr-9-cover"],
      pipl: ["hostile::rule", "pipl-38-mechanism", "pipl-39-separate-consent", "pipl-51-access-control"],
    });
    for (const copy of extensions.flatMap((one: Json) => one.rules)) {
      const { help, ...rule } = driver.rules.find((one: Json) => one.id === copy.id);
      expect(copy).toEqual(rule);
      expect(help.text).not.toBe("");
    }
  }
});

it("describes rules within the limits of code scanning, never as vulnerabilities", () => {
  const [rule] = plainReport().rules as [Report["rules"][number]];
  const [cited] = rule.law as [Report["rules"][number]["law"][number]];
  const law = Array.from({ length: 30 }, (_, index) => ({ ...cited, instrument: `law-${index}` }));
  const title = { en: "😀".repeat(2000), zh: "长".repeat(2000) };
  const long = { ...rule, id: "long".repeat(100), title, law, level: "note" as const };
  const described = upload({ ...plainReport(), rules: [long] }).tool.driver.rules;
  const [one] = described;
  expect(one.name.length).toBe(255);
  expect(one.shortDescription.text).toMatch(/^(?:😀)+…$/u);
  expect([one.shortDescription.text.length, one.fullDescription.text.length].every((length) => length <= 1024)).toBe(
    true,
  );
  expect(one.properties.tags.length).toBe(10);
  const found = described.map((each: Json) => `${each.properties.precision} ${each.properties["problem.severity"]}`);
  expect(found.slice(0, 2)).toEqual(["high recommendation", "very-high warning"]);
  expect(JSON.stringify(described)).not.toContain("security-severity");
});

it("offers a replacement for its exact range", () => {
  const [problem] = archive(richReport()).results;
  expect(problem.fixes).toEqual([
    {
      description: { text: "did you mean 'personal_data'?" },
      artifactChanges: [
        {
          artifactLocation: problem.locations[0].physicalLocation.artifactLocation,
          replacements: [
            {
              deletedRegion: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 17 },
              insertedContent: { text: "personal_data" },
            },
          ],
        },
      ],
    },
  ]);
  expect(archive(plainReport()).results.some((one: Json) => "fixes" in one)).toBe(false);
});

it("stays JSON, holds no unseen character or link of a value, and prints no command, whatever the report holds", () => {
  const example = fc.record({ name: hostile, given: hostile, using: fc.constant([] as const) });
  const page = fc.record({ file: hostile, why: hostile, when: hostile, assert: hostile, examples: fc.array(example) });
  fc.assert(
    fc.property(hostileReport, langs, page, (report, lang, one) => {
      const book = Object.fromEntries(report.rules.map(({ id }) => [id, one]));
      for (const render of [renderSarif, renderSarifUpload]) {
        const text = render(report, { lang, handbook: book });
        const log = JSON.parse(text);
        for (const result of log.runs[0].results) {
          expect(result.message.text.replaceAll("\n", "")).not.toMatch(
            /[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069]/u,
          );
          expect(result.message.text).not.toContain("](");
        }
        for (const line of linesOf(text)) expect(parseCommand(line), line).toBeUndefined();
      }
    }),
  );
});

it("keeps the fingerprints when lines move", () => {
  const report = richReport();
  const moved = report.findings.map((one): Finding => ({ ...one, at: { ...one.at, start: { line: 1, column: 1 } } }));
  const prints = (one: Report) => archive(one).results.map((result: Json) => result.partialFingerprints);
  expect(prints({ ...report, findings: moved })).toEqual(prints(report));
});
