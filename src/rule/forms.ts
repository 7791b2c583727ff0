import { BaselineFile } from "../manifest/baseline.js";
import { Config } from "../manifest/config.js";
import { type Form, formOf } from "../manifest/form.js";
import { LockFile } from "../manifest/lock.js";
import { Manifest } from "../manifest/manifest.js";
import { PackFile, TranslationFile, VocabularyFile } from "./pack-schema.js";
import { PaperFile } from "./paper-schema.js";
import { ClocksFile, DecisionFile, FactsFile, RuleFile } from "./schema.js";

/** The file formats that people write, as zod schemas. */
export const SCHEMAS = {
  manifest: Manifest,
  config: Config,
  baseline: BaselineFile,
  rule: RuleFile,
  decision: DecisionFile,
  facts: FactsFile,
  clocks: ClocksFile,
  lock: LockFile,
  pack: PackFile,
  vocabulary: VocabularyFile,
  translation: TranslationFile,
  paper: PaperFile,
} as const;
export type FormatName = keyof typeof SCHEMAS;

/** The same formats as plain data, which is all that a run needs. */
export type Forms = Readonly<Record<FormatName, Form>>;

/** Compiles the schemas; runs at build time. */
export function compileForms(): Forms {
  return Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, formOf(schema)])) as Forms;
}
