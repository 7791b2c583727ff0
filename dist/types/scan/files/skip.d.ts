/** Why a file or folder is left out, in the order in which counts are shown. */
export declare const SKIP_REASONS: readonly ["gitignore", "heguiignore", "excluded", "dependencies", "output", "lock-file", "generated", "minified", "tests", "link", "special", "no-reader", "too-large", "binary", "unreadable"];
/** One of the reasons. */
export type SkipReason = (typeof SKIP_REASONS)[number];
/** How many files and folders were left out for each reason; a folder counts as one, whatever it holds. */
export type SkipCounts = Readonly<Partial<Record<SkipReason, number>>>;
/** Counts reasons; the keys come in the order of `SKIP_REASONS`. */
export declare function countSkips(reasons: Iterable<SkipReason>): SkipCounts;
/** Why a folder of this path is left out unless it was asked for. */
export declare function folderSkip(path: string, tests: boolean): SkipReason | undefined;
/** Why a file of this name is left out unless it was asked for. */
export declare function fileSkip(path: string, tests: boolean): SkipReason | undefined;
/** Whether a folder lies in one that holds tests, fixtures, examples or documentation. */
export declare function isAmongTests(path: string): boolean;
/** Folders in which version control keeps its own files; never walked, and not worth a word. */
export declare const VERSION_CONTROL: ReadonlySet<string>;
/** A folder that holds one of these files was written by a generator as a whole. */
export declare const GENERATOR_MARKS: ReadonlySet<string>;
