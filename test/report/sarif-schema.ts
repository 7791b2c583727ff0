import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import formats from "ajv-formats";

/** Checks a log against the schema of SARIF 2.1.0. */
export const validateSarif = sarifValidator();

function sarifValidator() {
  const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  // The schema is draft-04, of which it uses nothing that changed since but the name of `id`.
  const { $schema, id, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}
