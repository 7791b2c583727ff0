import type { Assignment, Import, Range, Value } from "../outline.js";
import { UNKNOWN_PART } from "../vocabulary/address.js";
import { type Environment, environmentOf } from "./environment.js";
import { type Modules, modulesOf } from "./modules.js";
import type { Place, Reach } from "./reach.js";

/** A text that a value may be when the program runs. */
export interface Resolved {
  /** `{}` stands for parts that are not known. */
  readonly text: string;
  /** Where the text stands. */
  readonly place: Place;
  /** The names and files that led there, the value itself last. */
  readonly chain: readonly string[];
  /** `default` is what a variable falls back to although the environment sets it. */
  readonly from: "code" | "config" | "default";
}

/** Finds the texts that values stand for, across all files. */
export interface Resolver {
  readonly files: ReadonlyMap<string, Reach>;
  readonly environment: Environment;
  resolve(value: Value, file: string): readonly Resolved[];
  /** The values that a name is given, with the file of each. */
  valuesOf(path: string, file: string): readonly Located[];
}

/** A value and the file that holds it. */
export interface Located {
  readonly value: Value;
  readonly file: string;
}

const DEEPEST = 12;
const STEPS = 600;
const MOST = 8;

interface Walk {
  steps: number;
  readonly seen: Set<string>;
}

/** Makes a resolver over all files. */
export function resolverOf(files: ReadonlyMap<string, Reach>): Resolver {
  const modules = modulesOf(files);
  const environment = environmentOf(files);
  const constants = new Map<string, ReadonlyMap<string, readonly Assignment[]>>();
  const constantsOf = (file: string) => {
    const known = constants.get(file) ?? indexed(files.get(file)?.constants ?? []);
    constants.set(file, known);
    return known;
  };
  const world: World = { files, modules, environment, constantsOf };
  return {
    files,
    environment,
    resolve: (value, file) => unique(resolve(world, value, file, 0, { steps: STEPS, seen: new Set() })),
    valuesOf: (path, file) => valuesOf(world, path, file, 0, { steps: STEPS, seen: new Set() }),
  };
}

interface World {
  readonly files: ReadonlyMap<string, Reach>;
  readonly modules: Modules;
  readonly environment: Environment;
  constantsOf(file: string): ReadonlyMap<string, readonly Assignment[]>;
}

/** Constants by their name, and those of a class by `.` and the last part of it. */
function indexed(constants: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const all = new Map<string, Assignment[]>();
  for (const one of constants) {
    const dot = one.name.lastIndexOf(".");
    for (const key of dot < 0 ? [one.name] : [one.name, one.name.slice(dot)]) {
      const known = all.get(key);
      if (known) known.push(one);
      else all.set(key, [one]);
    }
  }
  return all;
}

