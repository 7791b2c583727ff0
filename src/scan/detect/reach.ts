import type { Span } from "../../source/span.js";
import type { Assignment, Call, Dependency, Element, Entry, Import, Range, Setting, Value } from "../outline.js";
import type { Signal } from "../signal.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { detectCapabilities } from "./capabilities.js";
import type { FileContext } from "./context.js";
import { librariesOf } from "./libraries.js";
import { optionsOf } from "./options.js";
import { isPolicy, isTold, isWord, keep, keepCall, policyLines, rangeOf } from "./prune.js";
import { isAddressElement, isAddressName, isFetch, lastName, normalKey, regionConstant } from "./roles.js";

/** Where something stands, and the line of it. */
export interface Place {
  readonly at: Span;
  readonly seen: string;
}

export type Language = "javascript" | "python" | "java" | "go" | "markup" | "data";

/** The part of an outline that hosts, libraries and regions are found from across files. Plain data. */
export interface Reach {
  readonly language: Language;
  readonly constants: readonly Assignment[];
  readonly imports: readonly Import[];
  readonly calls: readonly Call[];
  readonly elements: readonly Element[];
  readonly settings: readonly Setting[];
  readonly dependencies: readonly Dependency[];
  /** By `from` of a range. */
  readonly places: Readonly<Record<string, Place>>;
  /** Capabilities, which the file shows by itself. */
  readonly signals: readonly Signal[];
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  ts: "javascript",
  tsx: "javascript",
  mts: "javascript",
  cts: "javascript",
  js: "javascript",
  jsx: "javascript",
  mjs: "javascript",
  cjs: "javascript",
  vue: "javascript",
  py: "python",
  java: "java",
  go: "go",
  html: "markup",
  htm: "markup",
  wxml: "markup",
};

/** The language of a file, by its name. */
export function languageOf(file: string): Language {
  const end = file.slice(file.lastIndexOf(".") + 1).toLowerCase();
  return Object.hasOwn(LANGUAGES, end) ? LANGUAGES[end]! : "data";
}

/** Takes out of a file what its reach needs. */
export function reachOf(context: FileContext, vocabulary: Vocabulary): Reach {
  const { outline, file } = context;
  const known = knownNames(context, vocabulary);
  const constants = [...outline.assignments.flatMap((one) => constantOf(one, known)), ...listedPolicies(context)];
  const calls = outline.calls.flatMap((call) => callOf(call, known));
  const elements = outline.elements.flatMap((element) => elementOf(element, known));
  const plain = <T extends { readonly at: Range }>(one: T): T => ({ ...one, at: rangeOf(one.at) });
  const imports = outline.imports.map(plain);
  const settings = outline.settings.filter(isTelling).map(plain);
  const dependencies = outline.dependencies.map(plain);
  const kept = { constants, calls, elements, imports, settings, dependencies };
  return {
    language: languageOf(file),
    ...kept,
    places: placesOf(context, kept),
    signals: detectCapabilities(context, vocabulary),
  };
}

/** A setting that may be an address, a region, a key or the name of a model. */
function isTelling({ value }: Setting): boolean {
  return isWord(value) || isPolicy(value);
}

function constantOf({ name, value, at, exported }: Assignment, known: ReadonlySet<string>): readonly Assignment[] {
  const kept = keep(value);
  return isTold(kept) && mayLead(kept, known) ? [{ name, value: kept, at: rangeOf(at), exported }] : [];
}

/** Whether a value may lead to an address, a region or a client; single words and calls of anything else do not. */
function mayLead(value: Value, known: ReadonlySet<string>): boolean {
  if (value.is === "text") return isPlaced(value.text);
  if (value.is !== "call") return true;
  const { callee, args, named } = value.call;
  return known.has(rootOf(callee)) || named.length > 0 || args.some((arg) => isTold(arg) && mayLead(arg, known));
}

/** Texts of which some signal may speak. */
function isPlaced(text: string): boolean {
  return /[.:/\d-]/.test(text) || /^[a-z]{2,24}$/.test(text);
}

function rootOf(callee: string): string {
  return callee.split(/[.()]/, 1)[0]!;
}

