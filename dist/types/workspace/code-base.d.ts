import { type FileScan, type Tools } from "../scan/scan.js";
import type { Base } from "./base.js";
/** Which files of a commit are code. */
export interface BaseSearch {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly tests: boolean;
    readonly wanted: (file: string) => boolean;
}
/** Scans the code of the commit to compare with; files that are the same now were scanned already. */
export declare function baseScans({ tree, prefix }: Base, search: BaseSearch, now: readonly FileScan[], tools: Tools): Promise<readonly FileScan[]>;
