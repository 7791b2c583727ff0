import type { DueList } from "./item.js";
import { type Lang } from "./wording.js";
/**
 * The list as iCalendar: a whole day for each last day and for each day on which a window opens. An event has the same id in every
 * list, so that importing again updates it; its stamp is the judged date.
 */
export declare function dueCalendar({ as_of, version, due }: DueList, lang: Lang): string;
