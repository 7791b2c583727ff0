import type { Expression } from "./expression.js";
/** An expression as CEL, with the fewest parentheses; parsing it gives the same expression. A whole double is written as an integer. */
export declare function print(expression: Expression): string;
