import type { Form } from "../manifest/form.js";
import { validateCount, validateDocument } from "../manifest/validate.js";
import { FACTS } from "../model/derive/index.js";
import type { Problem, Text } from "../source/problem.js";
import { locate, parseSource, type Source } from "../source/source.js";
import type { Path, Span } from "../source/span.js";
import type { Forms } from "./forms.js";
import type { Pack } from "./rule.js";
import type { DecisionFile, FactsFile, PackFile, RuleFile } from "./schema.js";

/** A pack as read: its folder and files, unparsed. */
export interface PackFolder {
  readonly folder: string;
  readonly files: readonly { readonly file: string; readonly text: string }[];
}

/** One file of a pack that has the right form. */
export interface Loaded<T> {
  readonly source: Source;
  readonly value: T;
  readonly pack: string;
}

export interface LoadedFiles {
  readonly packs: Loaded<PackFile>[];
  readonly rules: Loaded<RuleFile>[];
  readonly decisions: Loaded<DecisionFile>[];
  readonly facts: Loaded<FactsFile>[];
  /** Manifests that examples read along, by pack and name. */
  readonly fixtures: Map<string, Record<string, string>>;
}

/** Reads the files of pack folders: form, names, ids, circles. Broken files are left out with their problems. */
export function loadPacks(
  folders: readonly PackFolder[],
  forms: Forms,
  base: readonly Pack[],
): {
  readonly files: LoadedFiles;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const files: LoadedFiles = { packs: [], rules: [], decisions: [], facts: [], fixtures: new Map() };
  for (const folder of folders) loadFolder(folder, forms, files, problems);
  return {
    files,
    problems: [
      ...problems,
      ...duplicates(files),
      ...taken(files, base),
      ...duplicateFacts(files, base),
      ...cycles(files.decisions),
    ],
  };
}

