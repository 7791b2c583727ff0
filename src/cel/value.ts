/** A fact that an expression needed and nobody declared: where it belongs. */
export interface Missing {
  /** `kind/id` of the entity. */
  readonly entity: string;
  /** Route inside the entity; empty when no declaration could supply it. */
  readonly path: readonly (string | number)[];
  /** The fact is a group: an undeclared part of it is missing more exactly. */
  readonly group?: true;
  /** Derived facts of that group: nobody can declare them, so that the group itself stays missing. */
  readonly derived?: readonly string[];
  /** Why it cannot be computed, when declaring a fact alone does not help. */
  readonly reason?: { readonly en: string; readonly zh: string };
}

/** The third truth value: not decided, with everything that is missing. */
export interface Unknown {
  readonly is: "unknown";
  readonly missing: readonly Missing[];
}

/** A value with named parts: an entity, a group of fields, a map. */
export interface Struct {
  readonly is: "struct";
  /** Equal labels mean the same thing; also how messages print it. */
  readonly label: string;
  /** `undefined` means that the key does not exist and never will; an undeclared fact is an Unknown. */
  get(key: string): Value | undefined;
  /** Declared keys, for maps. */
  keys(): readonly string[];
}

/** Dates and durations are ISO strings: equal-length ISO dates order as text does. */
export type Value = boolean | number | string | null | readonly Value[] | Struct | Unknown;

export function isUnknown(value: Value | undefined): value is Unknown {
  return typeof value === "object" && value !== null && "is" in value && value.is === "unknown";
}

export function isStruct(value: Value | undefined): value is Struct {
  return typeof value === "object" && value !== null && "is" in value && value.is === "struct";
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function unknown(...missing: readonly Missing[]): Unknown {
  return { is: "unknown", missing };
}

/** One Unknown that lacks everything the given values lack; undefined when none of them is unknown. */
export function lacking(...values: readonly (Value | undefined)[]): Unknown | undefined {
  const unknowns = values.filter(isUnknown);
  if (unknowns.length === 0) return undefined;
  const seen = new Map<string, Missing>();
  for (const missing of unknowns.flatMap((one) => one.missing))
    seen.set([missing.entity, ...missing.path, missing.reason?.en].join("\n"), missing);
  return { is: "unknown", missing: [...seen.values()] };
}
