import { existsSync } from "node:fs";
import { dirname, isAbsolute, posix, relative } from "node:path";
import type { Baseline } from "../finding/baseline.js";
import type { PolicyChange } from "../finding/report.js";
import type { BaselineFile } from "../manifest/baseline.js";
import type { Forms } from "../rule/forms.js";
import { plainName } from "../source/glob.js";
import type { Problem, Text } from "../source/problem.js";
import { folderStore } from "../source/read.js";
import { locate, type Source } from "../source/source.js";
import type { Store } from "../source/store.js";
import { loadTree } from "../source/tree.js";
import type { Base } from "./base.js";
import { UsageError } from "./failure.js";
import { LOCK_FILE, lockDifferences, readLock } from "./lock.js";
import { foldersBeside, PACK_FILES } from "./pack-folder.js";
import { baselineChange, configChanges, type Packs } from "./policy-change.js";
import { CONFIG_FILE, type ReadConfig, readConfig, readDocument } from "./settings.js";

/** What a check is held to: configuration, where its packs are, and the baseline. */
export interface Policy {
  readonly read: ReadConfig;
  /** Folder that packs and shared manifests are named from, and its files; a commit when the folder cannot be trusted. */
  readonly root: string;
  readonly store: Store;
  readonly baseline?: Baseline;
  readonly problems: readonly Problem[];
  /** Shared manifests that the base's configuration names. */
  readonly sharedBefore: readonly string[];
}

/** Where the baseline is when the configuration does not say. */
export const BASELINE_FILE = "hegui.baseline.yaml";

/** Reads the policy of a workspace, from the base when the change comes from a stranger. */
export async function readPolicy(
  root: string,
  /** Absolute path of a configuration named on the command line. */
  config: string | undefined,
  forms: Forms,
  base: Base | undefined,
  open: (folder: string) => Store = folderStore,
): Promise<Policy> {
  const { folder, file, name } = configPlace(root, config, base);
  const tracked = name !== undefined && (base?.tree.entries.has(name) ?? false);
  if (base?.untrusted && config !== undefined && !tracked && name !== undefined && base.touched.includes(name))
    throw new UsageError(
      `--config: '${wayTo(root, config)}' is new in a change from outside the repository; it counts once the base has it`,
    );
  const fromBase = base?.untrusted && (config === undefined || tracked);
  const store = fromBase ? await baseStore(base, folder, root, [file]) : open(folder);
  const read = readConfig(store, file, forms.config);
  const packs = read.config.packs ?? [];
  const own = base?.untrusted ? await baseStore(base, root, root, [fileOf(read)]) : open(root);
  const { baseline, problems } = readBaseline(own, read, forms);
  // A configuration of another repository is the same on both sides.
  const same = fromBase || !base || name === undefined;
  const before = same ? read : readConfig(await baseStore(base, folder, root, [file]), file, forms.config);
  return {
    read,
    root: folder,
    store: fromBase ? await baseStore(base, folder, root, [file, LOCK_FILE], packs) : store,
    ...(baseline && { baseline }),
    problems: [...read.problems, ...problems],
    sharedBefore: before.config.extends ?? [],
  };
}

function fileOf({ config }: ReadConfig): string {
  return config.baseline ?? BASELINE_FILE;
}

function readBaseline(store: Store, read: ReadConfig, forms: Forms): Pick<Policy, "baseline" | "problems"> {
  const file = fileOf(read);
  if (read.config.baseline !== undefined && read.source && !store.has(file))
    return { problems: [noBaseline(file, read.source)] };
  const { data, source, problems } = readDocument<BaselineFile>(store, file, forms.baseline, "baseline");
  return { ...(data && source && { baseline: { data, source } }), problems };
}

function noBaseline(file: string, config: Source): Problem {
  return {
    code: "baseline/missing",
    message: { en: `there is no file '${file}'`, zh: `文件“${file}”不存在` },
    hint: { en: "`hegui baseline` writes it", zh: "运行 `hegui baseline` 生成该文件" },
    at: locate(config, 0, ["baseline"], "value"),
  };
}

interface ConfigPlace {
  readonly folder: string;
  readonly file: string;
  /** Its name from the root of the repository, where it lies in the one that is compared. */
  readonly name: string | undefined;
}

function configPlace(root: string, path: string | undefined, base: Base | undefined): ConfigPlace {
  if (path !== undefined && !existsSync(path))
    throw new UsageError(`--config: there is no file '${relative(root, path) || path}'`);
  const way = path === undefined ? CONFIG_FILE : wayTo(root, path);
  return {
    folder: path === undefined ? root : dirname(path),
    file: posix.basename(way),
    name: base && nameOf(base, way),
  };
}

function wayTo(root: string, path: string): string {
  return relative(root, path).split("\\").join("/");
}

