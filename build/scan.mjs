import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The engine and its grammars by the names under which the scan loads them, and where npm has put them. */
const GRAMMARS = {
  "tree-sitter.js": "web-tree-sitter/web-tree-sitter.js",
  "tree-sitter.wasm": "web-tree-sitter/web-tree-sitter.wasm",
  "typescript.wasm": "tree-sitter-typescript/tree-sitter-typescript.wasm",
  "tsx.wasm": "tree-sitter-typescript/tree-sitter-tsx.wasm",
  "java.wasm": "tree-sitter-java/tree-sitter-java.wasm",
  "python.wasm": "tree-sitter-python/tree-sitter-python.wasm",
  "go.wasm": "tree-sitter-go/tree-sitter-go.wasm",
};

/** Copies the grammars of the scan and compiles the tables that it looks things up in. */
export async function writeScan(root, built, out) {
  mkdirSync(join(out, "grammars"), { recursive: true });
  for (const [name, path] of Object.entries(GRAMMARS))
    cpSync(join(root, "node_modules", path), join(out, "grammars", name));
  // Its map is not shipped, and tools complain of a map that is not there.
  const engine = join(out, "grammars", "tree-sitter.js");
  writeFileSync(engine, readFileSync(engine, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, ""));
  const packages = [...new Set(Object.values(GRAMMARS).map((path) => path.split("/")[0]))];
  const licenses = packages.map(
    (name) => `${name}\n${readFileSync(join(root, "node_modules", name, "LICENSE"), "utf8")}`,
  );
  writeFileSync(join(out, "grammars", "licenses.txt"), licenses.join("\n"));
  const { compileVocabulary } = await import(join(built, "scan/vocabulary/vocabulary.js"));
  const { discover } = await import(join(built, "source/read.js"));
  const { files } = discover(root, { include: ["policies/tables/*.yaml"], exclude: [] });
  writeFileSync(join(out, "vocabulary.json"), `${JSON.stringify(compileVocabulary(files))}\n`);
}
