import type { Text } from "../../source/problem.js";
import { type Html, type Part } from "../html.js";
/** A part of the page with a heading and an anchor. */
export interface Section {
    readonly id: string;
    readonly title: Text;
    /** How much is in it, where that is worth knowing before one goes there. */
    readonly count?: number;
    readonly body: Html;
}
/** One sentence that says what a section shows. */
export declare function lead(text: Text): Html;
/** A table whose columns have headings, in a frame that scrolls where it is too wide. */
export declare function table(caption: Text, columns: readonly Text[], rows: Part, kind?: string): Html;
/** Terms with what is said of each; terms of which nothing is said are left out. */
export declare function terms(rows: readonly (readonly [Text, Part])[]): Html;
