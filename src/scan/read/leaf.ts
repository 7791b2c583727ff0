import type { Range, Setting } from "../outline.js";

/** A value of a data file with the keys that lead to it; items of lists have their index as key. */
export interface Leaf {
  readonly path: readonly string[];
  /** Places of the keys of `path`, where the language gives them. */
  readonly keys?: readonly (Range | undefined)[];
  readonly value: string;
  /** The value without quotes; the key where nothing is written. */
  readonly at: Range;
}

/**
 * Leaves as settings. Environment variables have one form, whatever the format: `environment: ["A=b"]` and
 * `env: [{ name: A, value: b }]` become `environment`, `A` and `env`, `A`.
 */
export function settingsOf(leaves: readonly Leaf[]): readonly Setting[] {
  const settings: Setting[] = [];
  let item: Item = { prefix: "", name: "" };
  for (let i = 0; i < leaves.length; i++) {
    const { path, value, at } = leaves[i]!;
    const list = environmentIn(path);
    const prefix = list < 0 ? "" : JSON.stringify(path.slice(0, list + 2));
    const entry = list >= 0 && path.length === list + 2 ? entryOf(leaves[i]!, path[list]!) : undefined;
    if (entry) {
      settings.push({ ...entry, path: [...path.slice(0, list + 1), ...entry.path] });
    } else if (list >= 0 && path.length === list + 3 && path[list + 2]!.toLowerCase() === "name") {
      item = { prefix, name: value };
    } else if (list >= 0 && prefix === item.prefix) {
      const rest = path.slice(list + 2).filter((key) => key.toLowerCase() !== "value");
      settings.push({ path: [...path.slice(0, list + 1), item.name, ...rest], value, at });
    } else if (isNamedBlock(path, leaves[i + 1]?.path)) {
      const next = leaves[++i]!;
      settings.push({ path: [...path.slice(0, -1), value], value: next.value, at: next.at });
    } else {
      settings.push({ path, value, at });
    }
  }
  return settings;
}

interface Item {
  readonly prefix: string;
  readonly name: string;
}

/** The index of a key that holds a list of environment variables, -1 when there is none. */
function environmentIn(path: readonly string[]): number {
  return path.findLastIndex((key, i) => ENVIRONMENT.test(key) && /^\d+$/.test(path[i + 1] ?? ""));
}

/** `A=b`, or only `A`: its value comes from outside. */
function entryOf({ value, at }: Leaf, list: string): Setting | undefined {
  const name = /^[A-Za-z_][\w.-]*(?==|$)/.exec(value)?.[0];
  const hasValue = value.charAt(name?.length ?? 0) === "=";
  if (!name || (!hasValue && list.toLowerCase() === "args")) return undefined;
  const from = at.from + name.length + 1;
  const place = hasValue && from < at.to ? { from, to: at.to } : at;
  return { path: [name], value: value.slice(name.length + 1), at: place };
}

/** Blocks of Terraform: `env { name = "A" value = "b" }`. */
function isNamedBlock(path: readonly string[], next: readonly string[] | undefined): boolean {
  const end = path.length - 1;
  if (path[end] !== "name" || next?.[end] !== "value" || next.length !== path.length) return false;
  return ENVIRONMENT.test(path[end - 1] ?? "") && path.every((key, i) => i === end || key === next[i]);
}

const ENVIRONMENT = /^(?:env|environment|environment_?variables|env_?vars|args)$/i;
