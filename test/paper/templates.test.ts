import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/cel/expression.js";
import { askedOf } from "../../src/paper/desk.js";
import type { Document, Run } from "../../src/paper/document.js";
import { draft } from "../../src/paper/draft.js";
import { markdown } from "../../src/paper/markdown.js";
import { policies, problems } from "../policies.js";
import { deskFor, papers, withoutBasis } from "./desk.js";
import { fixture } from "./fixture.js";
import { names } from "./names.js";

const empty = deskFor(fixture("empty"));
const full = deskFor(fixture("full"));
const ids = papers.map((one) => one.id);
const paperOf = (id: string) => papers.find((one) => one.id === id)!;

/** The entity of the full fixture that a paper is about: the first for which the law asks for it. */
function subjectOf(desk: typeof full, id: string) {
  const paper = paperOf(id);
  const all = desk.watched.model.all(paper.on);
  return all.find((entity) => askedOf(desk, paper, entity).asked === "yes") ?? all[0];
}

const runsOf = ({ blocks }: Document): readonly Run[] =>
  blocks.flatMap((one): readonly Run[] => {
    if (one.is === "paragraph") return one.runs;
    if (one.is === "lines") return one.lines.flatMap((line) => line.value);
    return one.is === "table" ? one.rows.flat(2) : [];
  });
const blanksOf = (document: Document) => runsOf(document).filter((one) => one.is === "blank");

function expectGolden(name: string, found: string): void {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (process.env.UPDATE === "1") writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, "utf8"));
}

describe("papers", () => {
  it("compile: every expression has a type, every article is in the catalogue", () => {
    expect(problems).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(["impact-assessment", "processing-records", "export-self-assessment"]));
  });

  describe.each(["en", "zh"] as const)("in %s", (lang) => {
    it.each(ids)("%s is as it was, with all and with hardly any facts", (id) => {
      for (const [name, desk] of Object.entries({ empty, full })) {
        const entity = subjectOf(desk, id);
        if (entity)
          expectGolden(`${id}.${name}.${lang}.md`, markdown(withoutBasis(draft(desk, paperOf(id), entity, lang))));
      }
    });
  });

  it.each(ids)("%s has every blank for a fact in its list of facts that are not declared", (id) => {
    const entity = subjectOf(empty, id);
    if (!entity) return expect(paperOf(id).on).toMatch(/model|incident|system/);
    const document = draft(empty, paperOf(id), entity, "en");
    const open = blanksOf(document).flatMap(({ text }) => / declare it at (\S+?)[\];]/.exec(text)?.[1] ?? []);
    const list = document.blocks.find((one) => one.is === "table" && one.name === "missing");
    const places = list?.is === "table" ? list.rows.map((row) => row[3]![0]!.text) : [];
    for (const place of open) expect(places.some((one) => one.startsWith(place))).toBe(true);
    expect(open.length).toBeGreaterThan(0);
  });

  it.each(ids)("%s asks people only for judgements once everything is declared", (id) => {
    const entity = subjectOf(full, id);
    if (!entity) return expect(paperOf(id).on).toMatch(/model|incident|system/);
    const document = draft(full, paperOf(id), entity, "en");
    const missing = document.blocks.filter((one) => one.is === "table" && one.name === "missing");
    expect(missing.flatMap((one) => (one.is === "table" ? one.rows.map((row) => row[1]?.[0]?.text) : []))).toEqual([]);
  });

  it("have words for every value of the keys that they print", () => {
    const printed = new Set(papers.flatMap((paper) => paper.sections.flatMap(keysOf)));
    const lacking = Object.entries(policies.shapes).flatMap(([struct, fields]) =>
      Object.entries(fields).flatMap(([key, { type }]) => {
        const one = type.type === "list" ? type.of : type;
        if (!printed.has(key) || one.type !== "string" || !one.values || !DRAWN.has(struct)) return [];
        const own = names.words[`${struct.split(".")[0]}.${key}`];
        return one.values
          .filter((word) => !own?.[word] && !names.words[key]?.[word])
          .map((word) => `${struct}.${key}: ${word}`);
      }),
    );
    expect(lacking).toEqual([]);
  });
});

