import type { Expression } from "./expression.js";
/** Where and why an expression does not load; offsets are UTF-16 units into its text. */
export interface ExpressionError {
    readonly message: string;
    /** The message in Chinese, where it is ours and not the library's. */
    readonly zh?: string;
    readonly start: number;
    readonly end: number;
}
export type ParsedExpression = {
    readonly expression: Expression;
    readonly error?: undefined;
} | {
    readonly expression?: undefined;
    readonly error: ExpressionError;
};
/** The CEL library's syntax tree, as far as it is read here. */
export interface LibraryNode {
    readonly op: string;
    readonly args: unknown;
    readonly range?: {
        readonly start: number;
        readonly end: number;
    };
    /** The whole expression. */
    readonly input?: string;
    /** Known once the tree is checked. */
    readonly checkedType?: {
        readonly kind: string;
        readonly name: string;
    };
}
