import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Levels of src/README.md: a folder or file imports only from levels above its own, or from itself. */
const LEVELS: readonly (readonly string[])[] = [
  ["version.ts"],
  ["cel", "source"],
  ["manifest"],
  ["model"],
  ["rule", "scan"],
  ["finding", "code"],
  ["examine.ts"],
  ["change", "watched.ts"],
  ["check.ts", "coverage.ts"],
  ["example.ts", "explain.ts", "upcoming.ts"],
  ["report", "workspace", "git"],
  ["dossier", "paper", "map", "due"],
  ["page", "evidence"],
  ["draft", "author"],
  ["fix"],
  ["lsp"],
  ["cli"],
  ["action"],
  ["sdk"],
  ["index.ts"],
];

/** Libraries and the only places that may import them. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  "js-yaml": ["source"],
  minimatch: ["source"],
  "@marcbachmann/cel-js": ["cel"],
  zod: ["manifest", "rule", "report", "due", "evidence", "cli", "action"],
  "chinese-days": ["model"],
  "@actions/core": ["action"],
  "@octokit/core": ["action"],
  "@octokit/plugin-retry": ["action"],
  "@octokit/plugin-throttling": ["action"],
  undici: ["action"],
  "node:child_process": ["git"],
  "node:fs": ["source", "scan", "code", "workspace", "cli", "action"],
  semver: ["rule"],
  amaro: ["code"],
  vitest: ["sdk"],
  "elkjs/lib/elk.bundled.js": ["map"],
  "node:worker_threads": ["scan"],
  "web-tree-sitter": ["scan"],
  ignore: ["scan"],
  yaml: ["draft", "fix"],
  diff: ["cli"],
  "ical-generator": ["due"],
  "vscode-languageserver/node": ["lsp"],
  "vscode-languageserver-textdocument": ["lsp"],
  docx: ["paper"],
  "write-excel-file/node": ["paper"],
  fflate: ["paper"],
};

interface SourceFile {
  readonly file: string;
  readonly unit: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files = walk(join(root, "src"))
  .filter((file) => file.endsWith(".ts"))
  .map(readSource);

function walk(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

function readSource(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const file = relative(join(root, "src"), path).split("\\").join("/");
  const imports = [...text.matchAll(/^(?:import|export)\s[^;]*?from\s+"([^"]+)";/gms)].map(([, name]) => name!);
  return { file, unit: file.split("/")[0]!, text, imports };
}

function unitOf(importer: SourceFile, target: string): string {
  const path = relative(join(root, "src"), join(root, "src", dirname(importer.file), target))
    .split("\\")
    .join("/");
  return path.split("/")[0]!.replace(/\.js$/, ".ts");
}

const level = (unit: string) => LEVELS.findIndex((units) => units.includes(unit));

describe("architecture", () => {
  it.each(files.map((one) => [one.file, one] as const))("%s imports only from lower levels", (_, one) => {
    const wrong = one.imports.filter((name) => {
      if (!name.startsWith(".")) return ONLY_IN[name] && !ONLY_IN[name].includes(one.unit);
      const target = unitOf(one, name);
      // Types and helpers of its own unit are always near; anything else must stand lower.
      return target !== one.unit && !(level(target) < level(one.unit));
    });
    expect(wrong).toEqual([]);
  });

  const written = files.filter((one) => one.file !== "code/facts.ts");

  it.each(written.map((one) => [one.file, one.text] as const))("%s is short", (_, text) => {
    expect(text.split("\n").length).toBeLessThanOrEqual(300);
  });

  it("every path that a README names exists", () => {
    const readmes = ["README.md", "src/README.md", "test/README.md", "policies/README.md"];
    const missing = readmes.flatMap((readme) => {
      const text = readFileSync(join(root, readme), "utf8");
      const paths = [...text.matchAll(/`((?:src|policies|examples|test|schemas|build|dist)\/[\w./-]*)`/g)].map(
        ([, path]) => path!,
      );
      return paths.filter((path) => !exists(join(root, path))).map((path) => `${readme}: ${path}`);
    });
    expect(missing).toEqual([]);
  });
});

function exists(path: string): boolean {
  try {
    return statSync(path) !== undefined;
  } catch {
    return false;
  }
}
