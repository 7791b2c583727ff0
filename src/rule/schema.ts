import { z } from "zod";
import { KINDS } from "../manifest/kind.js";
import { manifestShapes } from "../manifest/shape.js";
import { Id, Text } from "./text-schema.js";

export const Cel = z.string().min(1).max(4000);
// Words that CEL keeps for itself, and our own root variables, cannot name a variable.
export const VARIABLE =
  /^(?!(?:as|as_of|bool|break|bytes|const|continue|double|else|false|for|function|if|import|in|int|it|let|list|loop|map|namespace|null|null_type|org|package|params|return|string|true|type|uint|var|void|while)$)[a-z][a-z0-9_]*$/;
export const Citations = z
  .array(
    z.strictObject({
      instrument: z.string().describe("Id in policies/law/instruments/."),
      article: z.string().describe("Article as the catalogue has it: 39 or 5(1)(4)."),
    }),
  )
  .min(1);
const Examples = z.array(
  z.strictObject({
    name: z.string().min(1).describe("What the example shows."),
    given: z
      .string()
      .min(1)
      .describe("A manifest; `# expect: fail` or `# expect: unknown` marks the line of a finding."),
    using: z.array(z.string()).optional().describe("Fixtures of the pack that are read along."),
    documents: z
      .record(z.string(), z.string())
      .optional()
      .describe("Texts of documents that the manifest points at, by path."),
    as_of: z.iso.date().optional().describe("Judged date; 2026-11-21 when left out."),
  }),
);

/** One rule per file; the file name is the id. */
export const RuleFile = z
  .strictObject({
    id: Id.describe("instrument-article-topic; the same as the file name."),
    aliases: z.array(Id).optional().describe("Earlier ids, under which waivers, levels and baselines still find it."),
    status: z.enum(["draft", "stable", "retired"]).optional().describe("stable when left out; a draft reports notes."),
    profile: z
      .enum(["essential", "standard", "full"])
      .optional()
      .describe("Smallest profile that has it; standard when left out."),
    title: Text.describe("The duty as a short sentence."),
    law: Citations.describe("What it rests on."),
    level: z.enum(["error", "warning", "note"]).describe("error only where binding law and declared facts decide."),
    since: z.iso.date().describe("First day on which it applies."),
    until: z.iso.date().optional().describe("First day on which it no longer applies."),
    on: z.enum(KINDS).describe("Kind of entity that `it` is."),
    when: Cel.optional().describe("CEL: when the duty arises; always when left out."),
    assert: Cel.describe("CEL: what must then be true."),
    at: z.string().optional().describe("Key to annotate, with dots: consent.separate."),
    related: z.array(z.string()).optional().describe("Reference fields whose targets are shown too: from, to."),
    message: Text.describe("What is wrong; names the entity in quotes; {…} holds CEL."),
    fix: Text.describe("What to do; names a key to set."),
    exposure: z.array(z.string()).optional().describe("Ids in policies/law/penalties/."),
    why: z.string().min(1).describe("Why the duty is there and how it is read."),
    examples: Examples.min(2).describe("The tests of the rule."),
  })
  .describe("hegui rule.");
export type RuleFile = z.infer<typeof RuleFile>;

/** One decision table per file. */
export const DecisionFile = z
  .strictObject({
    id: Id.describe("The same as the file name."),
    decides: Id.optional().describe(
      "Name under which rules read it; the id when left out. Earlier law is another table.",
    ),
    title: Text.describe("What is decided."),
    collect: z
      .literal(true)
      .optional()
      .describe(
        "Every true row counts: rules read each outcome as a bool, in snake_case. Otherwise the first true row wins.",
      ),
    on: z.enum(KINDS).describe("Kind of entity that `it` is."),
    since: z.iso.date().describe("First day on which the table applies."),
    until: z.iso.date().optional().describe("First day on which it no longer applies."),
    variables: z
      .record(
        z.string().regex(VARIABLE, "a name in snake_case that CEL does not keep for itself"),
        z.strictObject({ type: z.string(), value: Cel }),
      )
      .optional()
      .describe("Names for values that the rows read."),
    certain: z.record(z.string(), Cel).optional().describe("The variables without what is doubtful."),
    rows: z
      .array(
        z.strictObject({
          when: Cel.describe("CEL."),
          then: Id.describe("Outcome."),
          law: Citations,
          because: Text.describe("One sentence for `hegui why`."),
        }),
      )
      .min(1),
    outcomes: z.record(Id, Text).optional().describe("What outcomes are called in sentences."),
    examples: Examples.optional().describe("`# expect: outcome` marks the line of an entity."),
  })
  .describe("hegui decision table.");
export type DecisionFile = z.infer<typeof DecisionFile>;

const CLOCK_TYPES = ["date", "instant", "list<date>"] as const;
/** A file under clocks/ of a pack. */
export const ClocksFile = z
  .strictObject({
    clocks: z.array(
      z.strictObject({
        id: Id.describe("Name of the clock; calendars know an event by it."),
        rules: z
          .array(Id)
          .min(1)
          .optional()
          .describe("Rules that judge the same duty; the law and what to do are theirs where the clock says nothing."),
        law: Citations.optional().describe("What it rests on."),
        on: z.enum(KINDS).describe("Kind of entity that `it` is."),
        when: Cel.optional().describe("CEL: the clock runs, and what it asks for is not done; always when left out."),
        due: Cel.describe("CEL: the last day or moment that is in time."),
        type: z.enum(CLOCK_TYPES).optional().describe("Type of `due`; date when left out."),
        opens: Cel.optional().describe("CEL: first day on which it can be done, where the law opens a window."),
        warn_days: z.int().min(0).max(400).optional().describe("Days before, from which it is soon; 30 when left out."),
        at: z.string().optional().describe("Key that starts it, with dots: mechanism.effective_on."),
        title: Text.describe("What is due, in a few words."),
        todo: Text.optional().describe("What to do; {…} holds CEL. The remedy of the first rule when left out."),
      }),
    ),
  })
  .describe("hegui clocks.");
export type ClocksFile = z.infer<typeof ClocksFile>;

/** A file under facts/ of a pack. */
export const FactsFile = z
  .strictObject({
    facts: z.array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z][a-z0-9_]*$/, "[a-z][a-z0-9_]*")
          .describe("Name of the fact."),
        on: z.enum(Object.keys(manifestShapes())).describe("Struct that has it: flow, dataset.fields."),
        type: z.string().describe("bool, int, string, date, a kind, or list<…>."),
        about: Text.describe("What it means."),
        outcome: z
          .string()
          .optional()
          .describe(
            "Name of the decision of which its value is an outcome; sentences call it by the name of that outcome.",
          ),
        value: Cel.describe("CEL."),
      }),
    ),
  })
  .describe("hegui derived facts.");
export type FactsFile = z.infer<typeof FactsFile>;
