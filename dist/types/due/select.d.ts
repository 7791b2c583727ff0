import type { DueList } from "./item.js";
/** What of a list is asked for. */
export interface Selection {
    /** Days after the judged date; what is overdue is always shown. */
    readonly within?: number;
    readonly owner?: string;
}
/** The part of a list that is asked for. */
export declare function selected(list: DueList, { within, owner }: Selection): DueList;
/** What people are reminded of: everything but what is far off, or what is due within so many days. */
export declare function pressing(list: DueList, within: number | undefined): DueList;
