import type { Links } from "../report/markdown/link.js";
import type { Due, DueList, Urgency } from "./item.js";
import type { Lang } from "./wording.js";
/** The issue of one owner, or of what has none. */
export interface OwnerIssue {
    /** Tells the issue apart: of the folder, and of the owner. */
    readonly marker: string;
    readonly title: string;
    /** As a manifest names them; absent where nobody is named. */
    readonly owner?: string;
    /** A GitHub login to assign, without its @. */
    readonly login?: string;
    readonly due: readonly Due[];
    readonly undecided: DueList["undecided"];
}
/** What an issue says already: its items by key, and which are ticked. */
export type Written = ReadonlyMap<string, {
    readonly state: Urgency;
    readonly ticked: boolean;
}>;
/** What happened to the items of an issue since it was written. */
export interface IssueChange {
    readonly added: readonly Due[];
    readonly overdue: readonly Due[];
    readonly gone: number;
}
/** What an issue of a folder begins with, whoever its owner is. */
export declare function markerOf(folder: string, owner: string | undefined): string;
/** What the issues of a folder begin with. */
export declare function folderMarker(folder: string): string;
/** One issue for each owner; what has several owners stands in the issue of each, what has none in one of its own. */
export declare function issuesOf({ due, undecided }: DueList, folder: string, lang: Lang): readonly OwnerIssue[];
/** The text of an issue. It says no day but last days, so that it changes only when a duty does. */
export declare function issueBody(issue: OwnerIssue, written: Written, lang: Lang, links?: Links): string;
/** The text of an issue of which nothing is left: what comes back is news again. */
export declare function emptyBody(marker: string, lang: Lang): string;
/** Reads what an issue of ours says, whoever edited it since. */
export declare function writtenIn(body: string): Written;
/** What a reader of the issue has to learn; undefined when nothing changed for them. */
export declare function changeOf(written: Written, due: readonly Due[]): IssueChange | undefined;
/** The comment that tells what changed. */
export declare function changeComment({ added, overdue, gone }: IssueChange, lang: Lang): string;
