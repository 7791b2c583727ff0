import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CorpusFile } from "./measure.js";

/** `tuning` may be looked at while rules are changed; `held-out` is only measured; `fresh` and then `blind` came later. */
export type Split = "tuning" | "held-out" | "fresh" | "blind";

const ROOT = fileURLToPath(new URL("../corpus/", import.meta.url));

/** The files of one part of the corpus, sorted; `.txt` at the end of a name is dropped. */
export function readCorpus(split: Split): readonly CorpusFile[] {
  return readdirSync(`${ROOT}${split}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").split(`/corpus/${split}/`)[1]!)
    .sort()
    .map((name) => {
      const [project, ...rest] = name.split("/");
      return {
        project: `${split}/${project}`,
        file: rest.join("/").replace(/\.txt$/, ""),
        text: readFileSync(`${ROOT}${split}/${name}`, "utf8"),
      };
    });
}
