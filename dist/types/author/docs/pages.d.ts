import type { Law } from "../../rule/law.js";
import type { Pack } from "../../rule/rule.js";
import type { DocsLang } from "./markdown.js";
import { type PackSources } from "./pack.js";
/** First line of every page that we wrote; a file without it is somebody else's. */
export declare const MARKER = "<!-- Written by `hegui docs`: edit the pack instead. -->";
/** A page by its place below the folder of the documents. */
export interface DocsPage {
    readonly file: string;
    readonly text: string;
}
/** What is documented of one pack. */
export interface DocumentedPack extends PackSources {
    readonly pack: Pack;
    readonly folder: string;
}
/** All pages of a pack, its index first. */
export declare function pagesOf({ pack, folder, ...sources }: DocumentedPack, law: Law, lang: DocsLang): readonly DocsPage[];
