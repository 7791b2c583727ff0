import { type Lang } from "./common.js";
import type { Io } from "./io.js";
/** Runs at once and after every change of a rule below the folders, one run at a time; what goes wrong in a run does not end the watch. */
export declare function watchPacks(folders: readonly string[], io: Io, lang: Lang, run: () => Promise<unknown>): Promise<void>;
