import type { Problem } from "../../source/problem.js";
import type { Wording } from "../../source/wording.js";
/** What keeps a file, a folder or a pattern out of the scan although nobody asked for that. */
export declare const wording: {
    tooLarge: (bytes: number) => Wording;
    binary: () => Wording;
    tooDeep: (depth: number) => Wording;
    patternsRefused: () => Wording;
    timedOut: (milliseconds: number) => Wording;
    failed: () => Wording;
    givenUp: (files: number) => Wording;
};
/** A problem of a whole file or folder. */
export declare function problemAt(file: string, says: Wording): Problem;
/** The code of an error of the file system, empty for any other error. */
export declare function codeOf(error: unknown): string;
