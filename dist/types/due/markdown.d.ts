import { type Links } from "../report/markdown/link.js";
import { type Due, type DueList } from "./item.js";
import { type Lang } from "./wording.js";
/** How items are written. */
export interface ItemStyle {
    readonly links?: Links | undefined;
    /** What stands in front of an item: a dash, or a box that people tick. */
    readonly bullet: (one: Due) => string;
    /** Says how many days are left, which changes every day. */
    readonly nearness: boolean;
}
/** The list as Markdown: a heading for each urgency, an item for each duty; everything from manifests is inert. */
export declare function dueMarkdown(list: DueList, lang: Lang, links?: Links): string;
/** The sections of a list, without a head. */
export declare function dueSections({ due, undecided }: Pick<DueList, "due" | "undecided">, lang: Lang, style: ItemStyle): readonly string[];
/** One duty as a list item. */
export declare function dueItem(one: Due, lang: Lang, { links, bullet, nearness: near }: ItemStyle): string;
/** Day, duty and entity on one line. */
export declare function headline(one: Due, lang: Lang): string;