function loadFolder({ folder, files }: PackFolder, forms: Forms, found: LoadedFiles, problems: Problem[]): void {
  const head = files.find(({ file }) => file === `${folder}/pack.yaml`);
  const pack = head && load<PackFile>(head, forms.pack, folder, problems);
  if (!pack) {
    if (!head) problems.push(noPack(folder));
    return;
  }
  const fixtures: Record<string, string> = {};
  found.packs.push({ ...pack, pack: pack.value.id });
  found.fixtures.set(pack.value.id, fixtures);
  for (const file of files) {
    const inside = file.file.slice(folder.length + 1);
    if (inside === "pack.yaml" || !/\.ya?ml$/.test(inside)) continue;
    const fixture = /^fixtures\/(.+)\.ya?ml$/.exec(inside)?.[1];
    if (fixture) fixtures[fixture] = file.text;
    if (fixture) continue;
    const target = inside.startsWith("facts/") ? "facts" : inside.startsWith("decisions/") ? "decisions" : "rules";
    const form = { facts: forms.facts, decisions: forms.decision, rules: forms.rule }[target];
    const loaded = load<{ id: string }>(file, form, pack.value.id, problems);
    if (!loaded) continue;
    if (target !== "facts") problems.push(...misnamed(loaded));
    (found[target] as unknown[]).push(loaded);
  }
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

function misnamed(loaded: Loaded<{ id: string }>): readonly Problem[] {
  const name = /([^/]+)\.ya?ml$/.exec(loaded.source.file)?.[1] ?? "";
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

/** A problem of a pack file at a route of it. */
export function at(
  source: Source,
  path: Path,
  code: string,
  en: string,
  zh: string,
  hint?: Text,
  span?: Span,
): Problem {
  return { code, message: { en, zh }, ...(hint && { hint }), at: span ?? locate(source, 0, path, "value") };
}

function duplicates(files: LoadedFiles): readonly Problem[] {
  const first = new Map<string, Loaded<{ id: string }>>();
  return [...files.packs, ...files.rules, ...files.decisions].flatMap((file: Loaded<{ id: string }>) => {
    const id = file.value.id;
    const seen = first.get(id);
    if (!seen) first.set(id, file);
    if (!seen) return [];
    const problem = at(file.source, ["id"], "policy/duplicate-id", `the id '${id}' is used twice`, `标识“${id}”重复`);
    return [
      {
        ...problem,
        related: [{ at: locate(seen.source, 0, ["id"], "value"), note: { en: "first used here", zh: "首次使用于此" } }],
      },
    ];
  });
}

/** Ids of the packs that this one builds upon are taken. */
function taken(files: LoadedFiles, base: readonly Pack[]): readonly Problem[] {
  const known = new Map(base.flatMap((pack) => [...pack.rules, ...pack.decisions].map((one) => [one.id, pack.id])));
  return [...files.rules, ...files.decisions].flatMap(({ source, value }: Loaded<{ id: string }>) => {
    const pack = known.get(value.id);
    if (!pack) return [];
    return [
      at(
        source,
        ["id"],
        "policy/duplicate-id",
        `the pack '${pack}' has a '${value.id}' already`,
        `规则包“${pack}”已有“${value.id}”`,
      ),
    ];
  });
}

/** A fact defined twice would silently mean whichever file is read last. */
function duplicateFacts(files: LoadedFiles, base: readonly Pack[]): readonly Problem[] {
  const builtin = Object.entries(FACTS).flatMap(([on, facts]) => Object.keys(facts).map((id) => `${on}.${id}`));
  const seen = new Set([...builtin, ...base.flatMap((pack) => pack.facts.map((fact) => `${fact.on}.${fact.id}`))]);
  return files.facts.flatMap(({ source, value }) =>
    value.facts.flatMap(({ id, on }, index) => {
      const name = `${on}.${id}`;
      if (!seen.has(name)) seen.add(name);
      else
        return [
          at(
            source,
            ["facts", index, "id"],
            "policy/duplicate-fact",
            `the fact '${name}' is defined twice`,
            `事实“${name}”重复定义`,
          ),
        ];
      return [];
    }),
  );
}

/** Decisions that read each other in a circle can never be decided. */
function cycles(files: readonly Loaded<DecisionFile>[]): readonly Problem[] {
  const readsOf = new Map<string, Set<string>>();
  for (const { value } of files) {
    const texts = [
      ...value.rows.map((row) => row.when),
      ...Object.values(value.variables ?? {}).map((one) => one.value),
    ];
    const reads = readsOf.get(nameOf(value)) ?? new Set();
    for (const text of texts) for (const [, name] of text.matchAll(/\bdecided\.([a-z0-9_]+)/g)) reads.add(name!);
    readsOf.set(nameOf(value), reads);
  }
  return files.flatMap((file) => {
    const chain = circle(nameOf(file.value), [], readsOf);
    if (!chain) return [];
    const shown = chain.join(" → ");
    return [
      at(file.source, ["id"], "policy/cycle", `the decision depends on itself: ${shown}`, `决策依赖自身：${shown}`),
    ];
  });
}

function circle(
  name: string,
  path: readonly string[],
  readsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | undefined {
  if (path[0] === name) return [...path, name];
  if (path.includes(name)) return undefined;
  for (const next of readsOf.get(name) ?? []) {
    const found = circle(next, [...path, name], readsOf);
    if (found) return found;
  }
  return undefined;
}

/** Name under which rules read a decision. */
export function nameOf(decision: DecisionFile): string {
  return (decision.decides ?? decision.id).replaceAll("-", "_");
}

/** Groups files by the folders that hold a pack.yaml. */
export function packFolders(files: PackFolder["files"]): readonly PackFolder[] {
  return files
    .filter(({ file }) => file.endsWith("/pack.yaml"))
    .map(({ file }) => {
      const folder = file.slice(0, -"/pack.yaml".length);
      return { folder, files: files.filter((one) => one.file.startsWith(`${folder}/`)) };
    });
}
