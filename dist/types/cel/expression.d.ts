/**
 * A parsed expression as plain data, so that packs compile to JSON once and a check parses no CEL.
 * The first element is the operator; macros bind the variable they name. `div` divides integers, `/` other numbers.
 */
export type Expression = readonly ["lit", string | number | boolean | null] | readonly ["id", string] | readonly [".", Expression, string] | readonly ["has", Expression] | readonly ["list", ...Expression[]] | readonly ["!" | "neg", Expression] | readonly [
    "&&" | "||" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "+" | "-" | "*" | "/" | "div" | "%" | "[]",
    Expression,
    Expression
] | readonly ["?:", Expression, Expression, Expression] | readonly ["call", string, ...Expression[]] | readonly ["macro", Macro, Expression, string, Expression];
export type Macro = "exists" | "all" | "exists_one" | "filter" | "map";
/** Every sub-expression, outermost first. */
export declare function children(expression: Expression): readonly Expression[];
