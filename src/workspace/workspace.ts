import { existsSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import type { Input } from "../examine.js";
import type { Config } from "../manifest/config.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import { wanting } from "../source/glob.js";
import type { Problem, Text } from "../source/problem.js";
import { folderStore, hashDocument, readText } from "../source/read.js";
import type { Source } from "../source/source.js";
import type { Discovery, ReadFile, Store } from "../source/store.js";
import { loadTree, type Tree } from "../source/tree.js";
import { type Base, distrust } from "./base.js";
import { UsageError } from "./failure.js";
import { lockOf, lockProblems, readLock } from "./lock.js";
import { type ReadPacks, readPacks } from "./packs.js";
import { BASELINE_FILE, baseStore, policyChanges, readPolicy } from "./policy.js";
import { levelProblems, levelsOf, MANIFESTS, type Overrides, settingsOf } from "./settings.js";
import { movePlace, readShared, type SharePlace, sharedOfBase } from "./shared.js";

/**
 * Which workspace is read, and how.
 *
 * @example
 * ```ts
 * import { builtinPolicies, type WorkspaceOptions } from "hegui";
 *
 * const options: WorkspaceOptions = {
 *   cwd: ".", paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies: builtinPolicies(),
 * };
 * ```
 */
export interface WorkspaceOptions {
  /** Folder that the run was started in; file names are relative to it. */
  readonly cwd: string;
  /** The workspace, where that is not decided by `paths`. */
  readonly root?: string;
  /** Files or folders to check; none means the whole folder. */
  readonly paths: readonly string[];
  /** Built-in ids, folders or installed packages to check instead of the configured packs. */
  readonly packs: readonly string[];
  /** Configuration file instead of the one at the root; packs and shared manifests are named from its folder. */
  readonly config?: string;
  readonly asOf: string;
  readonly overrides: Overrides;
  /** A language that packs bring, in place of English. */
  readonly lang?: string | undefined;
  /** Runs rules in TypeScript of the folders that the configuration trusts. */
  readonly code?: boolean;
  /** Leaves rules in TypeScript out, for an editor: it runs no code, and is no gate either. */
  readonly data?: boolean;
  readonly policies: BuiltinPolicies;
  /** How a folder on disk is read; an editor puts open files over it. */
  readonly open?: (folder: string) => Store;
  /** Opens the commit to compare with, once the root of the workspace is known. */
  readonly base?: (root: string) => Promise<Base | undefined>;
}

/**
 * A workspace as it was read: the input of its check, and what its configuration says.
 *
 * @example
 * ```ts
 * import { check, type Workspace } from "hegui";
 *
 * const failed = ({ input, unusable }: Workspace) => unusable || check(input).gate.failed;
 * ```
 */
export interface Workspace {
  readonly input: Input;
  /** The packs of the input, and who decided what about them. */
  readonly packs: ReadPacks;
  /** The configuration as written, where there is one. */
  readonly source: Source | undefined;
  /** Folder of the configuration. */
  readonly policyRoot: string;
  /** The folder that was checked. */
  readonly root: string;
  /** Where its baseline is, or would be. */
  readonly baselineFile: string;
  /** How the configuration wants code to be scanned. */
  readonly scan: NonNullable<Config["scan"]>;
  /** The commit to compare with. */
  readonly base: Base | undefined;
  /** Paths on the command line that narrow the workspace. */
  readonly paths: readonly string[];
  /** The name of a file of the workspace as people see it. */
  readonly place: (file: string) => string;
  /** Language that the configuration asks for. */
  readonly lang: "zh" | "en" | undefined;
  /** A pack, the configuration or the lock is broken: exit 2. */
  readonly unusable: boolean;
  /** What is broken, without a lock that is only out of date. */
  readonly broken: readonly Problem[];
}

/**
 * Reads everything that a check needs: configuration, manifests, shared manifests, packs, baseline, the commit to
 * compare with.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { mkdtempSync, writeFileSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { builtinPolicies, check, readWorkspace } from "hegui";
 *
 * const cwd = mkdtempSync(join(tmpdir(), "workspace-"));
 * writeFileSync(join(cwd, "crs.hegui.yaml"), "version: 1\nrecipients:\n  - { id: crs, country: FR }\n");
 * const options = { cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies: builtinPolicies() };
 * const { input, unusable } = await readWorkspace(options);
 * assert.equal(unusable, false);
 * assert.deepEqual(check(input).files, ["crs.hegui.yaml"]);
 * ```
 */
export async function readWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { policies, asOf, open = folderStore } = options;
  const { root, paths } = rootOf(options);
  const base = await options.base?.(root);
  const configFile = options.config === undefined ? undefined : resolve(options.cwd, options.config);
  const policy = await readPolicy(root, configFile, policies.forms, base, open);
  const { config, source } = policy.read;
  const place = placer(options.cwd, root);
  const wanted: Discovery = { include: config.include ?? MANIFESTS, exclude: config.exclude ?? [], paths };
  const here = base?.head ? await storeOf(base.head, base, wanted, config.extends ?? []) : open(root);
  const found = here.discover(wanted);
  const sparse = (await base?.sparse(wanting(wanted))) ?? [];
  const sharing: SharePlace = {
    root: policy.root,
    store: configFile === undefined ? here : open(policy.root),
    place: placer(root, policy.root),
    distrust: (folder) => base && distrust(base, root, folder),
  };
  const shared = (config.extends ?? []).map((entry) => readShared(sharing, entry));
  const named = options.packs.length > 0;
  // A pull request may write the configuration: only the command line may name packs outside the workspace.
  const packs = await readPacks(
    {
      root: named ? root : policy.root,
      store: !named
        ? policy.store
        : base?.untrusted
          ? await baseStore(base, root, root, [], options.packs)
          : open(root),
      inside: !named,
      distrust: sharing.distrust,
      ...(base?.untrusted && { codeless: FROM_OUTSIDE }),
      ...(options.code && { code: true }),
      ...(options.data && { data: true }),
    },
    policies,
    named ? options.packs : config.packs,
    { config, source, lang: options.lang },
  );
  // Packs of the command line are not those that the lock is about.
  const lock = named || packs.problems.length > 0 ? { problems: [] } : readLock(policy.store, policies.forms);
  const broken = [
    ...policy.problems,
    ...packs.problems,
    ...levelProblems(source, config, packs.packs, policies),
    ...lock.problems,
  ];
  const unusable = [...broken, ...lockProblems(lock, () => lockOf(packs, policies))];
  const files = unique([...sparse, ...found.files, ...shared.flatMap((one) => one.files), ...packs.manifests]);
  const move = (one: ReadFile) => ({ ...one, file: place(one.file) });
  const settings = { ...settingsOf(config, options.overrides), levels: levelsOf(config, packs) };
  const { baseline } = policy;
  return {
    unusable: unusable.length > 0,
    broken: broken.map((one) => movePlace(one, place)),
    packs,
    source,
    policyRoot: policy.root,
    root,
    baselineFile: config.baseline ?? BASELINE_FILE,
    lang: config.lang,
    scan: config.scan ?? {},
    base,
    paths,
    place,
    input: {
      files: files.map(move),
      problems: [...unusable, ...found.problems, ...shared.flatMap((one) => one.problems)].map((one) =>
        movePlace(one, place),
      ),
      packs: packs.packs,
      ...packs.words,
      asOf,
      settings: {
        ...settings,
        approvers: settings.approvers?.map((one) => ({
          ...one,
          paths: one.paths?.map((path) => place(path.replace(/^\.\//, ""))),
        })),
      },
      documentHash: (path) => hashDocument(root, path),
      documentText: (path) => readText(root, path).text,
      ...(baseline && { baseline: { ...baseline, source: move(baseline.source) as typeof baseline.source } }),
      ...(base && {
        untrusted: base.untrusted,
        base: {
          comparison: base.comparison,
          files: unique([
            ...(await storeOf(base.tree, base, wanted, [], files)).discover(wanted).files,
            ...(
              await Promise.all(shared.map((one) => sharedOfBase(base, root, sharing, one, policy.sharedBefore)))
            ).flat(),
            ...packs.manifests,
          ]).map(move),
          policy: await policyChanges(root, policies.forms, base, place, {
            config: configFile,
            packs: { builtin: policies.packs, checked: packs.packs },
            ...(!named && { folders: Object.values(packs.folders) }),
          }),
        },
      }),
    },
  };
}

const FROM_OUTSIDE: Text = {
  en: "is code, and no code runs for a change from outside the repository",
  zh: "含有代码：对来自仓库外部的变更不运行任何代码",
};

/** The manifests of a commit that globs find, and those of folders that are shared. */
function storeOf(
  tree: Tree,
  { prefix }: Base,
  wanted: Discovery,
  entries: readonly string[],
  have: readonly ReadFile[] = [],
): Promise<Store> {
  return loadTree(tree, prefix, { files: [], globs: [wanted, ...entries.map(insideOf)] }, have);
}

function insideOf(entry: string) {
  return { include: MANIFESTS, exclude: [], paths: [entry.replace(/^\.\//, "")] } as const;
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
