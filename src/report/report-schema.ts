import { z } from "zod";
import type { Report } from "../finding/report.js";
import { KINDS } from "../manifest/kind.js";

const text = z.strictObject({ en: z.string(), zh: z.string() });
const level = z.enum(["error", "warning", "note"]);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const natural = z.int().min(0);
const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });
const span = z
  .strictObject({ file: z.string(), start: position, end: position })
  .describe("1-based lines and columns in UTF-16 code units; the end is behind the last character.");
const related = z.array(z.strictObject({ at: span, note: text }));
const entity = z.strictObject({ kind: z.enum(KINDS), id: z.string() });
const snippet = z.strictObject({ first: z.int().min(1), lines: z.array(z.string()) });
const law = z.array(z.strictObject({ instrument: z.string(), article: z.string(), text, name: text }));
const fingerprint = z.string().regex(/^[0-9a-f]{32}$/);
const outcomes = z.strictObject({ pass: natural, fail: natural, skip: natural, unknown: natural });

const missing = z.strictObject({ entity, path: z.string(), reason: text.exactOptional(), at: span });

const waiver = z.strictObject({ id: z.string(), approved_by: z.string(), expires: z.string(), reason: z.string() });

const problem = z
  .strictObject({
    code: z.string(),
    message: text,
    hint: text.exactOptional(),
    at: span,
    related: related.exactOptional(),
  })
  .describe("Something wrong with the input; it always fails the check.");

const finding = z
  .strictObject({
    rule: z.string(),
    outcome: z.enum(["fail", "unknown"]),
    level,
    entity,
    title: text,
    message: text,
    fix: text,
    law,
    exposure: z.array(z.strictObject({ law: text.exactOptional(), text })),
    since: day,
    upcoming: z.boolean(),
    draft: z.boolean().describe("Draft law: it binds nobody yet."),
    at: span,
    snippet,
    related,
    missing: z.array(missing),
    fingerprint: fingerprint.describe("Rule, kind, id and key; never a line number."),
    state: z.enum(["new", "known", "waived"]),
    waiver: waiver.exactOptional(),
  })
  .describe("A duty that is not met, or that cannot be decided.");

const question = z
  .strictObject({
    entity,
    key: z.string(),
    reason: text.exactOptional(),
    paths: z.array(z.string()),
    rules: z.array(z.string()),
    message: text,
    at: span,
    snippet,
    level: z.enum(["error", "warning", "note", "off"]),
    fingerprint,
  })
  .describe("A fact that rules wait for because it is not declared.");

const rule = z.strictObject({
  id: z.string(),
  pack: z.string(),
  title: text,
  level,
  law,
  since: day,
  counts: outcomes,
});

const counted = z.strictObject({
  what: z.enum(["ordinary", "sensitive"]),
  people: natural,
  thresholds: z.array(z.strictObject({ at: natural, then: z.string(), name: text })),
});

const counter = z
  .strictObject({ organization: z.string(), name: z.string(), year: z.string(), counts: z.array(counted) })
  .describe("People counted for one organization this year, with the numbers at which law changes.");

/** The report as data: validates a saved report, and is published as a JSON Schema. */
export const ReportSchema = z
  .strictObject({
    schema: z.literal("hegui-report-v1"),
    version: z.string().describe("Version of hegui."),
    as_of: day.describe("Judged date, a calendar date in Asia/Shanghai."),
    packs: z.array(z.strictObject({ id: z.string(), version: z.string(), title: text })),
    files: z.array(z.string()),
    entities: z.record(z.string(), natural).describe("How many of each kind were declared."),
    problems: z.array(problem),
    findings: z.array(finding),
    questions: z.array(question).describe("The most telling first."),
    rules: z.array(rule),
    counts: outcomes.describe("Every verdict by outcome."),
    counters: z.array(counter),
    gate: z.strictObject({
      fail_on: z.enum(["error", "warning", "note", "never"]),
      unknown: z.enum(["error", "warning", "note", "off"]),
      failed: z.boolean(),
    }),
  })
  .describe("Result of `hegui check`, version 1. Fields are only ever added.") satisfies z.ZodType<Report>;

/** The published JSON Schema of a report, made from the schema above. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(ReportSchema, { target: "draft-2020-12" });
  return { $schema, title: "hegui report", ...rest };
}
