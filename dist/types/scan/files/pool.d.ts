import type { Problem } from "../../source/problem.js";
import type { CodeFile } from "./discover.js";
import { type Prepare } from "./worker.js";
/** Files to handle, here or in worker threads. */
export interface Work<D, T> {
    readonly files: readonly CodeFile[];
    /** Makes the function that handles a file; the same here and in workers. */
    readonly prepare: Prepare<D, T>;
    /** What `prepare` is given; copied to workers. */
    readonly data: D;
    /** Module that calls `serveFiles(prepare)`. */
    readonly script: URL;
    /** Threads at most; 0 handles everything here, without a time limit. By default as many as are worth it. */
    readonly workers?: number;
    /** Milliseconds that a worker may spend on one file. */
    readonly limit?: number;
    /** Megabytes of JavaScript values that a worker may hold. */
    readonly memory?: number;
    /** Told after every batch how many files are done. */
    readonly onProgress?: (done: number) => void;
}
/** What became of one file: a value, or why there is none. */
export type Mapped<T> = {
    readonly value: T;
    readonly problem?: undefined;
} | {
    readonly value?: undefined;
    readonly problem: Problem;
};
/** Handles files in worker threads where that is worth it; the results stand in the order of the files. */
export declare function mapFiles<D, T>(work: Work<D, T>): Promise<readonly Mapped<T>[]>;
/** As many threads as are worth it: below the threshold loading grammars in each takes longer than it saves. */
export declare function workersFor(files: readonly CodeFile[]): number;
