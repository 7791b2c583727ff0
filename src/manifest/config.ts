import { z } from "zod";

const Level = z.enum(["error", "warning", "note", "off"]);

/** hegui.config.yaml at the root of a workspace. */
export const Config = z
  .strictObject({
    version: z.literal(1).describe("Version of the configuration format."),
    include: z.array(z.string().min(1).max(1000)).optional().describe("Globs of manifests."),
    exclude: z.array(z.string().min(1).max(1000)).optional().describe("Globs that are left out."),
    extends: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe("Manifests that other repositories share: files, folders or installed npm packages."),
    packs: z
      .array(z.string().min(1).max(1000))
      .optional()
      .describe("Packs to check: built-in ids, folders that hold a pack.yaml, or installed npm packages."),
    levels: z.record(z.string(), Level).optional().describe("Level of a rule instead of its own; off turns it off."),
    profile: z
      .enum(["essential", "standard", "full"])
      .optional()
      .describe("essential: what regulators fine; standard: binding law; full: standards and guidance too."),
    fail_on: z.enum(["error", "warning", "note", "never"]).optional().describe("Lowest level that fails the run."),
    unknown: Level.optional().describe("Level of what cannot be decided because a fact is not declared."),
    horizon_days: z.int().min(0).max(3650).optional().describe("Days ahead for which coming law is shown as notes."),
    waiver_max_days: z.int().min(1).max(3650).optional().describe("Longest a waiver may last."),
    lang: z.enum(["zh", "en"]).optional().describe("Language of the output."),
  })
  .describe("hegui configuration.");

export type Config = z.infer<typeof Config>;
