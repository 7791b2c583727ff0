import type { Range } from "../../outline.js";
import type { Script, Syntax } from "./syntax.js";
/** What a string literal says. */
export declare function stringText(script: Script, node: Syntax): string;
/** The text between the quotes of a string literal. */
export declare function insideQuotes({ from, to }: Range): Range;
/** A literal's characters with its escapes resolved. */
export declare function unescaped(raw: string): string;
/** A piece of code without spaces, cut at 80 characters. */
export declare function compact(code: string): string;
