import { matchName } from "../../classify/match.js";
import { lastOf, wordsOf } from "../../classify/words.js";
import type { Assignment, Value } from "../../outline.js";
import type { Names } from "../../vocabulary/names.js";
import { itemsOf } from "./items.js";

/** Variables by the item that they were given, where the name of the variable is a part of its name: `plate = form["plate_number"]`. */
export type Sources = ReadonlyMap<string, readonly { readonly from: number; readonly path: string | undefined }[]>;

/** Collects the variables of a file that shorten the name of what they hold. */
export function sourcesOf(assignments: readonly Assignment[], names: Names): Sources {
  const found = new Map<string, { from: number; path: string | undefined }[]>();
  for (const { name, value, at } of assignments) {
    if (name.length < 4 || name.includes(".") || matchName(name, names)?.strength === "strong") continue;
    const path = value.is === "name" || value.is === "call" ? itemsOf(value, names)[0]?.path : undefined;
    const shortened = path !== undefined && wordsOf(lastOf(path).name).includes(name.toLowerCase());
    const known = found.get(name);
    const one = { from: at.from, path: shortened ? path : undefined };
    if (known && known.length < MOST) known.push(one);
    else if (!known && shortened) found.set(name, [one]);
  }
  return found;
}

/** The value with its variables under the names of what they were given last. */
export function withSources(value: Value, sources: Sources): Value {
  if (sources.size === 0) return value;
  if (value.is === "join") return { ...value, parts: value.parts.map((part) => sourced(part, sources)) };
  return sourced(value, sources);
}

/** Assignments of one name; more are looked up in vain. */
const MOST = 200;

function sourced(value: Value, sources: Sources): Value {
  if (value.is !== "name") return value;
  const path = sources.get(value.path)?.findLast(({ from }) => from < value.at.from)?.path;
  return path ? { ...value, path } : value;
}
