import { type Context } from "../context.js";
import { type Section } from "./section.js";
/** Instruments with how far each is checked. */
export declare function coverageSection(context: Context): Section;
