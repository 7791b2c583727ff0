import type { Environment, Type } from "../cel/type.js";
import type { Kind } from "../manifest/kind.js";
import { COLLECTIONS, KINDS } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import { DERIVED_TYPES, FACTS } from "../model/derive/index.js";

/** What a pack adds to the vocabulary: facts and decisions. */
export interface Signatures {
  readonly facts: readonly { readonly on: string; readonly id: string; readonly type: Type }[];
  readonly decisions: readonly {
    readonly on: Kind;
    readonly decides: string;
    readonly collect?: true;
    readonly outcomes: readonly string[];
  }[];
}

/** Root variables that hold all declared entities of a kind: `datasets`, `models`. What code shows is read one at a time. */
export const EVERY: ReadonlyMap<string, Kind> = new Map(
  KINDS.filter((kind) => kind !== "signal").map((kind) => [COLLECTIONS[kind], kind]),
);

/** Everything that expressions about one kind of entity may name. */
export function createEnvironment(
  shapes: Shapes,
  signatures: Signatures,
  on: string,
  more: Readonly<Record<string, Type>> = {},
  params: Readonly<Record<string, Type>> = {},
): Environment {
  const structs: Record<string, Record<string, Type>> = {};
  const add = (name: string, key: string, type: Type) => {
    structs[name] ??= {};
    structs[name][key] = type;
  };
  for (const [name, fields] of Object.entries(shapes))
    for (const [key, shape] of Object.entries(fields)) add(name, key, shape.type);
  for (const [name, types] of Object.entries(DERIVED_TYPES))
    for (const [key, type] of Object.entries(types)) add(name, key, type);
  for (const [name, facts] of Object.entries(FACTS))
    for (const [key, fact] of Object.entries(facts)) add(name, key, fact.type);
  for (const fact of signatures.facts) add(fact.on, fact.id, fact.type);
  for (const kind of KINDS) addDecisions(kind);
  for (const [name, type] of Object.entries(params)) add("params", name, type);
  return {
    structs,
    variables: {
      it: { type: "struct", name: on },
      org: { type: "struct", name: "organization" },
      as_of: { type: "date" },
      ...Object.fromEntries(
        [...EVERY].map(([name, kind]) => [name, { type: "list", of: { type: "struct", name: kind } }]),
      ),
      ...(structs.params && { params: { type: "struct", name: "params" } as const }),
      ...more,
    },
  };

  function addDecisions(kind: Kind): void {
    const decisions = signatures.decisions.filter((decision) => decision.on === kind);
    for (const name of new Set(decisions.map((decision) => decision.decides))) {
      const tables = decisions.filter((one) => one.decides === name);
      const values = [...new Set(tables.flatMap((one) => one.outcomes))];
      if (tables.some((one) => one.collect)) {
        const struct = `${kind}.decided.${name}`;
        for (const value of values) add(struct, outcomeKey(value), { type: "bool" });
        add(`${kind}.decided`, name, { type: "struct", name: struct });
      } else {
        add(`${kind}.decided`, name, { type: "string", values });
        add(`${kind}.doubtful`, name, { type: "bool" });
      }
    }
    if (decisions.length === 0) return;
    structs[`${kind}.doubtful`] ??= {};
    add(kind, "decided", { type: "struct", name: `${kind}.decided` });
    add(kind, "doubtful", { type: "struct", name: `${kind}.doubtful` });
  }
}

/** How expressions write an outcome of a table that collects. */
export function outcomeKey(outcome: string): string {
  return outcome.replaceAll("-", "_");
}

/** Reads `bool`, `int`, `date`, `dataset`, `list<flow>` as types; undefined for anything else. */
export function parseType(text: string, shapes: Shapes): Type | undefined {
  const item = /^list<(.+)>$/.exec(text)?.[1];
  if (item) {
    const of = parseType(item, shapes);
    return of && { type: "list", of };
  }
  if (["bool", "int", "double", "string", "date", "duration", "instant"].includes(text))
    return { type: text as "bool" };
  return Object.hasOwn(shapes, text) ? { type: "struct", name: text } : undefined;
}
