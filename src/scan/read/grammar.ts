import { readFile } from "node:fs/promises";
import type * as TreeSitter from "web-tree-sitter";
import type { Tree } from "web-tree-sitter";

/** Grammars that come with the product, by the name of their file. */
export type GrammarName = "typescript" | "tsx" | "java" | "python" | "go";

/** A parser that holds its grammar; parsing itself never waits. */
export interface Grammar {
  parse(text: string): Tree;
}

const loaded = new Map<GrammarName, Promise<Grammar>>();
let engine: Promise<typeof TreeSitter> | undefined;

/** Loads a grammar once. `folder` holds the engine (tree-sitter.js, tree-sitter.wasm) and one file per grammar. */
export function loadGrammar(name: GrammarName, folder: URL): Promise<Grammar> {
  const known = loaded.get(name) ?? load(name, folder);
  loaded.set(name, known);
  return known;
}

async function load(name: GrammarName, folder: URL): Promise<Grammar> {
  engine ??= loadEngine(folder);
  const { Language, Parser } = await engine;
  const language = await Language.load(await readFile(new URL(`${name}.wasm`, folder)));
  const parser = new Parser().setLanguage(language);
  return {
    parse: (text) => parser.parse(text)!,
  };
}

/** The engine stays a file of its own: it cannot be bundled, because it looks for its surroundings when it starts. */
async function loadEngine(folder: URL): Promise<typeof TreeSitter> {
  const { href } = new URL("tree-sitter.js", folder);
  const module = (await import(/* webpackIgnore: true */ href)) as typeof TreeSitter;
  await module.Parser.init({ wasmBinary: await readFile(new URL("tree-sitter.wasm", folder)) });
  return module;
}
