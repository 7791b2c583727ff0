import type { Calendar } from "../cel/functions.js";
import type { WorkCalendar } from "./tables.js";
/** Working days by the State Council calendar; undefined beyond the years that it covers. */
export declare function createCalendar(table: WorkCalendar): Calendar;
