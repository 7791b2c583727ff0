import { type Context } from "../context.js";
import { type Section } from "./section.js";
/** Days on which law starts or ends, and what it does to what is declared. */
export declare function upcomingSection(context: Context): Section;
