import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { check } from "../../src/check.js";
import type { Report } from "../../src/finding/report.js";
import { renderJson } from "../../src/report/json.js";
import { ReportSchema, reportJsonSchema } from "../../src/report/report-schema.js";
import { renderSarif, renderSarifUpload } from "../../src/report/sarif.js";
import { renderText } from "../../src/report/text.js";
import { compilePacks } from "../../src/rule/compile.js";
import { policies } from "../policies.js";
import { emptyReport, richReport } from "./fixture.js";
import { manifests, pack } from "./real.js";
import { validateSarif } from "./sarif-schema.js";

const published = new URL("../../schemas/report.schema.json", import.meta.url);
const validateReport = () => new Ajv2020().compile(JSON.parse(readFileSync(published, "utf8")));
const terminal = { lang: "en", colour: false, quiet: false } as const;

it("publishes the schema that the code has", () => {
  const found = `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`;
  expect(found).toBe(readFileSync(published, "utf8"));
});

it.each([
  ["rich", richReport()],
  ["empty", emptyReport()],
  ["real", realReport()],
])("writes a %s report that its schemas accept", (_, report) => {
  const validate = validateReport();
  expect(validate(JSON.parse(renderJson(report))), JSON.stringify(validate.errors)).toBe(true);
  for (const lang of ["en", "zh"] as const) {
    for (const render of [renderSarif, renderSarifUpload]) {
      const sarif = JSON.parse(render(report, { lang }));
      expect(validateSarif(sarif), JSON.stringify(validateSarif.errors)).toBe(true);
    }
  }
});

it("refuses an unknown property, wherever it stands", () => {
  const validate = validateReport();
  const report = richReport();
  expect(validate({ ...report, extra: 1 })).toBe(false);
  expect(validate({ ...report, findings: [{ ...report.findings[0], extra: 1 }] })).toBe(false);
});

it("writes the same bytes whatever the order of keys, and renders the same from a saved report", () => {
  const report = richReport();
  const json = renderJson(report);
  expect(renderJson(backwards(report) as Report)).toBe(json);
  const saved: Report = ReportSchema.parse(JSON.parse(json));
  expect(renderText(saved, terminal)).toBe(renderText(report, terminal));
  expect(renderSarif(saved, terminal)).toBe(renderSarif(report, terminal));
});

it("finds in a real report what was broken", () => {
  const { findings, problems, questions } = realReport();
  expect([findings.length > 0, problems.length > 0, questions.length > 0]).toEqual([true, true, true]);
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, backwards(one)]),
  );
}

function realReport(): Report {
  const { packs } = compilePacks({ ...policies, folders: [{ folder: "pack", files: pack }], base: [] });
  return check({
    ...policies,
    packs,
    files: manifests,
    problems: [],
    asOf: "2026-11-21",
    settings: {
      levels: {},
      profile: "full",
      fail_on: "error",
      unknown: "warning",
      horizon_days: 180,
      waiver_max_days: 366,
      waiver_warn_days: 30,
      approvers: undefined,
      known: false,
      drafts: false,
    },
    documentHash: () => undefined,
  });
}
