import type { Lang } from "./wording.js";
/** What a new pack is called. */
export interface WantedPack {
    readonly id: string;
    /** Its folder as people write it from where they stand. */
    readonly folder: string;
    readonly version: string;
    readonly lang: Lang;
    readonly schema?: string | undefined;
}
/** pack.yaml of a new pack. */
export declare function packText({ id, version, lang, schema }: WantedPack): string;
/** package.json of a pack that npm carries. */
export declare function packageText({ id, version }: WantedPack): string;
/** README.md of a new pack: what it is and the three commands that an author needs. */
export declare function readmeText({ id, folder, lang }: WantedPack): string;
