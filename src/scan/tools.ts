import { readFile } from "node:fs/promises";
import { loadReaders } from "./reading.js";
import type { Tools } from "./scan.js";
import type { Vocabulary } from "./vocabulary/vocabulary.js";

/** Loads the tables of the scan; `assets` is the folder of grammars/ and vocabulary.json. Grammars load when they are needed. */
export async function loadTools(assets: URL): Promise<Tools> {
  const vocabulary = JSON.parse(await readFile(new URL("vocabulary.json", assets), "utf8")) as Vocabulary;
  return { vocabulary, readers: loadReaders(new URL("grammars/", assets)) };
}
