import { z } from "zod";
import { isDate } from "../cel/functions.js";
import { type Asked, PARTS } from "./configuration.js";
import { configurationOf, type Descriptor, PREDICATES, STATEMENT, type Statement } from "./statement.js";

const MOST_SUBJECTS = 20_000;
const MOST_TESTS = 20_000;

/** A path below the folder: no way out, no root, no drive. */
const Way = z
  .string()
  .min(1)
  .max(4_096)
  .refine((name) => isInside(name), "must be a path below the folder, without `..`");

function isInside(name: string): boolean {
  return !/^[/\\]|^[A-Za-z]:/.test(name) && !name.split(/[/\\]/).includes("..");
}

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "64 × [0-9a-f]");
const Commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "40 or 64 × [0-9a-f]");

// What is not known is ignored, as the specification asks; what is known must be right.
const Digest = z
  .looseObject({ sha256: Sha256.optional(), gitCommit: Commit.optional() })
  .refine((one) => one.sha256 !== undefined || one.gitCommit !== undefined, "needs `sha256` or `gitCommit`");

const SubjectForm = z.looseObject({ name: Way, digest: Digest });

const DescriptorForm = z.looseObject({
  name: z.string().min(1).max(4_096),
  uri: z.string().max(4_096).optional(),
  digest: Digest.optional(),
  annotations: z.looseObject({ hegui: z.looseObject({}).optional() }).optional(),
});

const Names = z.array(z.string().max(400)).max(MOST_TESTS);
const Configuration = z.array(DescriptorForm).max(MOST_SUBJECTS);

const Subjects = z
  .array(SubjectForm)
  .min(1)
  .max(MOST_SUBJECTS)
  .refine((all) => new Set(all.map((one) => one.name)).size === all.length, "two subjects have the same name");

const StatementForm = z.discriminatedUnion("predicateType", [
  z.looseObject({
    _type: z.literal(STATEMENT),
    subject: Subjects,
    predicateType: z.literal(PREDICATES["test-result"]),
    predicate: z.looseObject({
      result: z.enum(["PASSED", "WARNED", "FAILED"]),
      configuration: Configuration,
      passedTests: Names.default([]),
      warnedTests: Names.default([]),
      failedTests: Names.default([]),
    }),
  }),
  z.looseObject({
    _type: z.literal(STATEMENT),
    subject: Subjects,
    predicateType: z.literal(PREDICATES.svr),
    predicate: z.looseObject({
      verifier: z.looseObject({ id: z.string().max(4_096), policies: Configuration }),
      timeCreated: z.iso.datetime(),
      properties: Names,
    }),
  }),
]);

const AskedForm = z.looseObject({
  as_of: z.string().refine(isDate, "must be a calendar date"),
  paths: z.array(Way).max(1_000),
  packs: z.array(Way).max(1_000),
  config: Way.optional(),
  code: z.boolean(),
});

/** A statement that can be verified, or what is wrong with it. */
export type ReadStatement = { readonly statement: Statement; readonly asked: Asked } | { readonly wrong: string };

/** Reads what somebody says is a statement of `hegui report evidence`; nothing in it is trusted. */
export function readStatement(value: unknown): ReadStatement {
  if (isEnvelope(value)) return { wrong: ENVELOPE };
  const parsed = StatementForm.safeParse(value);
  if (!parsed.success) return { wrong: firstIssue(parsed.error) };
  const statement = parsed.data as unknown as Statement;
  const configuration = configurationOf(statement);
  const names = configuration.map((one) => one.name);
  if (new Set(names).size < names.length) return { wrong: "two parts of the configuration have the same name" };
  if (!names.includes(PARTS.tool)) return { wrong: FOREIGN };
  const settings = configuration.find((one) => one.name === PARTS.settings);
  const asked = AskedForm.safeParse(saidOf(settings));
  if (!asked.success) return { wrong: `${FOREIGN} (${PARTS.settings}: ${firstIssue(asked.error)})` };
  const { as_of, paths, packs, config, code } = asked.data;
  return { statement, asked: { as_of, paths, packs, ...(config !== undefined && { config }), code } };
}

function saidOf(one: Descriptor | undefined): unknown {
  return one?.annotations?.hegui;
}

function isEnvelope(value: unknown): boolean {
  return typeof value === "object" && value !== null && ("dsseEnvelope" in value || "payloadType" in value);
}

function firstIssue({ issues }: z.ZodError): string {
  const { path, message } = issues[0]!;
  return path.length > 0 ? `${path.join(".")}: ${message}` : message;
}

const FOREIGN = "it is no statement that `hegui report evidence` wrote";
const ENVELOPE =
  "it is a signed envelope; verify its signature first, then take the statement out of it: jq -r '(.dsseEnvelope // .).payload | @base64d' <file>";
