import { type Script, type Syntax } from "./syntax.js";
/** The expression inside parentheses, `await`, `!`, `as` and `satisfies`. */
export declare function unwrapped(node: Syntax): Syntax;
/** A name or chain as a dotted path: calls in between end in `()`, places of a list in `[]`; what has no name is `()` too. */
export declare function pathOf(script: Script, node: Syntax): string;
