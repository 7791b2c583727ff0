import type { Span } from "../../source/span.js";
/** Where a report is read: without it, places are plain text. */
export interface Links {
    /** Address of a folder of the checked commit, ending with a slash: `https://github.com/o/r/blob/<sha>/`. */
    readonly blob: string;
    /** Address of the run that has the whole report. */
    readonly run?: string;
    /** Command that gives the same report on another machine. */
    readonly command?: string;
}
/** A place as file and line, linked to its lines. */
export declare function placeLink({ file, start, end }: Span, links: Links | undefined): string;
/** A file of the workspace, linked when it lies inside the repository. */
export declare function fileLink(file: string, links: Links | undefined, suffix?: string, fragment?: string): string;
/** The first digits of a commit id, linked where the place of the repository is known; empty for what is no id. */
export declare function commitLink(commit: string, links: Links | undefined): string;
/** An address as a destination that nothing in it can end. */
export declare function destination(address: string): string;
