import type { Io } from "../cli/io.js";
import type { Text } from "../source/problem.js";
import type { Base } from "../workspace/base.js";
import type { Event } from "./event.js";
import { type Api } from "./github/api.js";
/** What finding the base needs. */
export interface BaseOptions {
    readonly io: Io;
    readonly event: Event;
    /** The input `base`: a branch, tag or commit, `none`, or empty for what the event says. */
    readonly asked: string;
    /** `policy-from: base`. */
    readonly fromBase: boolean;
    readonly api: Api | undefined;
    /** Says something once. */
    readonly notice: (text: Text) => void;
}
/**
 * Reads something together with the commit that a run is compared with, which comes from the clone's objects, else from GitHub. When
 * it cannot be had, everything counts as new; a change from a stranger is then not checked at all, because its own configuration
 * would have to be believed.
 */
export declare function readWithBase<T>(options: BaseOptions, read: (open: (folder: string) => Promise<Base | undefined>) => Promise<T>): Promise<T>;