/** A content security policy that code puts together from a list: `["default-src 'self'", …].join("; ")`. */
function listedPolicies({ text, outline }: FileContext): readonly Assignment[] {
  return outline.calls.flatMap(({ callee, at }) => {
    const written = callee.startsWith("[]") ? text.slice(at.from, Math.min(at.to, at.from + 8_000)) : "";
    if (!isPolicy(written)) return [];
    const range = rangeOf(at);
    return [{ name: "policy", value: policyLines(written, range), at: range, exported: false }];
  });
}

/** A call that fetches, that makes something of a known library, or that says where something is. */
function callOf(call: Call, known: ReadonlySet<string>): readonly Call[] {
  const name = lastName(call.callee);
  const root = rootOf(call.callee);
  const telling =
    call.how === "new" || /^[A-Z]/.test(name) || isFetch(name) || isAddressName(name) || isRegionOrModel(name);
  const wanted =
    known.has(root) ||
    hasOption(call.named) ||
    call.args.some((arg) => arg.is === "object" && hasOption(optionsOf(call))) ||
    (telling && call.args.length + call.named.length > 0);
  if (!wanted) return [];
  const kept = keepCall(call);
  return known.has(root) || kept.args.some(isTold) || kept.named.length > 0 ? [kept] : [];
}

function isRegionOrModel(name: string): boolean {
  return /region|model/i.test(name);
}

/** The names under which a file knows what it imports from libraries that a table has. */
function knownNames({ outline, file }: FileContext, { services }: Vocabulary): ReadonlySet<string> {
  const language = languageOf(file);
  const known = outline.imports.filter((one) => librariesOf(services, language, one).length > 0);
  const direct = known.some(({ names }) => names.length === 0) ? ["require"] : [];
  return new Set([...known.flatMap(({ names }) => names.map(({ local }) => local)), ...direct]);
}

function hasOption(entries: readonly Pick<Entry, "key">[]): boolean {
  return entries.some(({ key }) => isAddressName(key) || /^(?:model|region|location|zone|href$)/.test(normalKey(key)));
}

function elementOf(element: Element, known: ReadonlySet<string>): readonly Element[] {
  const attributes = element.attributes
    .filter(({ key }) => isAddressElement(element.tag, key))
    .map(({ key, value, at }) => ({ key, value: keep(value), at: rangeOf(at) }));
  const wanted = attributes.length > 0 || known.has(element.tag.split(".", 1)[0]!);
  return wanted ? [{ tag: element.tag, attributes, at: rangeOf(element.at) }] : [];
}

function isRegionConstant(value: Value): boolean {
  return value.is === "name" && regionConstant(value.path) !== undefined;
}

const PLACED: ReadonlySet<Value["is"]> = new Set<Value["is"]>(["env", "join", "call"]);

/** Of texts, calls, variables and whatever else a signal may stand at; names and objects are only gone through. */
function placesOf(context: FileContext, kept: Omit<Reach, "language" | "places" | "signals">): Record<string, Place> {
  const places: Record<string, Place> = {};
  const add = (range: Range) => {
    places[range.from] ??= { at: context.span(range), seen: context.lineOf(range) };
  };
  for (const one of [...kept.imports, ...kept.calls, ...kept.elements, ...kept.settings, ...kept.dependencies])
    add(one.at);
  const open: Value[] = [
    ...kept.constants.map(({ value }) => value),
    ...kept.calls.flatMap(({ args, named }) => [...args, ...named.map(({ value }) => value)]),
    ...kept.elements.flatMap(({ attributes }) => attributes.map(({ value }) => value)),
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.is === "text" ? isPlaced(next.text) : PLACED.has(next.is) || isRegionConstant(next)) add(next.at);
    if (next.is === "env" && next.otherwise) open.push(next.otherwise);
    else if (next.is === "join") open.push(...next.parts);
    else if (next.is === "either" || next.is === "list") open.push(...next.of);
    else if (next.is === "object") open.push(...next.entries.map(({ value }) => value));
    else if (next.is === "call") open.push(...next.call.args, ...next.call.named.map(({ value }) => value));
  }
  return places;
}
