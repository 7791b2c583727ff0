import type { DueList } from "../due/item.js";
import type { Lang } from "../due/wording.js";
import type { Links } from "../report/markdown/link.js";
import type { Api } from "./github/api.js";
/** What became of the issues. */
export interface Kept {
    readonly opened: number;
    readonly updated: number;
    readonly closed: number;
    readonly unchanged: number;
    /** Issues that are left to a later run. */
    readonly postponed: number;
}
/** What issues are made with. */
export interface IssueOptions {
    /** The folder of the repository that was read; empty for all of it. */
    readonly folder: string;
    readonly lang: Lang;
    readonly links?: Links | undefined;
    /** How often something may be written: GitHub's client waits seconds between two writes. */
    readonly writes: number;
}
/**
 * Keeps one issue for each owner. What is written changes only when a duty does, and whoever watches an issue is told of what is new,
 * overdue or done, once.
 */
export declare function keepIssues(api: Api, list: DueList, options: IssueOptions): Promise<Kept>;
