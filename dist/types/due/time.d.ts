import type { Model } from "../model/entity.js";
import type { Due } from "./item.js";
/** A duty with its last day, before anybody asks how near that is. */
export interface Dated extends Omit<Due, "days_left" | "working_days_left" | "state"> {
    /** Days before, from which it is soon. */
    readonly warn_days: number;
}
/** Adds how near the last day is, seen from the judged date. */
export declare function timed({ warn_days, ...one }: Dated, model: Model): Due;
