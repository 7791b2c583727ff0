import type { Environment, Type } from "../cel/type.js";
import { KINDS, type Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import { createEnvironment } from "../rule/environment.js";
import type { Pack } from "../rule/rule.js";
import type { Words } from "../rule/vocabulary.js";

/** What expressions about each kind may read, with the facts and decisions of these packs. */
export function environmentsOf(words: Words, packs: readonly Pack[]): Readonly<Record<Kind, Environment>> {
  const signatures = {
    facts: packs.flatMap((pack) => pack.facts),
    decisions: packs.flatMap((pack) =>
      pack.decisions.map(({ rows, ...one }) => ({ ...one, outcomes: rows.map((row) => row.then) })),
    ),
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, createEnvironment(words.shapes, signatures, kind)])) as Readonly<
    Record<Kind, Environment>
  >;
}

/** Conditions about one kind that an editor can offer: what is declared, derived and decided, in the form that each type is tested in. */
export function conditionsOf({ structs }: Environment, kind: Kind): readonly string[] {
  const found = new Set<string>();
  visit("it", kind);
  for (const [key, type] of Object.entries(structs.organization ?? {}))
    if (type.type === "bool") found.add(`org.${key}`);
  return [...found];

  function visit(path: string, struct: string): void {
    for (const [key, type] of Object.entries(structs[struct] ?? {})) {
      const here = `${path}.${key}`;
      // Every entity has an id, whose text says nothing.
      if (here === "it.id") continue;
      for (const one of tests(here, type)) found.add(one);
      // Groups of its own are followed to the end, other entities one step.
      if (type.type === "struct" && type.name.startsWith(`${kind}.`)) {
        if (!type.name.includes(".decided") && type.name !== `${kind}.doubtful`) found.add(`has(${here})`);
        visit(here, type.name);
      } else if (type.type === "struct" && path === "it")
        for (const [next, inner] of Object.entries(structs[type.name] ?? {}))
          if (inner.type === "bool") found.add(`${here}.${next}`);
    }
  }

  function tests(path: string, type: Type): readonly string[] {
    if (type.type === "struct") return [];
    if (type.type === "list") return listTests(path, type.of);
    if (type.type === "string" && type.values) return type.values.map((value) => `${path} == "${value}"`);
    if (type.type === "string") return [`has(${path})`];
    if (type.type === "date") return [`${path} <= as_of`, `${path}.plus("P1Y") > as_of`];
    if (type.type === "int" || type.type === "double") return [`${path} > 0`];
    if (type.type === "instant") return [`has(${path})`, `${path}.day() <= as_of`];
    if (type.type === "duration") return [`has(${path})`, `${path}.most_days() <= 365`];
    return [type.type === "map" ? `size(${path}) > 0` : path];
  }

  function listTests(path: string, of: Type): readonly string[] {
    const name = path.slice(path.lastIndexOf(".") + 1)[0]!;
    // Not `"x" in list`: an unquoted scalar of YAML cannot begin with a quote.
    if (of.type === "string" && of.values)
      return of.values.map((value) => `${path}.exists(${name}, ${name} == "${value}")`);
    if (of.type !== "struct") return [`size(${path}) > 0`];
    const keys = Object.entries(structs[of.name] ?? {}).filter(([, type]) => type.type === "bool");
    return [`size(${path}) > 0`, ...keys.map(([key]) => `${path}.exists(${name}, ${name}.${key})`)];
  }
}

/** Routes that manifests may declare for a kind: what `at` may name. */
export function routesOf(shapes: Shapes, kind: Kind): readonly string[] {
  const visit = (struct: string, path: string): readonly string[] =>
    Object.entries(shapes[struct] ?? {}).flatMap(([key, { type, ref }]) => [
      `${path}${key}`,
      ...(type.type === "struct" && !ref ? visit(type.name, `${path}${key}.`) : []),
    ]);
  return visit(kind, "");
}

/** Fields of a kind that refer to other entities: what `related` may name. */
export function referencesOf(shapes: Shapes, kind: Kind): readonly string[] {
  return Object.entries(shapes[kind] ?? {}).flatMap(([key, { ref, type }]) =>
    ref && ref !== "any" && type.type === "struct" ? [key] : [],
  );
}
