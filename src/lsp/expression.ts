import type { Environment, Type } from "../cel/type.js";
import { typeName } from "../cel/type.js";
import { FACTS } from "../model/derive/index.js";
import { createEnvironment } from "../rule/environment.js";
import type { Guides } from "../rule/guide.js";
import type { Text } from "../source/problem.js";
import type { Path } from "../source/span.js";
import { aboutField } from "./fields.js";
import type { Entry } from "./outline.js";
import type { Session } from "./session.js";
import type { WordPlace } from "./words.js";

/** A name that an expression may go on with. */
export interface Name {
  readonly name: string;
  readonly type: string;
  readonly about?: Text;
}

/** What may stand at the end of an expression: fields behind a dot, names that it begins with otherwise. */
export function namesAfter(
  session: Session,
  guides: Guides,
  { path, entries }: Pick<WordPlace, "path" | "entries">,
  before: string,
): readonly Name[] {
  const environment = environmentOf(session, path, entries);
  const chain = /(?:^|[^\w.])((?:[a-z_]\w*\.)*)\w*$/.exec(before)?.[1] ?? "";
  const variables = { ...environment.variables, ...loopVariables(environment, before) };
  if (chain === "") return namesOf(variables);
  const struct = typeOf(environment, variables, chain.slice(0, -1).split("."));
  if (struct?.type !== "struct") return [];
  return namesOf(environment.structs[struct.name] ?? {}, (name) => aboutOf(session, guides, struct.name, name));
}

/** The environment of the kind that the file is about, with the variables of a table. */
function environmentOf(session: Session, here: Path, entries: readonly Entry[]): Environment {
  const { packs, shapes } = session.known;
  const value = (...path: readonly (string | number)[]) =>
    entries.find((one) => one.path.join("\n") === path.join("\n"))?.value?.text;
  const facts = packs.flatMap((pack) => pack.facts);
  const decisions = packs
    .flatMap((pack) => pack.decisions)
    .map((one) => ({
      on: one.on,
      decides: one.decides,
      ...(one.collect && { collect: one.collect }),
      outcomes: one.rows.map((row) => row.then),
    }));
  const variables = entries.flatMap(({ path }) =>
    path.length === 2 && path[0] === "variables" ? [[String(path[1]), { type: "bool" } as Type] as const] : [],
  );
  const on = value(...(here[0] === "facts" ? here.slice(0, 2) : []), "on") ?? "dataset";
  return createEnvironment(shapes, { facts, decisions }, on, Object.fromEntries(variables));
}

/** Variables of the loops that a text is inside of, or was: `it.fields.exists(f, f.`. */
function loopVariables({ structs, variables }: Environment, before: string): Readonly<Record<string, Type>> {
  const found: Record<string, Type> = {};
  for (const [, chain, name] of before.matchAll(/([\w.]+)\.(?:all|exists|exists_one|filter|map)\(\s*(\w+)\s*,/g)) {
    const list = typeOf({ structs, variables }, { ...variables, ...found }, chain!.split("."));
    if (list?.type === "list") found[name!] = list.of;
  }
  return found;
}

function typeOf(
  { structs }: Environment,
  variables: Readonly<Record<string, Type>>,
  [first, ...rest]: readonly string[],
): Type | undefined {
  const start = first !== undefined && Object.hasOwn(variables, first) ? variables[first] : undefined;
  return rest.reduce<Type | undefined>((type, step) => {
    if (type?.type === "map") return type.of;
    const fields = type?.type === "struct" ? structs[type.name] : undefined;
    return fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
  }, start);
}

function namesOf(
  fields: Readonly<Record<string, Type>>,
  about: (name: string) => Text | undefined = () => undefined,
): readonly Name[] {
  return Object.entries(fields).map(([name, type]) => {
    const text = about(name);
    return { name, type: typeName(type), ...(text && { about: text }) };
  });
}

function aboutOf(session: Session, guides: Guides, struct: string, name: string): Text | undefined {
  const derived = FACTS[struct]?.[name]?.about;
  const fact = session.known.packs.flatMap((pack) => pack.facts).find((one) => one.on === struct && one.id === name);
  return fact?.about ?? (derived === undefined ? aboutField(guides, struct, name) : { en: derived, zh: derived });
}
