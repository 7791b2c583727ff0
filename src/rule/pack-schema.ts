import { z } from "zod";
import { KINDS } from "../manifest/kind.js";
import { manifestShapes } from "../manifest/shape.js";
import { Id, Text } from "./text-schema.js";

/** Types that a parameter of a pack may have. */
export const PARAM_TYPES = ["bool", "int", "double", "string", "date", "list<string>", "list<int>"] as const;
/** Tables that the words of a parameter may be held to. */
export const PARAM_TABLES = ["region", "category", "service", "app-type"] as const;

// A name that expressions can read behind a dot.
const Name = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, "[a-z][a-z0-9_]*")
  .max(60);
const Level = z.enum(["error", "warning", "note", "off"]);

const Param = z.strictObject({
  type: z.enum(PARAM_TYPES).describe("Type of its value."),
  default: z.unknown().describe("Value where nobody sets another."),
  about: Text.describe("What it means, with its unit."),
  min: z.number().optional().describe("Least value that may be set."),
  max: z.number().optional().describe("Greatest value that may be set."),
  values: z.array(z.string().min(1)).min(1).optional().describe("The only words that may be set."),
  of: z.enum(PARAM_TABLES).optional().describe("Table whose words may be set: region, category, service, app-type."),
  stricter: z.enum(["lower", "higher"]).optional().describe("Which direction asks for more; read by hegui diff packs."),
});
export type ParamFile = z.infer<typeof Param>;

/** pack.yaml of a pack. */
export const PackFile = z
  .strictObject({
    id: Id.describe("Name of the pack."),
    title: Text.describe("What it covers."),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, "1.0.0")
      .describe("Semantic version."),
    requires: z
      .strictObject({
        hegui: z.string().min(1).describe("Versions of hegui that it works with, as npm writes ranges."),
      })
      .optional()
      .describe("What it needs."),
    extends: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe("Packs that it builds on, whose rules are judged too: built-in ids, folders from here, npm packages."),
    levels: z
      .record(z.string(), Level)
      .optional()
      .describe("Levels of rules of the packs that it extends; off turns a rule off."),
    params: z.record(Name, Param).optional().describe("Its parameters, read in expressions as params.name."),
    set: z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .optional()
      .describe("Values for parameters of the packs that it extends, by pack and name."),
  })
  .describe("hegui pack.");
export type PackFile = z.infer<typeof PackFile>;

const structs = Object.keys(manifestShapes()).filter((name) => name.split(".")[0] !== "signal");
const FIELD_TYPES = ["bool", "int", "double", "string", "date", "list<string>"] as const;
const kinds = KINDS.filter((kind) => kind !== "signal");

/** vocabulary.yaml of a pack. */
export const VocabularyFile = z
  .strictObject({
    instruments: z
      .array(
        z.strictObject({
          id: Id.describe("Name under which rules cite it."),
          title: Text.describe("Its full title."),
          short: Text.optional().describe("How findings cite it; the title when left out."),
          level: z
            .enum(["company-policy", "contract", "industry-standard", "foreign-law", "guidance"])
            .describe("What kind of norm it is; none of them is Chinese law."),
          effective: z.iso.date().optional().describe("First day on which it applies."),
          until: z.iso.date().optional().describe("First day on which it no longer applies."),
          articles: z.array(z.string().min(1).max(60)).min(1).describe("Sections that rules may cite."),
        }),
      )
      .optional()
      .describe("Norms of your own that its rules may cite."),
    categories: z
      .array(
        z.strictObject({
          id: z.string().max(100).describe("Begins with x_ and the name of the pack: x_acme.loyalty_number."),
          title: Text.describe("What people call it."),
          sensitive: z
            .enum(["yes", "no", "context"])
            .describe("Sensitive personal information (PIPL 28); context: in some settings."),
          counts_as: z
            .enum(["sensitive", "ordinary", "ordinary_with_warning"])
            .describe("How people are counted for cross-border thresholds."),
        }),
      )
      .optional()
      .describe("Categories of personal information that manifests may name."),
    fields: z
      .array(
        z.strictObject({
          on: z.enum(structs).describe("What has the field: dataset, flow.mechanism."),
          name: Name.describe("Its name; manifests write it below x_ and the name of the pack."),
          type: z
            .enum([...FIELD_TYPES, ...kinds, ...kinds.map((kind) => `list<${kind}>` as const)])
            .describe("Type of its value; a kind is a reference."),
          values: z.array(z.string().min(1)).min(1).optional().describe("The only words that it may have."),
          about: Text.describe("What it means, with its unit."),
        }),
      )
      .optional()
      .describe("Fields that manifests may declare for it."),
  })
  .describe("hegui vocabulary of a pack.");
export type VocabularyFile = z.infer<typeof VocabularyFile>;

/** A file under translations/ of a pack; its name is the language. */
export const TranslationFile = z
  .strictObject({
    rules: z
      .record(
        z.string(),
        z.strictObject({
          title: z.string().min(1).optional(),
          message: z.string().min(1).optional().describe("{…} holds CEL, as in the rule."),
          fix: z.string().min(1).optional(),
        }),
      )
      .describe("Texts of rules by id, its own or of the packs that it extends."),
  })
  .describe("hegui translation of rules.");
export type TranslationFile = z.infer<typeof TranslationFile>;