function unique(all: readonly Resolved[]): readonly Resolved[] {
  const seen = new Set<string>();
  return all.filter(({ text, place, from }) => {
    const key = `${place.at.file}:${place.at.start.line}:${place.at.start.column}:${from}:${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function resolve(world: World, value: Value, file: string, depth: number, walk: Walk): readonly Resolved[] {
  if (depth > DEEPEST || walk.steps-- <= 0) return [];
  const inner = (one: Value, where = file) => resolve(world, one, where, depth + 1, walk);
  switch (value.is) {
    case "text": {
      const place = placeOf(world.files, file, value.at);
      return place ? [{ text: value.text, place, chain: [literal(value.text, place)], from: "code" }] : [];
    }
    case "join":
      return joined(world, value.parts, file, value.at, depth, walk);
    case "either":
      return value.of.flatMap((one) => inner(one)).slice(0, MOST);
    case "list":
      return value.of.flatMap((one) => inner(one));
    case "env": {
      const set = world
        .environment(value.name, file)
        .flatMap((definition) =>
          guarded(walk, `env ${definition.file} ${value.name}`, () => inner(definition.value, definition.file)).map(
            (one) => ({ ...one, from: "config" as const, chain: [value.name, ...one.chain] }),
          ),
        );
      const otherwise = value.otherwise ? inner(value.otherwise) : [];
      const from = set.length > 0 ? "default" : "code";
      return [
        ...set,
        ...otherwise.map((one) => ({ ...one, from, chain: [`${value.name} unset`, ...one.chain] }) as const),
      ];
    }
    case "name":
      return guarded(walk, `${file} ${value.path}`, () =>
        valuesOf(world, value.path, file, depth, walk)
          .flatMap((one) => inner(one.value, one.file))
          .map((one) => ({ ...one, chain: [value.path, ...one.chain] }))
          .slice(0, MOST),
      );
    case "call":
      return calledText(value.call.args)
        .flatMap((one) => inner(one))
        .slice(0, MOST);
    default:
      return [];
  }
}

/** The addresses in what a call is given: `new URL("/v1", base)`, `URI.create("…")`, `strings.TrimRight(base, "/")`. */
function calledText(args: readonly Value[]): readonly Value[] {
  const [first, second] = args;
  if (first?.is === "text" && first.text.startsWith("/") && second) return [second];
  return first ? [first] : [];
}

/** Keeps names that refer to each other from going round. */
function guarded<T>(walk: Walk, key: string, work: () => readonly T[]): readonly T[] {
  if (walk.seen.has(key)) return [];
  walk.seen.add(key);
  const found = work();
  walk.seen.delete(key);
  return found;
}

/** Every combination of the first parts, up to a few; what is not known becomes `{}`. */
function joined(
  world: World,
  parts: readonly Value[],
  file: string,
  at: Range,
  depth: number,
  walk: Walk,
): readonly Resolved[] {
  const own = placeOf(world.files, file, at);
  if (!own) return [];
  let texts: Resolved[] = [{ text: "", place: own, chain: [], from: "code" }];
  for (const part of parts) {
    const found = resolve(world, part, file, depth + 1, walk);
    const choices = found.length > 0 ? found : [{ text: UNKNOWN_PART, place: own, chain: [], from: "code" as const }];
    texts = texts.flatMap((left) => choices.map((right) => appended(left, right, own))).slice(0, MOST);
    if (texts.every(({ text }) => /\/\/[^/]*\/|^[^/:]+\.[^/]+\//.test(text))) break;
  }
  return texts
    .filter(({ text }) => text.replaceAll(UNKNOWN_PART, "") !== "")
    .map((one) => ({ ...one, chain: one.chain.length > 0 ? one.chain : [literal(one.text, own)] }));
}

/** The part that names the host decides where the whole stands. */
function appended(left: Resolved, right: Resolved, own: Place): Resolved {
  const hostKnown = /[\w-]\.[a-z]/i.test(left.text);
  const lead =
    hostKnown || right.place === own ? left : /\w/.test(right.text) && right.text.includes(".") ? right : left;
  const from = left.from === "code" ? right.from : left.from;
  return {
    text: left.text + right.text,
    place: lead.place,
    chain: lead === right ? right.chain : left.chain,
    from: lead === right || left.text === "" ? from : left.from,
  };
}

function valuesOf(world: World, path: string, file: string, depth: number, walk: Walk): readonly Located[] {
  if (depth > DEEPEST || walk.steps-- <= 0) return [];
  const own = /^(?:this|self|cls)\./.test(path);
  const name = own ? path.slice(path.indexOf(".") + 1) : path;
  const constants = world.constantsOf(file);
  const exact = constants.get(name) ?? constants.get(path) ?? byEnd(constants, name);
  if (exact) return exact.slice(0, 3).map(({ value }) => ({ value, file }));
  const through = throughOwner(world, constants, name, file, depth, walk);
  if (through.length > 0) return through;
  const imported = throughImports(world, name, file, depth, walk);
  if (imported.length > 0) return imported;
  return world.modules.beside(file).flatMap((beside) => exactly(world, name, beside));
}

function exactly(world: World, name: string, file: string): readonly Located[] {
  return (world.constantsOf(file).get(name) ?? []).slice(0, 3).map(({ value }) => ({ value, file }));
}

/** `this.baseUrl` or `BASE` inside of the only class that has such a field. */
function byEnd(constants: ReadonlyMap<string, readonly Assignment[]>, name: string): readonly Assignment[] | undefined {
  const found = name.includes(".") ? [] : (constants.get(`.${name}`) ?? []);
  return found.length > 0 && found.every((one) => one.name === found[0]!.name) ? found : undefined;
}

/** `config.url` where `config` is another name, or an object that came whole. */
function throughOwner(
  world: World,
  constants: ReadonlyMap<string, readonly Assignment[]>,
  name: string,
  file: string,
  depth: number,
  walk: Walk,
): readonly Located[] {
  for (let dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".", dot - 1)) {
    const owner = constants.get(name.slice(0, dot));
    const rest = name.slice(dot + 1);
    for (const { value } of owner ?? []) {
      if (value.is !== "name" || value.path === name.slice(0, dot)) continue;
      const key = `${file} ${value.path}.${rest}`;
      const found = guarded(walk, key, () => valuesOf(world, `${value.path}.${rest}`, file, depth + 1, walk));
      if (found.length > 0) return found;
    }
  }
  return [];
}

function throughImports(world: World, name: string, file: string, depth: number, walk: Walk): readonly Located[] {
  const root = name.split(".", 1)[0]!;
  const rest = name.slice(root.length + 1);
  for (const one of world.files.get(file)?.imports ?? []) {
    for (const { imported, local } of one.names) {
      if (local !== root && !(local === "*" && imported === "*")) continue;
      const found = fromModule(world, one, local === "*" ? name : wanted(imported, rest), imported, file, depth, walk);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function wanted(imported: string, rest: string): string {
  if (imported === "*") return rest;
  return rest === "" ? imported : `${imported}.${rest}`;
}

function fromModule(
  world: World,
  { module }: Import,
  name: string,
  imported: string,
  file: string,
  depth: number,
  walk: Walk,
): readonly Located[] {
  const language = world.files.get(file)?.language;
  const inside =
    language === "python" && imported !== "*"
      ? world.modules.find(`${module}${module.endsWith(".") ? "" : "."}${imported}`, file)
      : [];
  for (const target of [...world.modules.find(module, file), ...inside]) {
    if (target === file) continue;
    const path = inside.includes(target) ? name.slice(imported.length + 1) : name;
    const names = language === "java" ? [path, `${classOf(target)}.${path}`] : [path, `default.${path}`];
    for (const one of names) {
      const found = guarded(walk, `${target} ${one}`, () => valuesOf(world, one, target, depth + 1, walk));
      if (found.length > 0) return found;
    }
  }
  return [];
}

function classOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.java$/, "");
}

/** Where a range of a file stands. */
export function placeOf(files: ReadonlyMap<string, Reach>, file: string, at: Range): Place | undefined {
  const places = files.get(file)?.places ?? {};
  return Object.hasOwn(places, at.from) ? places[at.from] : undefined;
}

function literal(text: string, { at }: Place): string {
  return `"${text.slice(0, 120)}" (${at.file}:${at.start.line})`;
}
