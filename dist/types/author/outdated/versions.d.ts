import type { Outdated } from "./item.js";
/** How old the built-in law is on a day. */
export declare function lawAge(read: string, day: string): {
    readonly days: number;
    readonly outdated: readonly Outdated[];
};
/** Newer versions of hegui and of installed packs, from what `npm outdated --json` printed; undefined when it printed something else. */
export declare function newerVersions(text: string, packages: readonly string[]): readonly Outdated[] | undefined;
