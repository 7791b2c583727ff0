import { type Context } from "../context.js";
import { type Section } from "./section.js";
/** People counted against each number of the law, with what is left and when it is reached. */
export declare function thresholdsSection(context: Context): Section;
