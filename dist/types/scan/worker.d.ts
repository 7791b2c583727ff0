import type { Problem } from "../source/problem.js";
import type { SkipReason } from "./files/skip.js";
import { type Prepare } from "./files/worker.js";
import { type FileScan } from "./scan.js";
/** What scanning a file needs, as plain data. */
export interface ScanData {
    /** Folder of the workspace. */
    readonly root: string;
    /** Address of the folder of grammars/ and vocabulary.json. */
    readonly assets: string;
}
/** What became of one file. */
export type Scanned = {
    readonly scan: FileScan;
    readonly skipped?: undefined;
    readonly problem?: undefined;
} | {
    readonly scan?: undefined;
    readonly skipped: SkipReason;
    readonly problem?: Problem;
};
/** Loads the tools and makes the function that scans a file of the workspace. */
export declare const prepare: Prepare<ScanData, Scanned>;
