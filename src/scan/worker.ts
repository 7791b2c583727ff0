import type { Problem } from "../source/problem.js";
import { readCode } from "./files/read.js";
import type { SkipReason } from "./files/skip.js";
import { type Prepare, serveFiles } from "./files/worker.js";
import { type FileScan, scanFile } from "./scan.js";
import { loadTools } from "./tools.js";

/** What scanning a file needs, as plain data. */
export interface ScanData {
  /** Folder of the workspace. */
  readonly root: string;
  /** Address of the folder of grammars/ and vocabulary.json. */
  readonly assets: string;
}

/** What became of one file. */
export type Scanned =
  | { readonly scan: FileScan; readonly skipped?: undefined; readonly problem?: undefined }
  | { readonly scan?: undefined; readonly skipped: SkipReason; readonly problem?: Problem };

/** Loads the tools and makes the function that scans a file of the workspace. */
export const prepare: Prepare<ScanData, Scanned> = async ({ root, assets }) => {
  const tools = await loadTools(new URL(assets));
  return async (file) => {
    const read = readCode(root, file);
    if (read.text === undefined) return { skipped: read.skipped, ...(read.problem && { problem: read.problem }) };
    const scan = await scanFile(file, read.text, tools);
    return scan ? { scan } : { skipped: "no-reader" };
  };
};

await serveFiles(prepare);