/** Structs whose words papers print; keys of others have the same names by chance. */
const DRAWN = new Set(
  [
    "organization",
    "dataset",
    "dataset.fields",
    "dataset.retention",
    "activity",
    "activity.notice",
    "flow",
    "flow.notice",
  ].concat([
    "activity.automated_decision",
    "flow.agreement",
    "flow.mechanism",
    "dataset.grading",
    "dataset.grading.impacts",
    "dataset.important_data",
    "recipient",
    "recipient.diligence",
    "assessment",
    "incident",
    "incident.report",
    "model",
    "model.algorithm",
    "model.base",
    "model.content",
    "model.content.moderation",
    "model.filings",
    "model.labels",
    "model.regulator_answer",
    "model.tests",
    "model.tests.report",
    "model.training",
    "model.training.annotation",
    "model.training.corpora",
    "model.training.opt_out",
    "system",
  ]),
);

/** The keys that a section prints the values of. */
function keysOf(section: (typeof papers)[number]["sections"][number]): readonly string[] {
  const values = [...section.items, ...(section.table?.columns ?? [])].flatMap((one) => (one.value ? [one.value] : []));
  return values.flatMap(lastKeys);
}

function lastKeys(expression: Expression): readonly string[] {
  if (expression[0] === ".") return [expression[2]];
  return expression[0] === "macro" ? lastKeys(expression[4]) : [];
}

describe("a draft", () => {
  it("says when the law does not ask for it, when that is open, and which facts that takes", () => {
    const text = `version: 1
organizations: [{ id: acme, established_in: CN }]
datasets: [{ id: sums, fields: [{ name: total, category: none }] }, { id: guests, fields: [{ name: phone, category: basic.phone }] }]
activities: [{ id: add, purpose: Add, uses: [sums] }, { id: call, purpose: Call, uses: [guests] }]
recipients: [{ id: caller, country: CN }]
flows: [{ id: calls, from: guests, to: caller, access: transfer, purpose: call }]
`;
    const desk = deskFor(text);
    const head = (id: string) =>
      markdown(draft(desk, paperOf("impact-assessment"), desk.watched.model.find("activity", id)!, "en"));
    expect(head("add")).toContain("Not by the declared facts");
    expect(head("call")).toContain("Perhaps: that is not decided");
    expect(head("call")).toContain("role of recipient 'caller', declare it at acme.hegui.yaml:5");
  });

  it("ends with what it was made from", () => {
    const text = markdown(
      draft(full, paperOf("standard-contract-annex"), subjectOf(full, "standard-contract-annex")!, "en"),
    );
    const basis = text.slice(text.indexOf("What this draft was made from"));
    expect(basis).toMatch(/\| flow\/names-to-hq \| kept\\_for \| P1Y \| acme\.hegui\.yaml:\S+ \|/);
    expect(basis).toMatch(/\| SCC template|standard contract for outbound transfer of personal information/);
    expect(basis).toContain("2023-06-01");
    expect(basis).toMatch(/pipl-39-export-notice\)/);
    expect(basis).toMatch(/### Rules that are met\n\n(?:[\w-]+, )*pipl-38-necessity[,\n]/);
    expect(basis).toMatch(/cross-border 1\.\d+\.\d+\)/);
    expect(basis).toContain("| Route required for the transfer |");
  });

  it("shows findings that the check has of what it speaks of, and no others", () => {
    const activity = draft(full, paperOf("impact-assessment"), full.watched.model.find("activity", "care")!, "en");
    const table = activity.blocks.find((one) => one.is === "table" && one.name === "findings");
    const about = table?.is === "table" ? table.rows.map((row) => row[1]![0]!.text) : [];
    expect(about[0]).toBe("activity/care");
    expect(about.some((one) => one.startsWith("flow/"))).toBe(true);
    expect(about.some((one) => one.startsWith("organization/"))).toBe(false);
    const count = full.report.findings.filter(
      ({ entity }) => entity.kind === "activity" && entity.id === "care",
    ).length;
    expect(about.filter((one) => one === "activity/care")).toHaveLength(count);
  });

  it("calls values by their names in the language", () => {
    const zh = markdown(draft(full, paperOf("processing-records"), full.watched.model.all("organization")[0]!, "zh"));
    for (const word of ["3年6个月", "取得个人的同意", "中国香港", "姓名", "独立的个人信息处理者", "1,200,000"])
      expect(zh).toContain(word);
    const en = markdown(draft(full, paperOf("processing-records"), full.watched.model.all("organization")[0]!, "en"));
    for (const word of ["3 years 6 months", "France", "independent handler", "security assessment"])
      expect(en).toContain(word);
  });
});
