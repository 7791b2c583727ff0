import { existsSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import type { Input } from "../check.js";
import type { Policies } from "../rule/policies.js";
import { discover, hashDocument, type ReadFile } from "../source/read.js";
import { UsageError } from "./failure.js";
import { readPacks } from "./packs.js";
import { levelProblems, MANIFESTS, type Overrides, readConfig, settingsOf } from "./settings.js";
import { movePlace, readShared } from "./shared.js";

export interface WorkspaceOptions {
  /** Folder that the run was started in; file names are relative to it. */
  readonly cwd: string;
  /** The workspace, where that is not decided by `paths`. */
  readonly root?: string;
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
  const { config, source, problems: configProblems } = readConfig(root, options.policies.forms.config);
  const place = placer(options.cwd, root);
  const found = discover(root, { include: config.include ?? MANIFESTS, exclude: config.exclude ?? [], paths });
  const shared = (config.extends ?? []).map((entry) => readShared(root, entry));
  const named = options.packs.length > 0;
  // A pull request may write the configuration: only the command line may name packs outside the workspace.
  const packs = await readPacks(root, options.policies, named ? options.packs : config.packs, !named);
  const unusable = [
    ...configProblems,
    ...packs.problems,
    ...levelProblems(source, config, packs.packs, options.policies),
  ];
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
function rootOf({ cwd, root, paths }: WorkspaceOptions): { readonly root: string; readonly paths: readonly string[] } {
  for (const path of paths)
    if (!existsSync(resolve(root ?? cwd, path))) throw new UsageError(`there is no file or folder '${path}'`);
  if (root !== undefined) return { root, paths };
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
