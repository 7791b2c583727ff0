import type { EntityName, Report } from "../../finding/report.js";
import type { Text } from "../../source/problem.js";
import type { Lang } from "../wording.js";
import type { Links } from "./link.js";
/** How a Markdown document is read. */
export interface PageOptions {
    readonly lang: Lang;
    readonly links?: Links;
}
/** What every part of a Markdown document is made from. */
export interface Page {
    /** Escaped, but for the names of files and commits, which links need as they are. Rules and flows are left out. */
    readonly report: Report;
    readonly lang: Lang;
    /** Languages of what is wrong: the reader's, and in a document with room Chinese, which is the language of the law. */
    readonly languages: readonly Lang[];
    readonly links: Links | undefined;
}
/** Escapes a report; longer values than `most` UTF-16 units are clipped. */
export declare function pageOf(report: Report, { lang, links }: PageOptions, most: number, languages: readonly Lang[]): Page;
/** A sentence in the languages of the document. */
export declare function said(message: Text, { languages }: Pick<Page, "languages">): readonly string[];
/** Lines of a table cell. */
export declare function cell(lines: readonly string[]): string;
/** A line below a sentence: what it rests on, and where it stands. */
export declare function small(parts: readonly string[]): string;
/** An entity as references name it. */
export declare function entityName({ kind, id }: EntityName): string;
