import { isUnknown, lacking, type Struct, type Unknown, unknown, type Value } from "../../cel/value.js";

/** Reads a fact that may be unknown, of something that may be unknown itself. */
export function read<T extends Value>(it: Struct | Unknown, ...keys: readonly string[]): T | Unknown {
  let value: Value = it;
  for (const key of keys) {
    if (isUnknown(value)) return value;
    value = (value as Struct).get(key) ?? unknown({ entity: (value as Struct).label, path: [key] });
  }
  return value as T | Unknown;
}

/** A declared value, or undefined where nobody declared it: absence read as "no", on purpose. */
export function declaredOr<T extends Value, D>(it: Struct, key: string, otherwise: D): T | D {
  const value = it.get(key);
  return value === undefined || isUnknown(value) ? otherwise : (value as T);
}

/** True when one holds, unknown when one might. */
export function any(values: readonly Value[]): Value {
  return values.includes(true) || (lacking(...values) ?? false);
}

/** Sum of known numbers; unknown when one is not declared. */
export function sum(values: readonly Value[]): Value {
  return lacking(...values) ?? (values as readonly number[]).reduce((total, value) => total + value, 0);
}
