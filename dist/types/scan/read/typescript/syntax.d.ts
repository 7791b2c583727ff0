import type { Tree } from "web-tree-sitter";
import type { Range } from "../../outline.js";
/** A named node of the syntax tree, copied out of the parser so that looking at it is cheap. */
export interface Syntax extends Range {
    readonly type: string;
    /** Name of the parent's field that holds it, or empty. */
    readonly field: string;
    readonly up: Syntax | undefined;
    readonly kids: readonly Syntax[];
}
/** A parsed script. */
export interface Script {
    readonly text: string;
    readonly root: Syntax;
    /** In order; they are no children of any node. */
    readonly comments: readonly Range[];
    /** Places without sense for the parser, in order, at most 20. */
    readonly unread: readonly Range[];
}
/** Copies a tree in one pass and without recursion; the tree is freed. */
export declare function readSyntax(text: string, tree: Tree): Script;
/** Every node below one and itself, in the order of the text. */
export declare function everyNode(top: Syntax): Generator<Syntax>;
/** The child that a field of the grammar names. */
export declare function childAt(node: Syntax, field: string): Syntax | undefined;
/** The text of a node. */
export declare function textOf(script: Script, node: Range): string;
