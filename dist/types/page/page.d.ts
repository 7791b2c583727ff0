import type { Dossier } from "../dossier/dossier.js";
import type { DueList } from "../due/item.js";
import type { Lang } from "../report/wording.js";
import { type DrawnMap } from "./section/map.js";
/** Style and script of the page, as the build compiles them. */
export interface PageAssets {
    readonly style: string;
    readonly script: string;
}
/** What a page is made from. */
export interface PageInput {
    readonly dossier: Dossier;
    /** The language that it opens in. */
    readonly lang: Lang;
    readonly assets: PageAssets;
    readonly drawn: DrawnMap;
    /** Everything with a clock. */
    readonly due: DueList;
}
/** A report as one HTML file that needs nothing else: no network, no other file, and no script to be read. */
export declare function renderPage({ dossier, lang, assets, drawn, due }: PageInput): string;
