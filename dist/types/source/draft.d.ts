import { type Lines } from "./lines.js";
import type { Problem, Text } from "./problem.js";
import type { Wording } from "./wording.js";
/** A problem whose places are still offsets. */
export interface Draft {
    readonly wording: Wording;
    readonly start: number;
    readonly end: number;
    readonly related?: {
        readonly start: number;
        readonly end: number;
        readonly note: Text;
    };
}
/** The problem a draft stands for. */
export declare function problemOf(file: string, lines: Lines, draft: Draft): Problem;
