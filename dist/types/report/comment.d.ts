import type { Report } from "../finding/report.js";
import { type PageOptions } from "./markdown/page.js";
/** How a comment is written. */
export interface CommentOptions extends PageOptions {
    /** Tells the comments of several configurations apart. */
    readonly key?: string;
}
/** The hidden first line by which a comment is found again; of the key only letters, digits and hyphens count. */
export declare function commentMarker(key?: string): string;
/** Whether a change does anything that people on the pull request should know. */
export declare function hasSomethingToSay(report: Report): boolean;
/** A report as one comment on a pull request, below GitHub's limit: what the change does, and what is new; one line when that is nothing. */
export declare function renderComment(report: Report, options: CommentOptions): string;
