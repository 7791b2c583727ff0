import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { fencesOf } from "./document.js";
import type { Own } from "./review.js";
import { type Mapping, workflowOf } from "./workflow.js";

/** Root of the repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Text of a file of the repository. */
export function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

/** A YAML file of the repository. */
export function readYaml(file: string): Mapping {
  return load(read(file)) as Mapping;
}

const keys = (value: unknown) => Object.keys(value as Mapping);
const action = readYaml("action.yml");
const { workflow_call: call } = readYaml(".github/workflows/hegui.yml").on as Readonly<Record<string, Mapping>>;

/** Our Action, our reusable workflow and our version. */
export const own: Own = {
  inputs: keys(action.inputs),
  outputs: keys(action.outputs),
  workflowInputs: keys(call!.inputs),
  workflowOutputs: keys(call!.outputs),
  version: JSON.parse(read("package.json")).version,
};

/** Documents that show workflows. */
export const DOCUMENTS = ["README.md", "docs/ci.md"];

/** The workflows of this repository. */
export const committed = readdirSync(join(root, ".github/workflows"))
  .sort()
  .map((name) => workflowOf(`.github/workflows/${name}`, read(`.github/workflows/${name}`))!);

/** The workflows that documents show. */
export const documented = DOCUMENTS.flatMap((file) =>
  fencesOf(read(file))
    .filter((fence) => fence.language === "yaml")
    .flatMap(({ line, text }) => workflowOf(`${file}:${line}`, text) ?? []),
);
