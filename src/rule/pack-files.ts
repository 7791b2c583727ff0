import { posix } from "node:path";
import type { Form } from "../manifest/form.js";
import { validateCount, validateDocument } from "../manifest/validate.js";
import type { Problem } from "../source/problem.js";
import { parseSource } from "../source/source.js";
import type { Forms } from "./forms.js";
import { at, insideOf, type Loaded, type LoadedFiles, type PackFolder } from "./loaded.js";
import type { PackFile, TranslationFile, VocabularyFile } from "./pack-schema.js";
import type { PaperFile } from "./paper-schema.js";
import type { ClocksFile, DecisionFile, FactsFile, RuleFile } from "./schema.js";

/** Reads the files of pack folders: form and names. Broken files are left out with their problems. */
export function loadPacks(
  folders: readonly PackFolder[],
  forms: Forms,
): {
  readonly files: LoadedFiles;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const files: LoadedFiles = {
    packs: [],
    rules: [],
    decisions: [],
    facts: [],
    clocks: [],
    papers: [],
    vocabularies: [],
    translations: [],
    fixtures: new Map(),
    manifests: new Map(),
  };
  for (const folder of folders) loadFolder(folder, forms, files, problems);
  return { files, problems };
}

function loadFolder(all: PackFolder, forms: Forms, found: LoadedFiles, problems: Problem[]): void {
  const { folder } = all;
  const files = ownFiles(all);
  const head = files.find(({ file }) => insideOf(folder, file) === "pack.yaml");
  const pack = head && load<PackFile>(head, forms.pack, folder, problems);
  if (!pack) {
    if (!head) problems.push(noPack(folder));
    return;
  }
  const id = pack.value.id;
  const inside = (one: { readonly file: string }) => insideOf(folder, one.file) ?? "";
  const fixtures = files.flatMap((one) => {
    const name = /^fixtures\/(.+)\.ya?ml$/.exec(inside(one))?.[1];
    return name ? [[name, one.text]] : [];
  });
  found.packs.push({ ...pack, pack: id });
  found.fixtures.set(id, Object.fromEntries(fixtures));
  found.manifests.set(
    id,
    files.filter((one) => /^manifests\/.+\.ya?ml$/.test(inside(one))),
  );
  const isSorted = files.some((one) => inside(one).startsWith("rules/"));
  for (const file of files)
    if (!isSorted || isPackFile(inside(file), file)) loadFile(file, inside(file), id, forms, found, problems);
}

/**
 * Whether a file belongs to a pack that keeps its rules in `rules/`: a rule that was put elsewhere does, and so does what cannot
 * be read and may be one; other people's YAML does not.
 */
function isPackFile(inside: string, { file, text }: PackFolder["files"][number]): boolean {
  const known =
    /^(?:rules|decisions|facts|clocks|papers|fixtures|manifests|translations)\/|^(?:pack|vocabulary)\.ya?ml$/;
  if (known.test(inside) || !/\.ya?ml$/.test(inside)) return true;
  return /^(?:id|law|when|assert):/m.test(text) || parseSource(file, text).problems.length > 0;
}

/** Files of a pack without those of other packs that lie below it. */
function ownFiles({ folder, files }: PackFolder): PackFolder["files"] {
  const others = files.flatMap(({ file }) => /^(.+\/)pack\.yaml$/.exec(insideOf(folder, file) ?? "")?.[1] ?? []);
  return files.filter(({ file }) => !others.some((other) => insideOf(folder, file)?.startsWith(other)));
}

// What stands in the folder of a pack and is no rule; other people's files, when the pack is a whole repository.
const NO_RULES = /^(?:pack\.ya?ml$|(?:fixtures|manifests|node_modules|\.[^/]+)\/)|^hegui\.[^/]+$|\.hegui\.ya?ml$/;

