import type { Finding } from "../../finding/report.js";
import type { Mark } from "../wording.js";
import type { Paint } from "./paint.js";
/** Blanks in front of the gutter bar, and of what is said below a frame. */
export declare const MARGIN = 8;
/** Columns after which a line is thought too long to read. */
export declare const LINE = 120;
/** The source lines of a finding with its range underlined, and a note behind the carets when it fits there. */
export declare function codeFrame({ at, snippet }: Pick<Finding, "at" | "snippet">, note: string, mark: Mark, paint: Paint): {
    readonly lines: readonly string[];
    readonly noted: boolean;
};
