import type { Reach } from "./reach.js";

/** Files by the ways in which code names them. */
export interface Modules {
  /** The files that a module of an import may be, the likeliest first. */
  find(module: string, from: string): readonly string[];
  /** Files of the same package, without the file itself: Go and Java see their names without an import. */
  beside(file: string): readonly string[];
}

const MOST = 40;
const SCRIPT_ENDS = ["", ".ts", ".tsx", ".js", ".jsx", ".mjs", ".cjs", ".mts", ".cts", ".vue", ".json"];
const INDEXES = ["/index.ts", "/index.tsx", "/index.js", "/index.jsx", "/index.mjs"];

/** Indexes the files of a workspace. */
export function modulesOf(files: ReadonlyMap<string, Reach>): Modules {
  const byFolder = grouped([...files.keys()], folderOf);
  const byEnd = grouped([...files.keys()], (file) => lastSegment(file));
  const known = (names: readonly string[]) => [...new Set(names)].filter((name) => files.has(name)).slice(0, MOST);
  return {
    find: (module, from) => {
      switch (files.get(from)?.language) {
        case "python":
          return known(pythonFiles(module, from, byEnd));
        case "java":
          return known(javaFiles(module, byEnd));
        case "go":
          return goFiles(module, byFolder).slice(0, MOST);
        default:
          return known(scriptFiles(module, from));
      }
    },
    beside: (file) => {
      const language = files.get(file)?.language;
      if (language !== "go" && language !== "java") return [];
      const all = byFolder.get(folderOf(file)) ?? [];
      return all.filter((one) => one !== file && files.get(one)!.language === language).slice(0, MOST);
    },
  };
}

/** `./x`, `@/x` and `~/x`; other names are packages. */
function scriptFiles(module: string, from: string): readonly string[] {
  return bases(module, from).flatMap((base) => {
    const plain = base.replace(/\.[cm]?jsx?$/, "");
    return [
      ...SCRIPT_ENDS.map((end) => base + end),
      ...(plain === base ? [] : SCRIPT_ENDS.map((end) => plain + end)),
      ...INDEXES.map((end) => base + end),
    ];
  });
}

function bases(module: string, from: string): readonly string[] {
  if (/^\.{1,2}(?:\/|$)/.test(module)) return [joined(folderOf(from), module)].filter((one) => one !== undefined);
  const alias = /^(?:@|~|#|src|app)\//.exec(module)?.[0];
  if (!alias) return [];
  const rest = module.slice(alias.length);
  const source = from.lastIndexOf("/src/");
  const root = source >= 0 ? from.slice(0, source + 1) : from.startsWith("src/") ? "" : undefined;
  const own = root === undefined ? [] : [`${root}src/${rest}`];
  return [
    ...own,
    ...folders(from).flatMap((folder) => [`${folder}src/${rest}`, `${folder}app/${rest}`, folder + rest]),
  ];
}

/** The folders around a file, the nearest first, each with its slash. */
function folders(file: string): readonly string[] {
  const parts = file.split("/").slice(0, -1);
  return [...parts.keys(), parts.length]
    .reverse()
    .slice(0, 12)
    .map((count) =>
      parts
        .slice(0, count)
        .map((part) => `${part}/`)
        .join(""),
    );
}

function pythonFiles(module: string, from: string, byEnd: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const dots = /^\.*/.exec(module)![0].length;
  const path = module.slice(dots).replaceAll(".", "/");
  if (dots > 0) {
    const up = folderOf(from).split("/").filter(Boolean);
    if (dots - 1 > up.length) return [];
    const base = [...up.slice(0, up.length - dots + 1), ...(path ? [path] : [])].join("/");
    return [`${base}.py`, `${base}/__init__.py`];
  }
  const near = folders(from).flatMap((folder) => [`${folder}${path}.py`, `${folder}${path}/__init__.py`]);
  const anywhere = (byEnd.get(`${lastSegment(path)}.py`) ?? []).filter((file) => file.endsWith(`/${path}.py`));
  return [...near, ...anywhere.slice(0, 4)];
}

/** The file of a class, or of the class around a static member. */
function javaFiles(module: string, byEnd: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const parts = module.replace(/^static\s+/, "").split(".");
  return [parts.length, parts.length - 1].flatMap((count) => {
    const path = `${parts.slice(0, count).join("/")}.java`;
    const all = byEnd.get(lastSegment(path)) ?? [];
    return all.filter((file) => file === path || file.endsWith(`/${path}`)).slice(0, 4);
  });
}

/** The files of a package: the longest end of the module's path that is a folder here. */
function goFiles(module: string, byFolder: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const parts = module.split("/");
  for (let from = 1; from < parts.length; from++) {
    const end = parts.slice(from).join("/");
    const found = byFolder.get(end);
    if (found) return found.filter((file) => file.endsWith(".go"));
  }
  return [];
}

function joined(folder: string, path: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The folder of a file, without its last slash. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function grouped(files: readonly string[], keyOf: (file: string) => string): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const file of [...files].sort()) {
    const key = keyOf(file);
    const known = all.get(key);
    if (known) known.push(file);
    else all.set(key, [file]);
  }
  return all;
}
