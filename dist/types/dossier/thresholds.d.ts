import type { Counter } from "../finding/report.js";
import type { Model } from "../model/entity.js";
import type { Threshold } from "./dossier.js";
/** People counted against each number of the law, and when the declared forecast of this year reaches it. */
export declare function thresholdsOf(counters: readonly Counter[], model: Model): readonly Threshold[];
/** The day on which an even pace from a count to the forecast for the last day of its year reaches a number. */
export declare function reachedOn(counted: string, people: number, forecast: number, at: number): string | undefined;
