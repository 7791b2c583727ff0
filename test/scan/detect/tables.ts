import { readFileSync } from "node:fs";
import { compileServices, type Services } from "../../../src/scan/vocabulary/services.js";
import { parseSource } from "../../../src/source/source.js";

/** A table of the project, as it is written. */
export function table(name: string): unknown {
  const text = readFileSync(new URL(`../../../policies/tables/${name}.yaml`, import.meta.url), "utf8");
  const { source, problems } = parseSource(`${name}.yaml`, text);
  if (problems[0]) throw new Error(`${name}: ${problems[0].message.en}`);
  return source.documents[0]!.value;
}

/** The services of the project's own tables, as plain data. */
export const services: Services = JSON.parse(JSON.stringify(compileServices(table)));
