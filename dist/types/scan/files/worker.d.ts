/** Reads one file of the workspace and makes something of it. */
export type Handle<T> = (file: string) => T | Promise<T>;
/** Loads what every file needs, once per thread. */
export type Prepare<D, T> = (data: D) => Handle<T> | Promise<Handle<T>>;
/** What a worker starts with; the first key tells it from workers of other programs. */
export interface Start<D> {
    readonly heguiScan: true;
    readonly data: D;
    /** One more than the index of the file in hand, 0 between batches; both sides see it. */
    readonly current: Int32Array;
}
/** Files to handle, with their indexes. */
export type Batch = readonly {
    readonly index: number;
    readonly file: string;
}[];
/** What became of one file. */
export type Outcome<T> = {
    readonly index: number;
    readonly failed: false;
    readonly value: T;
} | {
    readonly index: number;
    readonly failed: true;
};
/** Tells that the worker is ready, or what became of a batch. */
export type Answer<T> = "ready" | readonly Outcome<T>[];
/** Called by a worker script at its end: handles the batches that `mapFiles` sends. Does nothing in any other thread. */
export declare function serveFiles<D, T>(prepare: Prepare<D, T>): Promise<void>;
/** What a file comes to; an exception is kept to that file. */
export declare function outcomeOf<T>(handle: Handle<T>, index: number, file: string): Promise<Outcome<T>>;
/** The start of a worker. */
export declare function startOf<D>(data: D, current: Int32Array): Start<D>;
