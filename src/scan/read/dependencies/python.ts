import type { Dependency, Range } from "../../outline.js";
import type { Leaf } from "../leaf.js";
import { isMark, lineEnd, type Style, type Token, tokenize, WORD } from "../tokens.js";
import { tomlLeaves } from "../toml.js";

/** Reads `requirements.txt`; a file for tests or development is told by its name. */
export function requirements(text: string, file: string): readonly Dependency[] {
  const [folder = "", name = ""] = ["", ...file.split("/")].slice(-2);
  const dev = DEV_GROUP.test(name.replace(/\.\w+$/, "")) || DEV_GROUP.test(folder);
  const found: Dependency[] = [];
  for (let start = 0; start < text.length; start = lineEnd(text, start) + 1) {
    const line = text.slice(start, Math.min(lineEnd(text, start), start + LONGEST));
    found.push(...requirementIn(line, start, dev));
  }
  return found;
}

/** Reads `pyproject.toml`: PEP 621, PEP 735, Poetry, PDM, uv, Hatch. */
export function pyproject(text: string): readonly Dependency[] {
  return tomlLeaves(text).flatMap((leaf) => {
    const listed = listedIn(leaf.path);
    if (listed !== undefined) return requirementIn(leaf.value, leaf.at.from, listed);
    const { depth, dev } = poetryIn(leaf.path);
    return depth < 0 ? [] : keyed(leaf, depth, dev);
  });
}

/** Reads `Pipfile`. */
export function pipfile(text: string): readonly Dependency[] {
  return tomlLeaves(text).flatMap((leaf) => {
    const [table] = leaf.path;
    return table === "packages" || table === "dev-packages" ? keyed(leaf, 1, table === "dev-packages") : [];
  });
}

/** Reads the lists of requirements that `setup.py` gives as literals. */
export function setupPy(text: string): readonly Dependency[] {
  const tokens = tokenize(text, PYTHON).filter(({ kind }) => kind !== "comment");
  return tokens.flatMap((token, i) => {
    const isKey = token.kind === "word" || token.kind === "string";
    const opens = isMark(tokens[i + 1], "=") || isMark(tokens[i + 1], ":");
    if (!isKey || !opens || !SETUP_KEYS.has(token.text)) return [];
    if (isMark(tokens[i + 2], "[")) return listFrom(tokens, i + 2, token.text !== "install_requires");
    return token.text === "extras_require" && isMark(tokens[i + 2], "{") ? extrasFrom(tokens, i + 3) : [];
  });
}

/** The name as PEP 503 compares it. */
export function normalized(name: string): string {
  return name.replace(/[-_.]+/g, "-").toLowerCase();
}

function requirementIn(line: string, start: number, dev: boolean): readonly Dependency[] {
  const [head, name] = NAME.exec(line) ?? EGG.exec(line) ?? [];
  if (head === undefined || name === undefined) return [];
  const from = start + head.lastIndexOf(name);
  return [dependency(name, { from, to: from + name.length }, dev)];
}

function dependency(name: string, at: Range, dev: boolean): Dependency {
  return { ecosystem: "pypi", name: normalized(name), dev, at };
}

/** A library whose name is a key; its options are leaves of their own, so only the first one counts. */
function keyed({ path, keys }: Leaf, depth: number, dev: boolean): readonly Dependency[] {
  const name = path[depth];
  const at = keys?.[depth];
  return name !== undefined && at && name !== "python" ? [dependency(name, at, dev)] : [];
}

/** Whether a list of `pyproject.toml` holds requirements: undefined when not, otherwise whether for development. */
function listedIn(path: readonly string[]): boolean | undefined {
  const [a, b, c, d] = path;
  if (path.length === 3 && a === "project" && b === "dependencies") return false;
  if (path.length === 4 && a === "project" && b === "optional-dependencies") return isDevGroup(c!);
  if (path.length === 3 && a === "dependency-groups") return isDevGroup(b!);
  if (path.length === 3 && a === "build-system" && b === "requires") return true;
  if (a === "tool" && b === "uv" && c === "dev-dependencies" && path.length === 4) return true;
  if (a === "tool" && b === "pdm" && c === "dev-dependencies" && path.length === 5) return true;
  if (a === "tool" && b === "hatch" && c === "envs" && path.length === 6) {
    return /^(?:extra-)?dependencies$/.test(path[4]!) ? d !== "default" : undefined;
  }
  return undefined;
}

/** Where the name of a library stands in the path of a table of Poetry, -1 when there is none. */
function poetryIn([a, b, c, d, e]: readonly string[]): { readonly depth: number; readonly dev: boolean } {
  if (a !== "tool" || b !== "poetry") return { depth: -1, dev: false };
  if (c === "dependencies" && d !== undefined) return { depth: 3, dev: false };
  if (c === "dev-dependencies" && d !== undefined) return { depth: 3, dev: true };
  if (c === "group" && e === "dependencies") return { depth: 5, dev: isDevGroup(d!) };
  return { depth: -1, dev: false };
}

function isDevGroup(name: string): boolean {
  return DEV_GROUP.test(name);
}

function listFrom(tokens: readonly Token[], open: number, dev: boolean): readonly Dependency[] {
  const found: Dependency[] = [];
  for (let i = open + 1; i < tokens.length && !isMark(tokens[i], "]") && !isMark(tokens[i], "["); i++) {
    const token = tokens[i]!;
    if (token.kind === "string") found.push(...requirementIn(token.text, token.from, dev));
  }
  return found;
}

function extrasFrom(tokens: readonly Token[], from: number): readonly Dependency[] {
  const found: Dependency[] = [];
  for (let i = from; i < tokens.length && !isMark(tokens[i], "}"); i++) {
    const key = tokens[i]!;
    const isList = isMark(tokens[i + 1], ":") && isMark(tokens[i + 2], "[");
    if (key.kind === "string" && isList) found.push(...listFrom(tokens, i + 2, isDevGroup(key.text)));
  }
  return found;
}

const LONGEST = 500;
const NAME = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?=$|[[<>=!~;@#,(\\]|--)/;
const EGG = /^\s*(?:-e\s|--editable|git\+|https?:)[^#]*#(?:[^&]*&)?egg=([A-Za-z0-9][\w.-]*)/;
const DEV_GROUP =
  /(?:^|[-_.])(?:dev|devel|develop|development|tests?|testing|lint(?:ing|er)?|docs?|typing|types|ci|build|style|format|qa|quality|bench(?:mark)?s?)(?:$|[-_.])/i;
const SETUP_KEYS: ReadonlySet<string> = new Set([
  "install_requires",
  "tests_require",
  "setup_requires",
  "extras_require",
]);
const PYTHON: Style = {
  word: WORD,
  lineComments: ["#"],
  blockComments: false,
  quotes: [
    { open: '"""', close: '"""', escape: "backslash", lines: true },
    { open: "'''", close: "'''", escape: "backslash", lines: true },
    { open: '"', close: '"', escape: "backslash", lines: false },
    { open: "'", close: "'", escape: "backslash", lines: false },
  ],
};
