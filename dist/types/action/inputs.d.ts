import { type Arguments } from "../cli/options.js";
/** Inputs as the command line would have said them, so that both give the same verdict. */
export declare function argumentsOf(input: (name: string) => string): Arguments;
export declare const DUES: readonly ["never", "summary", "issues"];
export declare const COMMENTS: readonly ["never", "on-failure", "on-change"];
/** Inputs that only the Action has: what it compares with, and where it says what it found. */
export interface Surfaces {
    readonly base: string;
    readonly fromBase: boolean;
    /** When the pull request gets a comment. */
    readonly comment: (typeof COMMENTS)[number];
    /** Edits that are beyond doubt as review comments. */
    readonly suggestions: boolean;
    readonly checkRun: boolean;
    /** A saved report to publish instead of a check. */
    readonly report: string;
    /** What is due is listed instead of a check, and kept in issues where that is asked for. */
    readonly due: (typeof DUES)[number];
    /** Days ahead of which people are reminded; each duty's own time when left out. */
    readonly dueWithin: number | undefined;
    readonly token: string;
    /** Seconds that GitHub's API may take in all. */
    readonly timeout: number;
    readonly allowPullRequestTarget: boolean;
}
export declare function surfacesOf(input: (name: string) => string): Surfaces;
