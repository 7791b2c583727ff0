import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/paper/document.js";
import { draft } from "../../src/paper/draft.js";
import { markdown } from "../../src/paper/markdown.js";
import { deskFor, papers, withoutBasis } from "./desk.js";
import { fixture } from "./fixture.js";

const paperOf = (id: string) => papers.find((one) => one.id === id)!;

/** What stands behind the labels of a draft. */
function valuesOf({ blocks }: Document): ReadonlyMap<string, string> {
  const lines = blocks.flatMap((one) => (one.is === "lines" ? one.lines : []));
  return new Map(lines.map(({ label, value }) => [label, value.map((one) => one.text).join("")]));
}

function expectGolden(name: string, found: string): void {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (process.env.UPDATE === "1") writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, "utf8"));
}

describe("the paper on agreements", () => {
  const desk = deskFor(fixture("agreements"));

  it.each([
    ["hosting", "en"],
    ["hosting", "zh"],
    ["tutors", "en"],
    ["tutors", "zh"],
    ["publisher", "en"],
    ["publisher", "zh"],
  ] as const)("proposes for %s what is missing, in %s", (id, lang) => {
    const entity = desk.watched.model.find("recipient", id)!;
    const document = draft(desk, paperOf("processing-agreement"), entity, lang);
    expectGolden(`processing-agreement.${id}.${lang}.md`, markdown(withoutBasis(document)));
  });

  it("proposes clauses for what is not declared as agreed, and none for what is", () => {
    const proposed = (agreement: string) => {
      const text = fixture("agreements").replace(
        /agreement: \{ reference: HOST-1.*? \} \}/,
        `agreement: ${agreement} }`,
      );
      const one = deskFor(text.replace("incident_clause: false", "incident_clause: true"));
      const entity = one.watched.model.find("recipient", "hosting")!;
      const { blocks } = draft(one, paperOf("processing-agreement"), entity, "en");
      const start = blocks.findIndex((block) => block.is === "heading" && block.text.includes("Clauses proposed"));
      const lines = start < 0 ? undefined : blocks.slice(start).find((block) => block.is === "lines");
      return lines?.is === "lines" ? lines.lines.map((line) => line.label) : [];
    };
    const all = "purpose, period, means, categories, protection-measures, rights-and-duties";
    expect(
      proposed(`{ reference: A, elements: [${all}], subprocessing_needs_consent: true, return_or_delete: true }`),
    ).toEqual([]);
    expect(
      proposed(`{ reference: A, elements: [${all}], subprocessing_needs_consent: true, return_or_delete: false }`),
    ).toEqual(["Return or deletion"]);
    expect(proposed(`{ reference: A, elements: [purpose, means, period, categories, protection-measures] }`)).toEqual([
      "Rights and duties of both sides",
      "Sub-entrusting",
      "Return or deletion",
    ]);
    expect(proposed("{ reference: A }")).toHaveLength(7);
  });
});

describe("the report of an incident", () => {
  const due = (facts: string, org = "critical_infrastructure: false") => {
    const desk = deskFor(`version: 1
organizations: [{ id: acme, established_in: CN, ${org} }]
datasets: [{ id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers], ages: [adult] }]
incidents: [{ id: leak, datasets: [guests], personal_information: true, detected_at: "2026-11-20T22:30:00+08:00", ${facts} }]
`);
    return valuesOf(draft(desk, paperOf("incident-report"), desk.watched.model.find("incident", "leak")!, "en"));
  };

  it.each([
    ["grade: serious, cii_involved: true", "2026-11-20 23:30 Beijing time"],
    ["grade: serious, cii_involved: false, central_body: true", "2026-11-21 00:30 Beijing time"],
    ["grade: serious, cii_involved: false", "2026-11-21 02:30 Beijing time"],
    ["grade: general", undefined],
  ])("says by when it is due: %s", (facts, expected) => {
    expect(due(facts).get("Report due by")).toBe(expected);
  });

  it("has the clocks of banks only for banks", () => {
    const label = "First report to the financial regulator due by, two hours";
    expect(due("grade: general", "finance: { roles: [bank] }").get(label)).toBe("2026-11-21 00:30 Beijing time");
    expect(due("grade: general").has(label)).toBe(false);
  });
});

describe("the lists of a privacy notice", () => {
  it("call everything about children sensitive", () => {
    const desk = deskFor(`${fixture("agreements")}
systems: [{ id: class, type: website, audience: public, collects: [pupils] }]
`);
    const { blocks } = draft(desk, paperOf("privacy-notice"), desk.watched.model.find("system", "class")!, "en");
    const list = blocks.find((one) => one.is === "table" && one.name === "collected");
    expect(list?.is === "table" && list.rows.map((row) => row[2]![0]!.text)).toEqual(["yes", "yes"]);
  });
});

describe("the declaration of important data", () => {
  it("names no dataset with state secrets", () => {
    const desk = deskFor(`version: 1
organizations: [{ id: acme, established_in: CN, sectors: [energy] }]
datasets:
  - { id: grid, title: Load of the grid, fields: [{ name: load, category: none }], subjects: [], important_data: { status: notified } }
  - { id: dams, title: Secret of the dams, fields: [{ name: level, category: none }], subjects: [], state_secret: true }
`);
    const entity = desk.watched.model.find("organization", "acme")!;
    const text = markdown(withoutBasis(draft(desk, paperOf("important-data-declaration"), entity, "en")));
    expect(text).toContain("Entry: Load of the grid");
    expect(text).not.toContain("Secret of the dams");
  });
});
