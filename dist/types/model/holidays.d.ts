import type { WorkCalendar } from "./tables.js";
/** Reads the State Council calendar out of the holiday library, for the years that it knows. Runs at build time. */
export declare function readWorkCalendar(): WorkCalendar;
