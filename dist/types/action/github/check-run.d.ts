import type { Annotation } from "../../report/annotations.js";
import type { Api } from "./api.js";
/** A check run of our own, with every annotation. */
export interface CheckRun {
    readonly name: string;
    readonly sha: string;
    readonly failed: boolean;
    readonly title: string;
    /** Markdown. */
    readonly summary: string;
    readonly annotations: readonly Annotation[];
    /** What to say of annotations that find no room. */
    readonly left: (count: number) => string;
}
/** Makes a check run and adds its annotations page by page; it is completed last, so that no half of it looks whole. */
export declare function makeCheckRun(api: Api, run: CheckRun): Promise<number>;
