import type { Range } from "../outline.js";
import type { Grammar } from "./grammar.js";
/** A named node of a syntax tree, or an operator, as plain data without the parser's memory. Comments stand apart. */
export interface Node extends Range {
    readonly type: string;
    /** What it is to its parent: `name`, `value`, `arguments`; empty where the grammar does not say. */
    readonly field: string;
    readonly children: readonly Node[];
}
/** A parsed file. */
export interface Syntax {
    readonly text: string;
    readonly root: Node;
    /** In the order of the file. */
    readonly comments: readonly Range[];
    /** Where the parser lost its way or nesting is too deep. */
    readonly unread: readonly Range[];
}
/** Nodes below this depth are not read, so that walking a tree by recursion is safe. */
export declare const DEPTH = 500;
/** A parse function for one grammar. `leaves` are types whose insides nobody asks for, `tokens` keywords to keep as nodes. */
export declare function syntaxParser(grammar: Grammar, leaves: readonly string[], tokens?: readonly string[]): (text: string) => Syntax;
/** The first child that is `field` to its parent. */
export declare function part(node: Node, field: string): Node | undefined;
/** All children that are `field` to their parent. */
export declare function parts(node: Node, field: string): readonly Node[];
/** The first child of a type. */
export declare function ofType(node: Node, ...types: readonly string[]): Node | undefined;
/** Where a node lies, without the rest of it. */
export declare function rangeOf(node: Range): Range;
/** What is written, without white space: a type. */
export declare function compact(text: string, node: Range): string;
