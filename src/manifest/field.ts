import { z } from "zod";
import type { Kind } from "./kind.js";

/** What a string field refers to beyond its text; read by links, vocabularies and editors. */
export interface Meaning {
  /** The value is the id of an entity of this kind; `any` takes `kind/id`. */
  readonly ref?: Kind | "any";
  /** The value is an entry of a table under policies/tables. */
  readonly vocabulary?: "category" | "region" | "app-type";
  /** The value is an ISO 8601 duration or an instant. */
  readonly type?: "duration" | "instant";
  /** The value is a path or glob of a document in the workspace. */
  readonly document?: true;
}

const ID = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

export const id = () =>
  z.string().regex(ID).max(100).describe("Unique id in its collection: lower-case letters, digits, hyphens.");
export const title = () => text("What people call it, in any language.");

export const text = (about: string) => z.string().min(1).max(2000).optional().describe(about);
export const flag = (about: string) => z.boolean().optional().describe(about);
export const count = (about: string) => z.int().min(0).max(10_000_000_000).optional().describe(about);
export const percent = (about: string) => z.number().optional().describe(about);
export const day = (about: string) => z.iso.date().optional().describe(about);
export const list = (about: string) => z.array(z.string().min(1).max(2000)).optional().describe(about);
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, about: string) =>
  z.enum(values).optional().describe(about);
export const manyOf = <const T extends readonly [string, ...string[]]>(values: T, about: string) =>
  z.array(z.enum(values)).optional().describe(about);
export const group = <T extends z.ZodRawShape>(shape: T, about: string) =>
  z.strictObject(shape).optional().describe(about);
export const groups = <T extends z.ZodRawShape>(shape: T, about: string) =>
  z.array(z.strictObject(shape)).optional().describe(about);

const DURATION = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;
export const duration = (about: string) =>
  z
    .string()
    .regex(DURATION, "P3Y, P6M, P30D")
    .meta({ type: "duration" } satisfies Meaning)
    .optional()
    .describe(`${about} ISO 8601 duration, for example P3Y or P30D.`);
export const instant = (about: string) =>
  z.iso
    .datetime({ offset: true })
    .meta({ type: "instant" } satisfies Meaning)
    .optional()
    .describe(`${about} ISO 8601 with offset, for example 2026-11-21T09:30:00+08:00.`);

const reference = (meaning: Meaning) =>
  z
    .string()
    .min(1)
    .max(120)
    .meta({ ...meaning });
export const ref = (kind: Kind | "any", about: string) => reference({ ref: kind }).optional().describe(about);
export const refs = (kind: Kind | "any", about: string) =>
  z
    .array(reference({ ref: kind }))
    .optional()
    .describe(about);
export const requiredRef = (kind: Kind, about: string) => reference({ ref: kind }).describe(about);
export const region = (about: string) =>
  reference({ vocabulary: "region" })
    .optional()
    .describe(`${about} ISO 3166 code (CN, HK, FR) or provider:region (aliyun:cn-shanghai).`);
export const regions = (about: string) =>
  z
    .array(reference({ vocabulary: "region" }))
    .optional()
    .describe(`${about} ISO 3166 codes or provider:region.`);
export const category = (about: string) => reference({ vocabulary: "category" }).describe(about);
export const categories = (about: string) =>
  z
    .array(reference({ vocabulary: "category" }))
    .optional()
    .describe(about);
export const appType = (about: string) => reference({ vocabulary: "app-type" }).optional().describe(about);

/** A document that proves a fact: it must exist in the workspace, and match when hashed. */
export const evidence = (about = "The document that proves it.") =>
  group(
    {
      path: z
        .string()
        .min(1)
        .max(500)
        .meta({ document: true } satisfies Meaning)
        .optional()
        .describe("Path in the repository; the file must exist."),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, "64 × [0-9a-f]")
        .optional()
        .describe("SHA-256 of the file, lower-case hexadecimal; checked when given."),
      reference: text("Number or address in another system, when the document is not in the repository."),
    },
    about,
  );

/** People of one calendar year: the law counts natural persons, each once, per legal entity and year. */
export const people = (about: string) =>
  z
    .record(
      z.string().regex(/^20\d\d$/, "2026"),
      z.strictObject({
        ordinary: count("Natural persons with ordinary personal information."),
        sensitive: count("Natural persons with at least one sensitive item."),
        as_of: day("The day on which they were counted."),
        forecast: group(
          {
            ordinary: count("Expected natural persons with ordinary personal information by 31 December."),
            sensitive: count("Expected natural persons with at least one sensitive item by 31 December."),
          },
          "Expected numbers at the end of the year.",
        ),
      }),
    )
    .optional()
    .describe(`${about} Keyed by calendar year; a year is never overwritten.`);

/** A consent as it was really asked for. */
export const consent = (about: string) =>
  group(
    {
      separate: flag("Asked for this one handling alone, not merged with other consents (PIPL 14, NDSMR 62)."),
      written: flag("Given in writing."),
      written_required: flag("Another law or administrative regulation asks for the written form (PIPL 29)."),
      guardian: flag("Given by a parent or other guardian for people under 14 (PIPL 31)."),
      guardian_can_refuse: flag("The guardian is offered a way to refuse (Children's provisions 9)."),
      method: text("How it is given: tick box, pop-up, signature, reply."),
      record: text("Where the consent records are kept."),
      version: text("Version of the text that people agreed to."),
      obtained_on: day("First day on which this version was asked for."),
      default_on: flag("The box is ticked or the switch is on before the person acts."),
      bundled: flag("One act agrees to several unrelated purposes."),
      prompts_after_refusal: flag("The app keeps asking after a clear refusal."),
      withdrawal: text("Where people withdraw it."),
      stops_on_withdrawal: flag("Handling stops and erasure starts after withdrawal."),
      within_scope: flag("Purpose, means, kinds and period stay within what people agreed to."),
    },
    about,
  );

/** What a notice tells people. */
const NOTICE_ELEMENTS = [
  "handler-name",
  "handler-contact",
  "purpose",
  "means",
  "categories",
  "retention",
  "retention-end",
  "rights",
  "recipient-name",
  "recipient-contact",
  "recipient-rights",
  "sensitive-necessity",
  "sensitive-impact",
  "storage-place",
  "consequence-of-refusal",
  "complaint-channel",
  "safeguards",
  "third-party-beneficiary",
] as const;
export const notice = (about: string) =>
  group(
    {
      elements: manyOf(NOTICE_ELEMENTS, "What the notice states."),
      given_on: day("First day on which people saw it."),
      version: text("Version of the text."),
      changes_notified: flag("Changes are told to people when they happen."),
      not_required: oneOf(
        ["secrecy", "emergency", "state-organ-duty"],
        "Why no notice is due, if so: a legal duty of secrecy (PIPL 18), an emergency, a state organ's duty (PIPL 35).",
      ),
      evidence: evidence(),
    },
    about,
  );
