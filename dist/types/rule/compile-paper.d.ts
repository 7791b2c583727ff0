import { type Context } from "./expressions.js";
import { type Loaded } from "./loaded.js";
import type { Paper } from "./paper.js";
import type { PaperFile } from "./paper-schema.js";
/** Turns one paper into plain data: citations, expressions and their types are checked. */
export declare function compilePaper(file: Loaded<PaperFile>, context: Context): Paper;
