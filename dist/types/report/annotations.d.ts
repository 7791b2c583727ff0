import type { Report } from "../finding/report.js";
import { type Lang } from "./wording.js";
/** A remark on lines of a pull request. */
export interface Annotation {
    readonly level: "error" | "warning" | "notice";
    readonly title: string;
    readonly message: string;
    readonly file?: string;
    readonly startLine?: number;
    readonly endLine?: number;
    /** Columns only when the range lies on one line: GitHub refuses them otherwise. */
    readonly startColumn?: number;
    readonly endColumn?: number;
}
/** What GitHub shows of a step: most severe first, at most ten of a level, the last one saying how many more. */
export declare function annotations(report: Report, lang: Lang): readonly Annotation[];
/**
 * Everything that is new, for channels without a limit: problems, findings by level, what was withdrawn, questions,
 * then waivers that end soon. What is known is not this change's doing, and is never annotated.
 */
export declare function allAnnotations(report: Report, lang: Lang): readonly Annotation[];
