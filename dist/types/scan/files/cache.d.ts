/** Results of earlier scans by what they were made from. */
export interface Cache {
    /** What was kept under a key, as JSON gives it back; undefined when there is nothing. */
    get(key: string): unknown;
    set(key: string, value: unknown): void;
    /** Writes what changed; false when the folder cannot be written, which harms nothing but the next run's speed. */
    save(): boolean;
}
/** The key of everything that is read from one file: its name decides how it is read, and stands in the results. */
export declare function keyOf(file: string, text: string): string;
/**
 * Opens the cache of a folder. Without a folder, or where the file there is foreign, damaged or of another version, it is empty.
 * A version stands for the product and its tables.
 */
export declare function openCache(folder: string | undefined, version: string, most?: number): Cache;
/**
 * Where results are kept: a folder that the user names, else below `node_modules` when that is there. Undefined when the cache
 * could come with the code under review, which could then vouch for itself: a part of the way is a link or under version control,
 * or nobody knows what is under version control and the user named nothing.
 */
export declare function cacheFolder(root: string, { named, tracked }: {
    readonly named?: string;
    readonly tracked?: ReadonlySet<string>;
}): string | undefined;
