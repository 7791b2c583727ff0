import { type LoadOptions } from "./pack.js";
/**
 * Makes a test of every example of the pack in a folder, and one that the pack has no problems.
 *
 * @example
 * ```ts
 * // policy.test.ts, run by vitest
 * import { describePack } from "hegui/vitest";
 *
 * await describePack("./policy", { code: true });
 * ```
 */
export declare function describePack(folder: string, options?: LoadOptions): Promise<void>;
