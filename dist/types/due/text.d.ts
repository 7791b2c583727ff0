import { type DueList } from "./item.js";
import { type Lang } from "./wording.js";
/** The list for a terminal, grouped by urgency. */
export declare function dueText({ as_of, due, undecided }: DueList, lang: Lang, colour: boolean, hidden?: string): string;
