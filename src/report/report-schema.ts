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

const waiver = z.strictObject({
  id: z.string(),
  approved_by: z.string(),
  expires: z.string(),
  reason: z.string(),
  at: span,
});

const problem = z
  .strictObject({
    code: z.string(),
    message: text,
    hint: text.exactOptional(),
    at: span,
    replacement: z.string().exactOptional().describe("Text that would be right in place of what `at` spans."),
    related: related.exactOptional(),
    known: z.literal(true).exactOptional().describe("The compared commit has this fault of a waiver too."),
  })
  .describe("Something wrong with the input; it fails the check unless it is known.");

const scan = z
  .strictObject({
    files: natural.describe("Files that were read."),
    skipped: z.record(z.string(), natural).describe("Files that were left out, by reason."),
    signals: z.record(z.string(), natural).describe("Sightings by kind."),
    unsure: natural.describe("Signals that are not sure enough to be judged."),
    ignored: z.array(z.strictObject({ rule: z.string(), reason: z.string(), at: span, used: z.boolean() })),
  })
  .describe("What a scan of the code looked at, and how much it saw.");

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
    state: z
      .enum(["new", "known", "waived"])
      .describe("Known: the compared commit or the baseline has it too, at this level or a higher one."),
    withdrawn: z
      .literal(true)
      .exactOptional()
      .describe("The compared commit did not meet the duty; the facts that decided it are gone."),
    waiver: waiver.exactOptional(),
    ignored: z
      .strictObject({ reason: z.string(), at: span })
      .exactOptional()
      .describe("Waived by a comment in the code."),
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
    state: z
      .enum(["new", "known"])
      .describe("Known: every verdict that waits for it waits in the compared commit or the baseline too."),
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

const decision = z
  .strictObject({
    entity,
    decision: z.string().describe("Id of the decision table."),
    title: text,
    outcomes: z.array(z.string()).describe("Outcomes that hold; none while it is undecided."),
    name: text.describe("What the outcomes are called in sentences."),
    undecided: z.boolean(),
  })
  .describe("What a decision table says of an entity.");

const end = z.strictObject({ id: z.string(), title: z.string() });
const place = z.strictObject({
  region: z.string().describe("As declared: a country, or a region of a cloud."),
  zone: z.enum(["mainland", "hk", "mo", "tw", "overseas"]).describe("Region of data law."),
});

const flow = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    from: end,
    to: end,
    place: place.exactOptional().describe("Where the data is received or read; absent while that is not decided."),
    personal: z.boolean().exactOptional().describe("It moves personal information; absent while that is not decided."),
    sensitive: z.boolean().exactOptional(),
  })
  .describe("A data flow as maps draw it.");

const waiverShown = z
  .strictObject({
    id: z.string(),
    rule: z.string(),
    entity: z.string().describe("As kind/id."),
    reason: z.string(),
    approved_by: z.string(),
    approved_on: z.string(),
    expires: z.string(),
    days_left: z.int().describe("Days until it ends, from the judged date; negative once it has ended."),
    ticket: z.string().exactOptional(),
    evidence: z.string().exactOptional().describe("Path of the paper that shows the approval."),
    at: span,
    holds: z.boolean().describe("It waives a finding now."),
    ends_soon: z.boolean(),
    change: z
      .enum(["added", "changed"])
      .exactOptional()
      .describe("The compared commit does not have it, or has it with other words."),
  })
  .describe("A declared waiver with what became of it.");

const baseline = z
  .strictObject({
    file: z.string(),
    approved_by: z.string(),
    approved_on: z.string(),
    expires: z.string(),
    reason: z.string(),
    entries: natural,
    met: natural.describe("Entries that met a finding."),
  })
  .describe("Findings that were there when hegui was adopted: who accepted them, until when.");

const fixed = z
  .strictObject({
    rule: z.string(),
    level,
    entity,
    title: text,
    law,
    how: z
      .enum(["met", "not-declared"])
      .describe("Met: the duty is met or does not apply now. Not declared: what it was about is no longer declared."),
    fingerprint,
  })
  .describe("A finding of the compared commit that is no more.");

const legalChange = z.strictObject({
  entity,
  change: z.enum(["added", "removed", "changed"]),
  decision: z.string().exactOptional().describe("The decision that came out otherwise; absent when all stayed."),
  text,
  at: span.exactOptional().describe("Where it is declared now."),
});

const policyChange = z.strictObject({
  file: z.string(),
  weaker: z.boolean().describe("Less is asked for, or less strictly."),
  text,
});

const comparison = z.strictObject({
  name: z.string().describe("As people call it: a branch, a tag, the base of the pull request."),
  commit: z.string().describe("Full id of the commit."),
  because: text.describe("Why this commit."),
});

const change = z
  .strictObject({
    base: comparison,
    fixed: z.array(fixed),
    law: z.array(legalChange).describe("What the change does in law, one sentence for each decision."),
    policy: z.array(policyChange).describe("Settings that the change makes."),
    flows: z.array(z.string()).describe("Ids of flows that are new or declared otherwise."),
  })
  .describe("What is different from the compared commit.");

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
    decisions: z.array(decision),
    flows: z.array(flow),
    waivers: z.array(waiverShown).describe("Every declared waiver, in force or not."),
    scan: scan.exactOptional(),
    baseline: baseline.exactOptional(),
    change: change.exactOptional(),
    gate: z.strictObject({
      fail_on: z.enum(["error", "warning", "note", "never"]),
      unknown: z.enum(["error", "warning", "note", "off"]),
      known: z.boolean().describe("Known findings fail the check too."),
      failed: z.boolean(),
    }),
  })
  .describe("Result of `hegui check`, version 1. Fields are only ever added.") satisfies z.ZodType<Report>;

/** The published JSON Schema of a report, made from the schema above. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(ReportSchema, { target: "draft-2020-12" });
  return { $schema, title: "hegui report", ...rest };
}
