import type { Problem } from "../../source/problem.js";
import type { SkipReason } from "./skip.js";
/** The text of one file, or why it is not scanned, with a problem where nobody could guess that. */
export type ReadCode = {
    readonly text: string;
    readonly skipped?: undefined;
    readonly problem?: undefined;
} | {
    readonly text?: undefined;
    readonly skipped: SkipReason;
    readonly problem?: Problem;
};
/** Reads one file of the workspace for the scan; `file` is a name as `discoverCode` gives it. */
export declare function readCode(root: string, file: string): ReadCode;
/** The text of a small file of the workspace, such as `.gitignore`; undefined when there is none that can be read. */
export declare function readSmall(root: string, file: string): string | undefined;
/** Bytes of a source file that is still read. */
export declare const MOST_SOURCE = 1048576;
/** Bytes of a schema or data file that is still read: machines write long ones. */
export declare const MOST_DATA = 5242880;
