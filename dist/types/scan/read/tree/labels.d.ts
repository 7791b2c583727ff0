import type { Range } from "../../outline.js";
import type { Syntax } from "../tree.js";
/** Comments that speak of a declaration: directly above it on lines of their own, within it, and behind it on its last line. */
export declare function commentsOf({ text, comments }: Syntax, range: Range): string[];
/** What a comment or docstring says, without its marks, tags and line breaks. */
export declare function plainComment(comment: string): string;
/** Text as one line of bounded length, without tags of HTML. */
export declare function prose(text: string): string;