/** The name from the root of the repository of what is called so from the workspace; undefined outside. */
function nameOf({ prefix }: Base, way: string): string | undefined {
  const name = posix.normalize(prefix + way);
  return isAbsolute(way) || name.startsWith("../") ? undefined : name;
}

/** Files of the base below a folder of the repository: some by name, and those of packs and of the folders that they extend. */
export async function baseStore(
  base: Base,
  folder: string,
  root: string,
  files: readonly string[],
  packs: readonly string[] = [],
): Promise<Store> {
  const name = nameOf(base, wayTo(root, folder) || ".")!.replace(/\/?$/, "/");
  const load = (paths: readonly string[]) => {
    const globs = paths.length > 0 ? [{ include: PACK_FILES, exclude: [], paths }] : [];
    return loadTree(base.tree, name === "./" ? "" : name, { files, globs });
  };
  let paths = [...new Set(packs.map(plainName))];
  for (;;) {
    const store = await load(paths);
    const all = [...new Set([...paths, ...paths.flatMap((one) => foldersBeside(store, one))])];
    if (all.length === paths.length) return store;
    paths = all;
  }
}

/** How a change of the policy is judged. */
export interface Surroundings {
  /** Absolute path of a configuration named on the command line. */
  readonly config?: string | undefined;
  readonly packs?: Packs;
  /** Folders of the packs that are checked, from that of the configuration. */
  readonly folders?: readonly string[];
}

/** What the change makes of configuration, packs and baseline; of a file that is broken now only its problems are told. */
export async function policyChanges(
  root: string,
  forms: Forms,
  base: Base,
  place: (file: string) => string,
  { config, packs, folders }: Surroundings = {},
): Promise<readonly PolicyChange[]> {
  const { folder, file, name } = configPlace(root, config, base);
  const here = folderStore(root);
  const now = readConfig(folderStore(folder), file, forms.config);
  // A configuration of another repository is the same on both sides, and so is the lock beside it.
  const same = name === undefined ? folderStore(folder) : undefined;
  const then = same ? now : readConfig(await baseStore(base, folder, root, [file]), file, forms.config);
  const before = readBaseline(await baseStore(base, root, root, [fileOf(then)]), then, forms);
  const after = readBaseline(here, now, forms);
  const named = (way: string) => posix.normalize(place(way));
  const label = named(config === undefined ? CONFIG_FILE : wayTo(root, config));
  const lock = posix.join(wayTo(root, folder), LOCK_FILE);
  return [
    ...(now.problems.length > 0 ? [] : configChanges(label, then.config, now.config, packs)),
    ...(after.problems.length > 0
      ? []
      : baselineChange(named(fileOf(now)), before.baseline?.data, after.baseline?.data)),
    ...packChanges([...(now.config.packs ?? []), ...(folders ?? [])], base, wayTo(root, folder), here, named),
    ...lockChanges(same ?? (await baseStore(base, folder, root, [LOCK_FILE])), folderStore(folder), forms, named(lock)),
  ];
}

/** What became different for everybody who is judged: rules, levels and parameters, as the lock has them. */
function lockChanges(then: Store, now: Store, forms: Forms, file: string): readonly PolicyChange[] {
  if (then.has(LOCK_FILE) && !now.has(LOCK_FILE)) return [{ file, weaker: true, text: UNLOCKED }];
  const [before, after] = [readLock(then, forms).data, readLock(now, forms).data];
  if (!before || !after) return [];
  // Whether a rule asks for less is for `hegui diff packs` to say; here it counts as if it did.
  return lockDifferences(before, after).map(({ text }) => ({ file, weaker: true, text }));
}

/** Files of packs that the repository holds itself. */
function packChanges(
  packs: readonly string[],
  base: Base,
  folder: string,
  here: Store,
  place: (file: string) => string,
): readonly PolicyChange[] {
  const folders = packs.flatMap((one) => {
    const name = nameOf(base, posix.join(folder, one, "/"));
    return name === undefined ? [] : [name.replace(/^\.\//, "")];
  });
  const touched = base.touched.filter((name) => folders.some((one) => name.startsWith(one)));
  return touched.map((name) => {
    const file = posix.relative(base.prefix, name);
    const gone = !here.has(file);
    return { file: place(file), weaker: gone, text: gone ? GONE : DIFFERENT };
  });
}

const UNLOCKED: Text = {
  en: "the lock is gone: a changed pack no longer has to be looked at",
  zh: "锁定文件已删除：规则包的变更不再须经查看",
};
const DIFFERENT: Text = {
  en: "a rule or table of a pack of this repository is different",
  zh: "本仓库规则包中的规则或者决策表有改动",
};
const GONE: Text = {
  en: "a rule or table of a pack of this repository is gone",
  zh: "本仓库规则包中的规则或者决策表已删除",
};
