import { resolve } from "node:path";
import type { Config } from "../manifest/config.js";
import { codeFiles } from "../rule/code-rule.js";
import type { Composed } from "../rule/compose.js";
import type { PackFolder } from "../rule/loaded.js";
import type { Policies } from "../rule/policies.js";
import type { Pack } from "../rule/rule.js";
import type { Words } from "../rule/vocabulary.js";
import { plainName } from "../source/glob.js";
import type { Problem, Text } from "../source/problem.js";
import type { Source } from "../source/source.js";
import { type FoundPack, findPacks, type PackPlace } from "./pack-folder.js";
import { assetsFolder } from "./policies.js";

/** Packs to check, what they bring, and what was wrong with reading them. */
export interface ReadPacks extends Pick<Composed, "levels" | "params" | "languages"> {
  readonly packs: readonly Pack[];
  /** The same in the words that they have in English and Chinese, for the lock. */
  readonly plain: readonly Pack[];
  /** The catalogue, tables and fields with what packs add. */
  readonly words: Words;
  /** Manifests that packs bring. */
  readonly manifests: PackFolder["files"];
  /** Where packs that are not built in come from, by id. */
  readonly folders: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** What the configuration says about packs. */
export interface PackChoice {
  readonly config: Config;
  readonly source?: Source | undefined;
  /** Language that stands in place of English. */
  readonly lang?: string | undefined;
}

/**
 * The packs to check: built-in ones by id, others compiled on top of them, and all that they extend. A pack with the id of
 * a built-in one takes its place. Facts and decisions of all built-in packs stay readable; only the rules of packs that are
 * named or extended are judged.
 */
export async function readPacks(
  place: PackPlace,
  policies: Policies,
  wanted: readonly string[] | undefined,
  choice: PackChoice = { config: { version: 1 } },
): Promise<ReadPacks> {
  const { packs, law, tables, shapes, forms } = policies;
  const words = { law, tables, shapes, forms };
  const plain: ReadPacks = {
    packs,
    plain: packs,
    words,
    levels: {},
    params: {},
    languages: [],
    manifests: [],
    folders: {},
    problems: [],
  };
  if (!wanted && !choice.config.params) return plain;
  const found = findPacks(place, policies, wanted ?? packs.map((pack) => pack.id));
  const judged = (all: readonly Pack[]) =>
    all.map((pack) => (found.builtin.has(pack.id) ? pack : { ...pack, rules: [] }));
  if (found.packs.length === 0 && !choice.config.params)
    return { ...plain, packs: judged(packs), plain: judged(packs), problems: found.problems };
  return await composeOwn(found.packs, place, found.problems, policies, judged, choice);
}

async function composeOwn(
  found: readonly FoundPack[],
  place: PackPlace,
  problems: readonly Problem[],
  policies: Policies,
  judged: (packs: readonly Pack[]) => readonly Pack[],
  { config, source, lang }: PackChoice,
): Promise<ReadPacks> {
  const { packs: builtin, law, tables, shapes, forms } = policies;
  const words = { law, tables, shapes, forms };
  const base = builtin.filter((pack) => !found.some((one) => one.id === pack.id));
  // Only own packs need the CEL library; built-in ones are compiled.
  const { compilePacks } = await import("../rule/compile.js");
  const { compose } = await import("../rule/compose.js");
  const code = await codeOf(found, place, config);
  const compiled = compilePacks({ folders: found, ...words, base, code: code.rules });
  const params = config.params ?? {};
  // Packs of the command line are not all that the configuration is about.
  const known = Object.entries(params).filter(([id]) => compiled.packs.some((pack) => pack.id === id));
  const composed = compose({
    packs: [...judged(base), ...compiled.packs],
    known: base,
    heads: compiled.heads,
    translations: compiled.translations,
    ...(source && { config: { source, params: place.inside ? params : Object.fromEntries(known) } }),
    tables: compiled.words.tables,
    lang,
  });
  return {
    packs: composed.packs,
    plain: composed.plain,
    words: compiled.words,
    levels: composed.levels,
    params: composed.params,
    languages: composed.languages,
    manifests: compiled.manifests,
    folders: Object.fromEntries(found.map((one) => [one.id ?? one.folder, one.folder])),
    problems: [...problems, ...code.problems, ...compiled.problems, ...composed.problems],
  };
}

/**
 * Rules in TypeScript: only of folders here that the configuration trusts or the command line names, when the command line
 * asks for them, and never for a change from outside.
 */
async function codeOf(found: readonly FoundPack[], { root, inside, code, codeless, data }: PackPlace, config: Config) {
  if (data) return { rules: [], problems: [] };
  const trusted = (config.code ?? []).map(plainName);
  const folders = found.map(({ id, folder, disk, files }) => ({
    pack: id ?? folder,
    folder,
    disk: disk ?? resolve(root, folder),
    files: codeFiles(folder, files),
    refused: disk !== undefined ? INSTALLED : (codeless ?? whyNot(inside && !trusted.includes(folder), code)),
  }));
  if (folders.every((one) => one.files.length === 0)) return { rules: [], problems: [] };
  const { loadCode } = await import("../code/load.js");
  return await loadCode(folders, assetsFolder());
}

function whyNot(isUnnamed: boolean, isAsked: boolean | undefined): Text | undefined {
  if (isUnnamed) return UNTRUSTED;
  return isAsked ? undefined : NOT_ASKED;
}

const INSTALLED: Text = {
  en: "is code, and code of an installed package or from outside the workspace never runs",
  zh: "含有代码：已安装的包或者工作区以外的代码一律不运行",
};
const NOT_ASKED: Text = {
  en: "is code, and runs only when the command line asks for it: --code",
  zh: "含有代码：只有在命令行中指定 --code 时方可运行",
};
const UNTRUSTED: Text = {
  en: "is code, and runs only from folders that `code` of hegui.config.yaml names",
  zh: "含有代码：只有 hegui.config.yaml 中 `code` 列出的目录方可运行",
};
