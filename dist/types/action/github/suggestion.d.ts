import type { ManifestFile } from "../../examine.js";
import type { Report } from "../../finding/report.js";
import type { Lang } from "../../report/wording.js";
import type { Api } from "./api.js";
/** An edit of one line of a pull request that a reviewer can accept with one click. */
export interface Suggestion {
    /** Name from the root of the repository. */
    readonly path: string;
    readonly line: number;
    /** The line as it is, and as it would be. */
    readonly before: string;
    readonly after: string;
    readonly message: string;
}
/** Edits that are beyond doubt: a misspelt word of a closed vocabulary that is new. */
export declare function suggestionsOf(report: Report, files: readonly ManifestFile[], lang: Lang): readonly Suggestion[];
/** Writes suggestions as one review, each once, where the pull request changes the line; returns how many it wrote. */
export declare function suggest(api: Api, pull: {
    readonly number: number;
    readonly sha: string;
}, suggestions: readonly Suggestion[]): Promise<number>;
