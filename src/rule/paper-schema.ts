import { z } from "zod";
import { KINDS } from "../manifest/kind.js";
import { Cel, Citations, VARIABLE } from "./schema.js";
import { Id, Text } from "./text-schema.js";

const Name = z.string().regex(VARIABLE, "a name in snake_case that CEL does not keep for itself");
const Label = Text.describe("What it is called in the paper.");
const When = Cel.optional().describe("CEL: when it belongs into the paper; always when left out.");
const Ask = Text.optional().describe(
  "What a person must write here: judgements, and what nobody declares. It becomes a marked blank.",
);
const Law = Citations.optional().describe("What asks for it.");
const Each = z.strictObject({
  name: Name.describe("Name under which expressions read one of them."),
  in: Cel.describe("CEL: a list."),
  of: z.string().optional().describe("Type of one of them: flow, dataset.fields, string; the name when left out."),
});

/** One paper per file; the file name is the id. */
export const PaperFile = z
  .strictObject({
    id: Id.describe("The same as the file name."),
    title: Text.describe("What the paper is called."),
    about: Text.describe("Who needs it, who gets it, how long it is kept."),
    law: Citations.describe("What asks for the paper."),
    on: z
      .enum(KINDS.filter((kind) => kind !== "signal"))
      .describe("One document for each entity of this kind, which is `it`."),
    when: Cel.describe("CEL: when the law asks for it; undecided counts as perhaps."),
    sections: z
      .array(
        z.strictObject({
          title: Text.describe("Heading; {…} holds CEL."),
          law: Law,
          when: When,
          each: Each.optional().describe("Repeats the section for every one in a list; `when` is asked of each."),
          text: Text.optional().describe("A paragraph; {…} holds CEL."),
          items: z
            .array(
              z.strictObject({
                label: Label,
                value: Cel.optional().describe("CEL: the declared fact. What is not declared becomes a marked blank."),
                text: Text.optional().describe("Words that stand here whatever is declared; {…} holds CEL."),
                ask: Ask,
                when: When,
                law: Law,
              }),
            )
            .optional()
            .describe("Labels with values."),
          checks: z
            .array(
              z.strictObject({
                label: Label,
                value: Cel.describe("CEL: whether it is there, as true or false."),
                when: When,
                law: Law,
              }),
            )
            .optional()
            .describe("A checklist: each is there, is not there, is not declared or does not apply."),
          table: z
            .strictObject({
              name: Id.describe("Name of the table among the files of the paper: flows."),
              each: Each.describe("One row for every one in a list."),
              columns: z
                .array(
                  z.strictObject({
                    label: Label,
                    value: Cel.optional().describe("CEL: what stands in the cell."),
                    ask: Ask,
                    width: z.int().min(1).max(12).optional().describe("Share of the width; 2 when left out."),
                  }),
                )
                .min(1)
                .describe("Its columns, each with `value` or `ask`."),
            })
            .optional()
            .describe("A table with one row for each one."),
        }),
      )
      .min(1)
      .describe("The parts of the paper in order."),
  })
  .describe("hegui paper.");
export type PaperFile = z.infer<typeof PaperFile>;
