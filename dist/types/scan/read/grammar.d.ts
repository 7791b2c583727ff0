import type { Tree } from "web-tree-sitter";
/** Grammars that come with the product, by the name of their file. */
export type GrammarName = "typescript" | "tsx" | "java" | "python" | "go";
/** A parser that holds its grammar; parsing itself never waits. */
export interface Grammar {
    parse(text: string): Tree;
}
/** Loads a grammar once. `folder` holds the engine (tree-sitter.js, tree-sitter.wasm) and one file per grammar. */
export declare function loadGrammar(name: GrammarName, folder: URL): Promise<Grammar>;
