import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildModel, type Input, readManifests } from "../../src/examine.js";
import type { DataMap } from "../../src/map/graph.js";
import { mapOf } from "../../src/map/of-model.js";
import type { Model } from "../../src/model/entity.js";
import { readWorkspace } from "../../src/workspace/workspace.js";
import { policies } from "../policies.js";

const root = fileURLToPath(new URL("../../examples", import.meta.url));

/** Folders of examples; a pack's workspace lies one deeper. */
export const EXAMPLES: readonly string[] = readdirSync(root).map((name) =>
  name === "company-pack" ? join(name, "shop") : name,
);

/** The model of some files, judged on a fixed day. */
export function modelOf(input: Input): Model {
  return buildModel(input, readManifests(input).valid).model;
}

/** The model of an example. */
export async function exampleModel(name: string): Promise<Model> {
  const cwd = join(root, name);
  const { input } = await readWorkspace({ cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies });
  return modelOf(input);
}

/** The map of an example. */
export async function exampleMap(name: string): Promise<DataMap> {
  return mapOf(await exampleModel(name));
}
