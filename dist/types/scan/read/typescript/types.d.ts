import type { Range, Shape } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
/** The shape of an interface or of a type literal. */
export declare function typeShape(script: Script, body: Syntax): Shape | undefined;
/** The type that an annotation writes. */
export declare function typed(script: Script, annotation: Syntax | undefined): {
    type?: string;
};
/** The comments above a member, between its decorators and its name, and behind it. */
export declare function commentsAround(script: Script, member: Range, name: Range): readonly string[];
/** The statement, member or pair that a body belongs to: comments stand above it. */
export declare function statementOf(node: Syntax): Syntax;
/** Where a node begins, as an empty range. */
export declare function startOf({ from }: Range): Range;
