import { z } from "zod";
import { KINDS } from "../manifest/kind.js";
import { URGENCIES } from "./item.js";

const text = z.strictObject({ en: z.string(), zh: z.string() });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });
const span = z.strictObject({ file: z.string(), start: position, end: position });
const entity = z.strictObject({ kind: z.enum(KINDS), id: z.string() });
const named = {
  id: z.string().describe("Stable over edits: the clock and what it runs for."),
  clock: z.string().describe("Name of the clock; waiver and baseline are not of a pack."),
  entity: entity.exactOptional().describe("What it runs for; absent for the baseline."),
  name: z.string().exactOptional().describe("What people call the entity."),
  title: text,
  owners: z.array(z.string()).describe("People or teams of the entity, else of its organization."),
  law: z.array(z.strictObject({ instrument: z.string(), article: z.string(), text, name: text })),
  rules: z.array(z.string()).describe("Rules that judge the same duty."),
  todo: text.describe("What to do."),
  at: span.describe("Where the clock is started."),
};
const due = z.strictObject({
  ...named,
  date: day.describe("The last day that is in time, in Asia/Shanghai."),
  moment: z.string().exactOptional().describe("The last moment, where hours count, with offset +08:00."),
  opens: day.exactOptional().describe("The first day on which it can be done, where the law opens a window."),
  days_left: z.int().describe("Negative once it is overdue."),
  working_days_left: z
    .int()
    .min(0)
    .exactOptional()
    .describe("Absent once it is overdue, and where the State Council calendar is not published yet."),
  state: z.enum(URGENCIES as [string, ...string[]]),
});
const missing = z.strictObject({ entity, path: z.string(), reason: text.exactOptional(), at: span });
const problem = z.object({ code: z.string(), message: text, at: span });

const DueSchema = z
  .strictObject({
    schema: z.literal("hegui-due-v1"),
    version: z.string(),
    as_of: day.describe("Judged date, a calendar date in Asia/Shanghai."),
    owners: z.array(z.string()).describe("Everybody whom a manifest names as an owner."),
    due: z.array(due).describe("By day."),
    undecided: z
      .array(z.strictObject({ ...named, missing: z.array(missing) }))
      .describe("Clocks that run for sure, and whose day lacks facts."),
    problems: z.array(problem).describe("What could not be read: a clock may be missing."),
  })
  .describe("Result of `hegui due`, version 1. Fields are only ever added.");

/** The published JSON Schema of the list, made from the schema above. */
export function dueJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(DueSchema, { target: "draft-2020-12" });
  return { $schema, title: "hegui due", ...rest };
}
