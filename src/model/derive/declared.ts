import { isUnknown, type Struct } from "../../cel/value.js";
import { type Globs, globsOf } from "../../source/glob.js";
import type { Entity, Model } from "../entity.js";
import { findRegion, type Region } from "../tables.js";
import { declaredPlaces } from "./place.js";
import { declaredOr } from "./truth.js";

/** Text of a sighting or entity; what is not declared is empty. */
export const text = (it: Struct, key: string): string => declaredOr<string, "">(it, key, "");
const list = (it: Struct, key: string): readonly string[] =>
  declaredOr<readonly string[], readonly string[]>(it, key, []);
const structs = (it: Struct, key: string): readonly Struct[] =>
  declaredOr<readonly Struct[], readonly Struct[]>(it, key, []);

/** Whether a manifest says what was seen in code. */
export function isDeclared(it: Struct, model: Model): boolean {
  switch (text(it, "kind")) {
    case "field":
      return isFieldDeclared(it, model);
    case "exposure":
      return isExposureDeclared(it, model);
    case "service":
    case "provider":
      return recipientsOf(it, model).length > 0;
    case "region":
      return isPlaceDeclared(it, model);
    case "permission":
      return interfacesOf(model)?.some((api) => isSameApi(api, text(it, "api"))) ?? false;
    default:
      return text(it, "capability") === "face-recognition"
        ? model.all("system").some((one) => one.data.face !== undefined)
        : servicesAt(it, model).length > 0;
  }
}

/** Bound code answers to its own datasets; other code to any. */
function isFieldDeclared(it: Struct, model: Model): boolean {
  return boundTo(it, model, "dataset").some((one) => holds(one, it));
}

/** Flows to the service, or datasets of the AI service, hold that kind of data; a log or a URL is no place for it. */
function isExposureDeclared(it: Struct, model: Model): boolean {
  const into = text(it, "into");
  if (into === "log" || into === "url") return false;
  const to = recipientsOf(it, model).map((one) => one.id);
  const flows = model.all("flow").filter((one) => to.includes(String(one.data.to)));
  const used = into === "prompt" ? servicesAt(it, model).flatMap((one) => structs(one, "uses")) : [];
  return (
    used.some((dataset) => holds(dataset as Entity, it)) ||
    flows.some((flow) =>
      structs(flow, "moved").some((field) => isField(it, text(field, "category"), text(field, "name"))),
    )
  );
}

function isField(it: Struct, category: string, name: string): boolean {
  return category === text(it, "category") || plain(name) === plain(text(it, "name"));
}

