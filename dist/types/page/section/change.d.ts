import { type Context } from "../context.js";
import { type Section } from "./section.js";
/** What is different from the commit that the report was compared with; nothing where there was none. */
export declare function changeSection(context: Context): readonly Section[];
