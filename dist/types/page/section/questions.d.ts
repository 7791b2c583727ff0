import { type Context } from "../context.js";
import { type Section } from "./section.js";
/** Facts that are asked for, grouped by what they are about. */
export declare function questionsSection(context: Context): Section;