/** Reads one file by the place that it has in its pack; everything that has no other place is a rule. */
function loadFile(
  file: PackFolder["files"][number],
  inside: string,
  pack: string,
  forms: Forms,
  found: LoadedFiles,
  problems: Problem[],
): void {
  if (!/\.ya?ml$/.test(inside) || NO_RULES.test(inside)) return;
  const lang = /^translations\/(.+)\.ya?ml$/.exec(inside)?.[1];
  if (lang !== undefined) {
    const loaded = load<TranslationFile>(file, forms.translation, pack, problems);
    if (loaded && LANGUAGE.test(lang)) found.translations.push({ ...loaded, lang });
    else if (loaded) problems.push(noLanguage(loaded, lang));
  } else if (/^vocabulary\.ya?ml$/.test(inside)) {
    found.vocabularies.push(...list(load<VocabularyFile>(file, forms.vocabulary, pack, problems)));
  } else if (inside.startsWith("facts/")) {
    found.facts.push(...list(load<FactsFile>(file, forms.facts, pack, problems)));
  } else if (inside.startsWith("clocks/")) {
    found.clocks.push(...list(load<ClocksFile>(file, forms.clocks, pack, problems)));
  } else if (inside.startsWith("papers/")) {
    found.papers.push(...named(load<PaperFile>(file, forms.paper, pack, problems), problems));
  } else if (inside.startsWith("decisions/")) {
    found.decisions.push(...named(load<DecisionFile>(file, forms.decision, pack, problems), problems));
  } else found.rules.push(...named(load<RuleFile>(file, forms.rule, pack, problems), problems));
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

function noLanguage({ source }: Loaded<TranslationFile>, name: string): Problem {
  const en = `'${name}' is no language: the name of a file of translations is one`;
  const hint = { en: "name it like ja.yaml or pt-BR.yaml", zh: "例如 ja.yaml 或者 pt-BR.yaml" };
  return at(source, [], "policy/language", en, `“${name}”不是语言代码：翻译文件须以语言代码命名`, hint);
}

function list<T>(loaded: Loaded<T> | undefined): readonly Loaded<T>[] {
  return loaded ? [loaded] : [];
}

function named<T extends { readonly id: string }>(
  loaded: Loaded<T> | undefined,
  problems: Problem[],
): readonly Loaded<T>[] {
  if (loaded) problems.push(...misnamed(loaded));
  return list(loaded);
}

function load<T>(
  file: { file: string; text: string },
  form: Form,
  pack: string,
  problems: Problem[],
): Loaded<T> | undefined {
  const parsed = parseSource(file.file, file.text);
  problems.push(...parsed.problems);
  if (parsed.problems.length > 0) return undefined;
  const count = validateCount(parsed.source, 1);
  const wrong = (count.length > 0 ? count : validateDocument(form, parsed.source, 0)).map((one) => ({
    ...one,
    code: one.code.replace("manifest/", "policy/"),
  }));
  problems.push(...wrong);
  if (wrong.length > 0) return undefined;
  return { source: parsed.source, value: parsed.source.documents[0]!.value as T, pack };
}

function noPack(folder: string): Problem {
  const start = { line: 1, column: 1 };
  return {
    code: "policy/no-pack",
    message: { en: `'${folder}' holds no pack.yaml`, zh: `“${folder}”中没有 pack.yaml` },
    hint: {
      en: "a pack is a folder with pack.yaml (id, title, version) and rule files",
      zh: "规则包是含有 pack.yaml（id、title、version）和规则文件的目录",
    },
    at: { file: folder, start, end: start },
  };
}

/** The name of a file is the id in it. */
export function misnamed(loaded: Loaded<{ id: string }>): readonly Problem[] {
  const name = /([^/]+)\.(?:ya?ml|m?[jt]s)$/.exec(loaded.source.file)?.[1] ?? "";
  if (name === loaded.value.id) return [];
  return [
    at(
      loaded.source,
      ["id"],
      "policy/file-name",
      `id '${loaded.value.id}' is not the file name '${name}'`,
      `id“${loaded.value.id}”与文件名“${name}”不一致`,
    ),
  ];
}

/** Groups files by the folders that hold a pack.yaml. */
export function packFolders(files: PackFolder["files"]): readonly PackFolder[] {
  return files
    .filter(({ file }) => posix.basename(file) === "pack.yaml")
    .map(({ file }) => {
      const folder = posix.dirname(file).replace(/^\.$/, "");
      return { folder, files: files.filter((one) => insideOf(folder, one.file) !== undefined) };
    });
}