interface FieldWords {
  readonly categories: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

const known = new WeakMap<Entity["data"], FieldWords>();

/** A field of the dataset is of the kind or has the name that was seen; the words of a dataset are gathered once. */
function holds({ data }: Entity, it: Struct): boolean {
  const fields = data.fields as readonly { readonly name: string; readonly category: string }[];
  const words = known.get(data) ?? {
    categories: new Set(fields.map((one) => one.category)),
    names: new Set(fields.map((one) => plain(one.name))),
  };
  known.set(data, words);
  return words.categories.has(text(it, "category")) || words.names.has(plain(text(it, "name")));
}

function isPlaceDeclared(it: Struct, model: Model): boolean {
  const seen = findRegion(model.tables, text(it, "region")) ?? findRegion(model.tables, text(it, "territory"));
  return regionsOf(model).some((place) => isSamePlace(place, seen, text(it, "where")));
}

const regionsOf = once((model) => declaredPlaces(model).flatMap((place) => findRegion(model.tables, place) ?? []));

/** The same territory, where both are known that well; otherwise the same side of the border. */
function isSamePlace(declared: Region, seen: Region | undefined, where: string): boolean {
  if (declared.territory !== undefined && seen?.territory !== undefined) return declared.territory === seen.territory;
  return declared.class === (seen?.class ?? where);
}

/** Recipients of the service or AI provider. */
export function recipientsOf(it: Struct, model: Model): readonly Entity[] {
  const service = text(it, "service");
  if (service === "") return [];
  return model.all("recipient").filter((one) => one.id === service || list(one, "services").includes(service));
}

/** Somebody declares that data of the service leaves: where the recipient is, where a flow arrives, where a model runs. */
export function isDeclaredAbroad(it: Struct, model: Model): boolean {
  const outside = (place: string) => place !== "" && !isMainland(model, place);
  return (
    recipientsOf(it, model).some(
      (one) =>
        outside(text(one, "country")) ||
        model.referring("flow", "to", one.label).some((flow) => flow.get("outside_mainland") === true),
    ) || modelsOf(it, model).some((one) => outside(baseOf(one, "runs_in")))
  );
}

function isMainland(model: Model, place: string): boolean {
  return findRegion(model.tables, place)?.class === "mainland";
}

/** AI services whose vendor is a recipient of the provider that was seen. */
export function modelsOf(it: Struct, model: Model): readonly Entity[] {
  const vendors = recipientsOf(it, model).map((one) => one.id);
  if (vendors.length === 0) return [];
  return servicesAt(it, model).filter((one) => vendors.includes(vendorOf(one)));
}

/** AI services that are bound to the code, or all without such a bond where none is. */
export function servicesAt(it: Struct, model: Model): readonly Entity[] {
  return boundTo(it, model, "model");
}

/** Those bound to the code where something was seen; where there are none, those that are bound to no code. */
export function boundTo(it: Struct, model: Model, kind: Entity["kind"]): readonly Entity[] {
  const { bound, free, found } = bindingsOf(model)(kind);
  const file = text(it, "file");
  const known = found.get(file);
  if (known) return known;
  const here = bound.filter((one) => one.matches(file)).map((one) => one.entity);
  const result = here.length > 0 ? here : free;
  found.set(file, result);
  return result;
}

interface Bindings {
  readonly bound: readonly (Pick<Globs, "matches"> & { readonly entity: Entity })[];
  readonly free: readonly Entity[];
  /** Answers by file: a repository has many sightings in one. */
  readonly found: Map<string, readonly Entity[]>;
}

const bindingsOf = once((model) => {
  const kinds = new Map<Entity["kind"], Bindings>();
  return (kind: Entity["kind"]): Bindings => {
    const known = kinds.get(kind) ?? bindings(model.all(kind));
    kinds.set(kind, known);
    return known;
  };
});

function bindings(entities: readonly Entity[]): Bindings {
  const isBound = (one: Entity) => list(one, "code").length > 0;
  const bound = entities.filter(isBound).map((entity) => ({ entity, matches: matcher(list(entity, "code")) }));
  return { bound, free: entities.filter((one) => !isBound(one)), found: new Map() };
}

/** Globs, asked only about files below the folder that they name: most files lie elsewhere. */
function matcher(code: readonly string[]): Globs["matches"] {
  const parts = code.map((one) => {
    const glob = one.replace(/^\.\//, "");
    return { start: /^[\w./@-]*\//.exec(glob)?.[0] ?? "", ...globsOf({ include: [glob], exclude: [] }) };
  });
  return (file) => parts.some((one) => file.startsWith(one.start) && one.matches(file));
}

/** Computes a value once for each model. */
export function once<T>(compute: (model: Model) => T): (model: Model) => T {
  const known = new WeakMap<Model, { readonly value: T }>();
  return (model) => {
    const { value } = known.get(model) ?? { value: compute(model) };
    known.set(model, { value });
    return value;
  };
}

function vendorOf(one: Entity): string {
  return (one.data.base as { readonly vendor?: string } | undefined)?.vendor ?? "";
}

/** A text of the model behind an AI service. */
export function baseOf(one: Entity, key: "name" | "origin" | "runs_in"): string {
  const base = one.get("base");
  return base === undefined || isUnknown(base) ? "" : text(base as Struct, key);
}

/** Interfaces that privacy guides name; undefined where no system declares its guide. */
export const interfacesOf = once((model) => {
  const guides = model.all("system").filter((one) => one.data.privacy_interfaces !== undefined);
  return guides.length > 0 ? guides.flatMap((one) => list(one, "privacy_interfaces")) : undefined;
});

/** Whether all places in which datasets are stored lie in the mainland, and there is one. */
export const isMainlandOnly = once((model) => {
  const stored = model.all("dataset").flatMap((one) => list(one, "stored_in"));
  return stored.length > 0 && stored.every((one) => isMainland(model, one));
});

/** `gpt-4o` is declared for `gpt-4o-2024-11-20`, and `Qwen Plus` for `qwen-plus-latest`. */
export function isSameModel(declared: string, called: string): boolean {
  const [a, b] = [declared, called].map((one) => plain(one.slice(one.lastIndexOf("/") + 1)));
  return a !== undefined && b !== undefined && (a === b || b.startsWith(a) || a.startsWith(b));
}

/** Names of fields without case and separators: `idCard`, `id_card`, `ID-Card`. */
export function plain(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** `wx.getLocation`, `uni.getLocation` and `getLocation` are one interface. */
function isSameApi(declared: string, seen: string): boolean {
  const name = (api: string) => api.slice(api.lastIndexOf(".") + 1).toLowerCase();
  return name(declared) === name(seen);
}
