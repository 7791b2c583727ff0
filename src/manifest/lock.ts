import { z } from "zod";

const Digests = z.record(z.string(), z.string());

/** hegui.lock: the rules that were effective when somebody last looked. */
export const LockFile = z
  .strictObject({
    version: z.literal(1).describe("Version of the lock format."),
    hegui: z.string().describe("Version of hegui that wrote it."),
    packs: z
      .record(
        z.string(),
        z.strictObject({
          version: z.string().describe("Version of the pack."),
          from: z.string().optional().describe("Folder or package; built in when left out."),
          integrity: z.string().describe("SHA-256 of its rules, decisions and facts with their parameters."),
          rules: Digests.optional().describe("SHA-256 of each rule; of packs that are not built in."),
          decisions: Digests.optional().describe("SHA-256 of each decision table; of packs that are not built in."),
        }),
      )
      .describe("Packs that are judged, by id."),
    levels: z.record(z.string(), z.string()).describe("Levels that packs decide, by rule."),
    params: z.record(z.string(), z.record(z.string(), z.unknown())).describe("Values of parameters, by pack."),
  })
  .describe("hegui lock.");
export type LockFile = z.infer<typeof LockFile>;
