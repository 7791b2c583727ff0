import type { Range } from "../../outline.js";
import type { Script } from "./syntax.js";
/** The comments that speak of what begins at an offset: right above it, each on its own line, or right before it. */
export declare function commentsAbove(script: Script, from: number): readonly string[];
/** The comment behind an offset on the same line. */
export declare function commentAfter(script: Script, to: number): readonly string[];
/** The comments that lie inside a range. */
export declare function commentsIn(script: Script, { from, to }: Range): readonly string[];
