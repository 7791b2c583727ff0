import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Input } from "../check.js";
import { packFolders } from "../rule/pack-files.js";
import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { discover, hashDocument, type ReadFile } from "../source/read.js";
import { UsageError } from "./failure.js";
import { MANIFESTS, type Overrides, readConfig, settingsOf } from "./settings.js";

export interface WorkspaceOptions {
  /** Folder that the run was started in; file names are relative to it. */
  readonly cwd: string;
  /** Files or folders to check; none means the whole folder. */
  readonly paths: readonly string[];
  /** Built-in ids, folders or installed packages to check instead of the configured packs. */
  readonly packs: readonly string[];
  readonly asOf: string;
  readonly overrides: Overrides;
  readonly policies: Policies;
}

export interface Workspace {
  readonly input: Input;
  /** Language that the configuration asks for. */
  readonly lang: "zh" | "en" | undefined;
  /** A pack or the configuration is broken: exit 2. */
  readonly unusable: boolean;
}

/** Reads everything that a check needs: configuration, manifests, shared manifests, packs. */
export async function readWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { root, paths } = rootOf(options);
  const { config, problems: configProblems } = readConfig(root, options.policies.forms.config);
  const place = placer(options.cwd, root);
  const found = discover(root, { include: config.include ?? MANIFESTS, exclude: config.exclude ?? [], paths });
  const shared = (config.extends ?? []).map((entry) => readShared(root, entry));
  const wanted = options.packs.length > 0 ? options.packs : config.packs;
  const packs = await readPacks(root, options.policies, wanted);
  const unusable = [...configProblems, ...packs.problems];
  return {
    unusable: unusable.length > 0,
    lang: config.lang,
    input: {
      files: unique([...found.files, ...shared.flatMap((one) => one.files)]).map((one) => ({
        ...one,
        file: place(one.file),
      })),
      problems: [...unusable, ...found.problems, ...shared.flatMap((one) => one.problems)].map((one) =>
        movePlace(one, place),
      ),
      packs: packs.packs,
      law: options.policies.law,
      tables: options.policies.tables,
      shapes: options.policies.shapes,
      forms: options.policies.forms,
      asOf: options.asOf,
      settings: settingsOf(config, options.overrides),
      documentHash: (path) => hashDocument(root, path),
    },
  };
}

/** Files once each: a shared folder may lie where manifests are looked for anyway. */
function unique(files: readonly ReadFile[]): readonly ReadFile[] {
  return [...new Map(files.map((one) => [one.file, one])).values()];
}

/** One folder on the command line is the workspace itself; anything else narrows the current folder. */
function rootOf({ cwd, paths }: WorkspaceOptions): { readonly root: string; readonly paths: readonly string[] } {
  for (const path of paths)
    if (!existsSync(resolve(cwd, path))) throw new UsageError(`there is no file or folder '${path}'`);
  const [only, ...more] = paths;
  if (only !== undefined && more.length === 0 && statSync(resolve(cwd, only)).isDirectory())
    return { root: resolve(cwd, only), paths: [] };
  return { root: cwd, paths: paths.map((path) => (isAbsolute(path) ? relative(cwd, path) : path)) };
}

/** Makes names relative to the folder that people stand in. */
function placer(cwd: string, root: string): (file: string) => string {
  const prefix = relative(cwd, root).split("\\").join("/");
  return prefix === "" || prefix.startsWith("..") || isAbsolute(prefix)
    ? (file) => file
    : (file) => `${prefix}/${file}`;
}

function movePlace(problem: Problem, place: (file: string) => string): Problem {
  const move = <T extends { readonly file: string }>(at: T): T => ({ ...at, file: place(at.file) });
  const related = problem.related?.map((one) => ({ ...one, at: move(one.at) }));
  return { ...problem, at: move(problem.at), ...(related && { related }) };
}

interface Shared {
  readonly files: readonly ReadFile[];
  readonly problems: readonly Problem[];
}

/** Manifests that other repositories share: a file or folder here, or an installed package. */
function readShared(root: string, entry: string): Shared {
  const inside = join(root, entry);
  if (existsSync(inside)) return discover(root, { include: MANIFESTS, exclude: [], paths: [entry] });
  const found = findPackage(root, entry);
  if (!found) throw new UsageError(`\`extends\`: '${entry}' is neither a file, a folder nor an installed package`);
  return readNamed(found, entry, MANIFESTS);
}

/** Files of a folder, named behind the package that they come from. */
function readNamed(folder: string, name: string, include: readonly string[]): Shared {
  const found = discover(folder, { include, exclude: [] });
  const place = (file: string) => `${name}/${file}`;
  return {
    files: found.files.map((one) => ({ ...one, file: place(one.file) })),
    problems: found.problems.map((one) => movePlace(one, place)),
  };
}

// A name with `..` in it would lead out of node_modules.
const PACKAGE = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;

/** Nearest node_modules folder upwards that has the package. */
function findPackage(root: string, name: string): string | undefined {
  if (!PACKAGE.test(name)) return undefined;
  const here = join(root, "node_modules", name);
  if (existsSync(join(here, "package.json"))) return here;
  const parent = dirname(root);
  return parent === root ? undefined : findPackage(parent, name);
}

/** The packs to check: built-in ones by id, others compiled on top of them. */
export async function readPacks(
  root: string,
  policies: Policies,
  wanted: readonly string[] | undefined,
): Promise<{ readonly packs: readonly Pack[]; readonly problems: readonly Problem[] }> {
  if (!wanted) return { packs: policies.packs, problems: [] };
  const builtin = policies.packs.filter((pack) => wanted.includes(pack.id));
  const others = wanted.filter((name) => !policies.packs.some((pack) => pack.id === name));
  const read = others.map((name) => readPackFiles(root, name, policies));
  const files = read.flatMap((one) => one.files);
  const { law, shapes, forms } = policies;
  // Only own packs need the CEL library; built-in ones are compiled.
  const { compilePacks } = await import("../rule/compile.js");
  const compiled = compilePacks({ folders: packFolders(files), law, shapes, forms, base: policies.packs });
  // Facts and decisions of all built-in packs stay readable; only the rules of the named packs are judged.
  const silent = policies.packs.filter((pack) => !wanted.includes(pack.id)).map((pack) => ({ ...pack, rules: [] }));
  const problems = [...read.flatMap((one) => one.problems), ...compiled.problems];
  return { packs: [...builtin, ...silent, ...compiled.packs], problems };
}

function readPackFiles(root: string, name: string, policies: Policies): Shared {
  const folder = resolve(root, name);
  const packed = existsSync(join(folder, "pack.yaml")) ? folder : findPackage(root, name);
  if (!packed) {
    const known = policies.packs.map((pack) => pack.id).join(", ");
    throw new UsageError(
      `there is no pack '${name}': name a built-in pack (${known}), a folder with pack.yaml or an installed package`,
    );
  }
  return readNamed(packed, name.replace(/^\.\//, "").replace(/\/$/, ""), ["**/*.{yaml,yml}"]);
}
