import { FACTS } from "../model/derive/index.js";
import type { Problem } from "../source/problem.js";
import { locate } from "../source/source.js";
import { at, type Loaded, type LoadedFiles, nameOf } from "./loaded.js";
import type { Pack } from "./rule.js";
import type { DecisionFile } from "./schema.js";

/** Ids and facts that are used twice or taken, and decisions that read each other in a circle. */
export function clashes(files: LoadedFiles, base: readonly Pack[]): readonly Problem[] {
  return [
    ...duplicates(files),
    ...taken(files, base),
    ...aliases(files, base),
    ...duplicateFacts(files, base),
    ...cycles(files.decisions),
  ];
}

function duplicates(files: LoadedFiles): readonly Problem[] {
  const first = new Map<string, Loaded<{ id: string }>>();
  return [...files.packs, ...files.rules, ...files.decisions, ...files.papers].flatMap(
    (file: Loaded<{ id: string }>) => {
      const id = file.value.id;
      const seen = first.get(id);
      if (!seen) first.set(id, file);
      if (!seen) return [];
      const problem = at(file.source, ["id"], "policy/duplicate-id", `the id '${id}' is used twice`, `标识“${id}”重复`);
      return [
        {
          ...problem,
          related: [
            { at: locate(seen.source, 0, ["id"], "value"), note: { en: "first used here", zh: "首次使用于此" } },
          ],
        },
      ];
    },
  );
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

/** An earlier id belongs to one rule, and is no rule any more. */
function aliases(files: LoadedFiles, base: readonly Pack[]): readonly Problem[] {
  const all = base.flatMap((pack) => pack.rules);
  const seen = new Set([
    ...all.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])]),
    ...files.rules.map((file) => file.value.id),
  ]);
  return files.rules.flatMap(({ source, value }) =>
    (value.aliases ?? []).flatMap((alias, index) => {
      if (!seen.has(alias)) seen.add(alias);
      else
        return [
          at(
            source,
            ["aliases", index],
            "policy/duplicate-id",
            `there is a rule '${alias}' already`,
            `已有规则“${alias}”`,
          ),
        ];
      return [];
    }),
  );
}
