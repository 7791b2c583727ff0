import type { Range } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
/** A dotted name and where its last part stands. */
export interface Named {
    readonly name: string;
    readonly at: Range;
}
/** Whether a call's value is what it is given, for the sake of names. */
export declare function handsOn(callee: string): boolean;
/** The function that a node stands in. */
export declare function functionAround(node: Syntax): Syntax | undefined;
/** The name of a function as a caller writes it: `fetchUser`, `UserService.create`, `default`. */
export declare function functionName(script: Script, node: Syntax): Named | undefined;
/**
 * The dotted name of a body: of the declarations, keys and properties around it, outermost first.
 * A strict one does not look past calls that make something else of what they are given.
 */
export declare function nameAbove(script: Script, node: Syntax, strict: boolean): Named | undefined;
/** `module.exports` is the default export, `exports.x` is `x`. */
export declare function exportedPath(path: string): string;
/** Whether what a node declares can be taken by other files. */
export declare function isExported(node: Syntax): boolean;
