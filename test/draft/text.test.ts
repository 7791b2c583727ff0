import fc from "fast-check";
import { expect, it } from "vitest";
import { type Draft, draftFrom, EMPTY_DRAFT } from "../../src/draft/draft.js";
import { draftFromFides } from "../../src/draft/fides.js";
import { slug, uniqueId } from "../../src/draft/name.js";
import { draftText } from "../../src/draft/text.js";
import { WORKFLOW_FILE, workflowText } from "../../src/draft/workflow.js";
import { readManifests } from "../../src/examine.js";
import { parseSource } from "../../src/source/source.js";
import { policies } from "../policies.js";
import { field, place, signal } from "./signals.js";

const read = (text: string) => {
  const documentHash = () => undefined;
  const { problems, sources } = readManifests({ ...policies, documentHash, files: [{ file: "a.hegui.yaml", text }] });
  return { problems: problems.map((one) => one.message.en), value: sources[0]?.documents[0]?.value };
};
type Value = { datasets: { id: string; fields: { name: string }[] }[]; models: { base: { name: string } }[] };

const NASTY = [
  "null",
  "true",
  "~",
  "1e3",
  "0x1F",
  ".inf",
  "2026-11-21",
  "yes",
  "a: b",
  "# a",
  "a #b",
  "- a",
  "? a",
  "[a",
  "{a}",
  "a,b",
  "'",
  '"',
  "\\",
  "*a",
  "&a",
  "!a",
  "%a",
  "@a",
  "`a`",
  "|",
  ">",
  "<<",
  "__proto__",
  " a ",
  "a\nb",
  "a\r\nb",
  "a\u2028b",
  "a\u0085b",
  "a\u0000b",
  "\ud800",
  "\u202eab",
  "\ufeffa",
  "手机号",
  "---",
  "...",
  `${"x".repeat(60)}\n${"y".repeat(60)}`,
];

it.each(NASTY)("a field, model or file of the name %j gives a manifest that says just that", (name) => {
  const at = place(name);
  const draft = draftFrom(
    [
      field(name, name, "basic.phone", { at }),
      signal({ kind: "provider", service: "openai", model: name, where: "overseas", territory: "US", at }),
    ],
    policies.tables,
  );
  const { problems, value } = read(draftText(draft, ["head"]));
  expect(problems).toEqual([]);
  const { datasets, models } = value as Value;
  expect([datasets[0]?.fields[0]?.name, models[0]?.base.name]).toEqual([name, name]);
});

it("whatever code holds becomes a manifest without problems", () => {
  const text = fc.oneof(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom(...NASTY));
  const category = fc.constantFrom(...Object.keys(policies.tables.categories));
  const some = fc.record({ record: text, name: text, category, file: text });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 6 }), (all) => {
      const signals = all.map((one) => field(one.record, one.name, one.category, { at: place(one.file) }));
      expect(read(draftText(draftFrom(signals, policies.tables), ["head"])).problems).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it("whatever a Fides file holds becomes a manifest without problems", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...NASTY), fc.integer(), fc.constant(null));
  const kinds = fc.array(fc.constantFrom("user.contact.email", "user.name", "user", "system.operations", "__proto__"));
  const leaf = fc.record({ name: text, data_categories: kinds });
  const dataset = fc.record({
    fides_key: text,
    name: text,
    collections: fc.array(
      fc.record({
        name: text,
        fields: fc.array(fc.record({ name: text, data_categories: kinds, fields: fc.array(leaf) })),
      }),
    ),
  });
  const declaration = fc.record({
    name: text,
    data_use: text,
    data_subjects: kinds,
    dataset_references: fc.array(text),
  });
  const system = fc.record({ fides_key: text, privacy_declarations: fc.array(declaration) });
  fc.assert(
    fc.property(fc.array(dataset), fc.array(system), (datasets, systems) => {
      const draft = draftFromFides([{ file: "a.yml", value: { dataset: datasets, system: systems } }]);
      expect(read(draftText(draft, [])).problems).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it("an entry shows where it was seen, words on one line, fields on a line each", () => {
  const draft: Draft = {
    ...EMPTY_DRAFT,
    datasets: [
      {
        data: { id: "guests", fields: [{ name: "phone", category: "basic.phone" }], subjects: ["customers", "users"] },
        seen: ["src/a.ts:1"],
        fields: ["src/a.ts:2"],
      },
    ],
  };
  expect(draftText(draft, ["First.", "Second."])).toBe(`# First.
# Second.

version: 1
datasets:
  # seen at src/a.ts:1
  - id: guests
    fields:
      - { name: phone, category: basic.phone } # src/a.ts:2
    subjects: [ customers, users ]
`);
});

it("a draft of nothing is a manifest that says nothing", () => {
  const { problems, value } = read(draftText(EMPTY_DRAFT, ["head"]));
  expect([problems, value]).toEqual([[], { version: 1 }]);
});

it("names become ids", () => {
  expect(["UserProfile", "HTTPServer", "t_user__x", "用户", "-a-", "É"].map(slug)).toEqual([
    "user-profile",
    "http-server",
    "t-user-x",
    "",
    "a",
    "",
  ]);
  expect(slug("x".repeat(300))).toHaveLength(80);
  const taken = new Set(["a", "a-2"]);
  expect([uniqueId("a", taken), uniqueId("b", taken), uniqueId("b", taken)]).toEqual(["a-3", "b", "b-2"]);
});

it("the workflow is YAML that scans with the major version", () => {
  const { source, problems } = parseSource(WORKFLOW_FILE, workflowText("12.3.4"));
  expect(problems).toEqual([]);
  const { jobs } = source.documents[0]!.value as { jobs: { hegui: { steps: { uses: string; with: object }[] } } };
  expect(jobs.hegui.steps[1]).toEqual({ uses: "hegui/hegui@v12", with: { scan: true } });
});
