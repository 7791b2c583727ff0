import type { Input } from "../examine.js";
import type { Report } from "../finding/report.js";
import { type RenderOptions } from "../report/index.js";
import type { Text } from "../source/problem.js";
import { type Api } from "./github/api.js";
import type { Surfaces } from "./inputs.js";
/** Where results are published on GitHub. */
export interface Stage {
    readonly api: Api | undefined;
    readonly pull: {
        readonly number: number;
        readonly sha: string;
    } | undefined;
    /** The commit that a check run stands at. */
    readonly sha: string | undefined;
    readonly options: RenderOptions;
    readonly surfaces: Pick<Surfaces, "comment" | "suggestions" | "checkRun">;
    /** The folder of the repository that was checked; empty for all of it. */
    readonly folder: string;
    readonly notice: (text: Text) => void;
}
/** A check run with every annotation; false when it could not be made, so that the log has to annotate. */
export declare function publishCheckRun(report: Report, failed: boolean, stage: Stage): Promise<boolean>;
/** The comment on the pull request, when it is asked for; its id. */
export declare function publishComment(report: Report, stage: Stage): Promise<number | undefined>;
/** Suggested edits on the pull request, when they are asked for. */
export declare function publishSuggestions(report: Report, files: Input["files"], stage: Stage): Promise<void>;
/** Tries something that GitHub may refuse: then one notice says so, and the verdict stays what it is. */
export declare function attempt<T>(notice: Stage["notice"], what: Text, permission: string, work: () => Promise<T>): Promise<T | undefined>;
