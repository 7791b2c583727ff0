import { type Context } from "../context.js";
import { type Section } from "./section.js";
/** Every table with what it decided, one thing after the other. */
export declare function decisionsSection(context: Context): Section;
