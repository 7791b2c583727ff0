import { type Api } from "./api.js";
/** What became of the comment. */
export interface Commented {
    readonly id: number | undefined;
    readonly done: "made" | "updated" | "unchanged" | "nothing-to-say";
}
/**
 * Keeps one comment of ours on a pull request: made when there is something to say, then updated in place. Only a comment that this
 * token's own account wrote is ever touched, so that nobody can plant one.
 */
export declare function keepComment(api: Api, number: number, marker: string, body: string, hasSomethingToSay: boolean): Promise<Commented>;
