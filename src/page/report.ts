import { dossierOf, type Library } from "../dossier/index.js";
import { dueOf } from "../due/due.js";
import { buildModel, type Input, readManifests } from "../examine.js";
import { layOut } from "../map/layout.js";
import { mapOf } from "../map/of-model.js";
import type { PageInput } from "./page.js";

/** Everything that the page of an input shows. */
export async function reportInput(
  input: Input,
  library: Library,
): Promise<Pick<PageInput, "dossier" | "drawn" | "due">> {
  const map = mapOf(buildModel(input, readManifests(input).valid).model);
  return { dossier: dossierOf(input, library), drawn: { map, layout: await layOut(map) }, due: dueOf(input) };
}
