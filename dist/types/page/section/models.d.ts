import { type Context } from "../context.js";
import { type Section } from "./section.js";
/** AI services with what they owe, have filed and label. */
export declare function modelsSection(context: Context): Section;
