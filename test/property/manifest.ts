import fc from "fast-check";
import type { Type } from "../../src/cel/type.js";
import { COLLECTIONS, type Kind } from "../../src/manifest/kind.js";
import type { Shape } from "../../src/manifest/shape.js";
import { policies } from "../policies.js";

/** Declared data of one entity. */
export type Data = Readonly<Record<string, unknown>>;
export interface Declared {
  readonly kind: Exclude<Kind, "waiver" | "signal">;
  readonly data: Data;
}

/** Who is there: always the same entities, so that every reference resolves; only their facts vary. */
const IDS: Readonly<Record<Declared["kind"], readonly string[]>> = {
  organization: ["acme"],
  system: ["app"],
  dataset: ["guests", "staff"],
  activity: ["serve", "advertise"],
  flow: ["to-hq", "to-vendor"],
  recipient: ["hq", "vendor"],
  model: ["chat"],
  assessment: ["pia"],
  incident: ["leak"],
};
const KINDS = Object.keys(IDS) as Declared["kind"][];
const LABELS = KINDS.flatMap((kind) => IDS[kind].map((id) => `${kind}/${id}`));

/** Links that are followed backwards; who does not name a dataset does not use it, so these are always declared. */
const LINKS: Readonly<Record<string, readonly string[]>> = {
  activity: ["uses"],
  flow: ["purpose"],
  system: ["collects"],
  incident: ["datasets"],
};

/** What fields hold whose type alone says too little. */
const NAMED: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  year: fc.constantFrom(2025, 2026),
  path: fc.constant("evidence.pdf"),
  sha256: fc.constant("0".repeat(64)),
  country: fc.constantFrom("CN", "FR", "HK"),
  level: fc.constantFrom(1, 2, 3, 5),
  general_level: fc.constantFrom(1, 2, 4),
  health_level: fc.constantFrom(1, 3, 5),
};
const WORDS = {
  category: fc.constantFrom("none", "basic.phone", "health.diagnosis", "biometric.gait"),
  region: fc.constantFrom("CN", "FR", "HK", "aliyun:cn-shanghai"),
  "app-type": fc.constantFrom("map_navigation", "ride_hailing"),
  service: fc.constantFrom("stripe", "openai"),
};
const day = fc.constantFrom("2021-06-01", "2024-12-31", "2026-03-02", "2026-11-20", "2027-05-01");

/** Values of a declared field. */
export function valuesOf(name: string, shape: Shape): fc.Arbitrary<unknown> {
  if (name.endsWith("flow.fields")) return fc.subarray(["phone", "diagnosis"], { minLength: 1 });
  const list = shape.type.type === "list";
  const of = shape.type.type === "list" ? shape.type.of : shape.type;
  const item = itemOf(name, shape, of);
  return list ? fc.array(item, { minLength: 1, maxLength: 2 }) : item;
}

function itemOf(name: string, shape: Shape, type: Type): fc.Arbitrary<unknown> {
  const key = name.slice(name.lastIndexOf(".") + 1);
  if (NAMED[key]) return NAMED[key];
  if (shape.ref) return fc.constantFrom(...(shape.ref === "any" ? LABELS : IDS[shape.ref as Declared["kind"]]));
  if (shape.vocabulary) return WORDS[shape.vocabulary];
  switch (type.type) {
    case "bool":
      return fc.boolean();
    case "int":
      return fc.constantFrom(0, 1, 9_999, 10_000, 99_999, 100_000, 1_000_000);
    case "double":
      return fc.constantFrom(0, 20, 50);
    case "date":
      return day;
    case "instant":
      return day.map((one) => `${one}T09:30:00+08:00`);
    case "duration":
      return fc.constantFrom("P30D", "P3Y");
    case "string":
      return type.values ? fc.constantFrom(...type.values) : fc.constantFrom("text", "Shenzhen", "group");
    case "map":
      return fc.record({ 2026: itemOf(name, { type: type.of, required: false }, type.of) });
    default:
      return structOf((type as { readonly name: string }).name);
  }
}

function structOf(name: string): fc.Arbitrary<Data> {
  const shapes = Object.entries(policies.shapes[name]!).filter(([key]) => key !== "id" && key !== "handler");
  const fields = Object.fromEntries(shapes.map(([key, shape]) => [key, valuesOf(`${name}.${key}`, shape)]));
  const needed = shapes.filter(([key, shape]) => shape.required || LINKS[name]?.includes(key)).map(([key]) => key);
  return fc.record(fields, { requiredKeys: needed }) as fc.Arbitrary<Data>;
}

function entity(kind: Declared["kind"], id: string): fc.Arbitrary<Declared> {
  return structOf(kind).map((data) => ({
    kind,
    data: { id, ...data, ...(kind === "dataset" && { fields: fieldsOf(data) }) },
  }));
}

/** Two fields of fixed names, so that flows can name them. */
function fieldsOf(data: Data): readonly Data[] {
  const fields = data.fields as readonly Data[];
  return ["phone", "diagnosis"].map((name, index) => ({ ...fields[index % fields.length], name }));
}

/** Valid manifests: every entity with a random part of its optional facts. */
export const manifests: fc.Arbitrary<readonly Declared[]> = fc.tuple(
  ...KINDS.flatMap((kind) => IDS[kind].map((id) => entity(kind, id))),
);

/** One file for each entity. */
export function filesOf(manifest: readonly Declared[]): readonly { readonly file: string; readonly text: string }[] {
  return manifest.map(({ kind, data }) => ({
    file: `${kind}-${String(data.id)}.hegui.yaml`,
    text: `${JSON.stringify({ version: 1, [COLLECTIONS[kind]]: [data] }, null, 1)}\n`,
  }));
}

/** A fact that nobody declared, at a place whose surroundings are declared. */
export interface Gap {
  readonly entity: number;
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly shape: Shape;
}

/** All facts that could be declared next. A new year of a map is left out: a missing year is no fact of its own. */
export function gapsOf(manifest: readonly Declared[]): readonly Gap[] {
  return manifest.flatMap(({ kind, data }, index) => within(kind, data, []).map((gap) => ({ ...gap, entity: index })));
}

function within(struct: string, data: Data, path: Gap["path"]): readonly Omit<Gap, "entity">[] {
  return Object.entries(policies.shapes[struct]!).flatMap(([key, shape]) => {
    const here = { path: [...path, key], name: `${struct}.${key}`, shape };
    if (!Object.hasOwn(data, key)) return key === "handler" ? [] : [here];
    return inside(shape.type, data[key], here.path);
  });
}

function inside(type: Type, value: unknown, path: Gap["path"]): readonly Omit<Gap, "entity">[] {
  if (type.type === "list") return (value as unknown[]).flatMap((one, index) => inside(type.of, one, [...path, index]));
  if (type.type === "map")
    return Object.entries(value as Data).flatMap(([key, one]) => inside(type.of, one, [...path, key]));
  return type.type === "struct" && typeof value === "object" ? within(type.name, value as Data, path) : [];
}

/** The manifest with one more fact. */
export function declare(manifest: readonly Declared[], gap: Gap, value: unknown): readonly Declared[] {
  return manifest.map((one, index) =>
    index === gap.entity ? { ...one, data: put(one.data, gap.path, value) as Data } : one,
  );
}

function put(data: unknown, [key, ...rest]: Gap["path"], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((one, index) => (index === key ? put(one, rest, value) : one));
  return { ...(data as Data), [key]: put((data as Data)[key], rest, value) };
}
