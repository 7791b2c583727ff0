import type { Range, Setting, Value } from "../outline.js";
import { folderOf } from "./modules.js";
import type { Reach } from "./reach.js";
import { normalKey } from "./roles.js";

/** What an environment variable or a key of the configuration is set to. */
export interface Definition {
  readonly file: string;
  readonly name: string;
  readonly value: Value;
}

/** Finds what a name of the environment is set to, as seen from a file: the files around it first. */
export type Environment = (name: string, from: string) => readonly Definition[];

const MOST = 6;

/** Collects the environment of a workspace: .env files, compose, Kubernetes, application.yml and the like. */
export function environmentOf(files: ReadonlyMap<string, Reach>): Environment {
  const byName = new Map<string, Definition[]>();
  for (const file of [...files.keys()].sort()) {
    for (const { name, value } of definitionsOf(files.get(file)!.settings)) {
      const known = byName.get(name);
      if (known) known.push({ file, name, value });
      else byName.set(name, [{ file, name, value }]);
    }
  }
  return (name, from) => {
    const all = byName.get(name) ?? byName.get(configKey(name)) ?? [];
    const near = all.filter(({ file }) => isAround(folderOf(file), from));
    return (near.length > 0 ? near : all).slice(0, MOST);
  };
}

function isAround(folder: string, file: string): boolean {
  return folder === "" || file.startsWith(`${folder}/`);
}

/** `spring.ai.openai.base-url` and `spring.ai.openai.baseUrl` are one key. */
function configKey(name: string): string {
  return `key:${name.split(".").map(normalKey).join(".")}`;
}

function definitionsOf(settings: readonly Setting[]): readonly { name: string; value: Value }[] {
  return settings.flatMap((setting, i) => {
    const { path, value, at } = setting;
    const last = path.at(-1) ?? "";
    const told = settingValue(value, at);
    const found = [{ name: configKey(path.join(".")), value: told }];
    if (/^[A-Z][A-Z0-9_]{2,}$/.test(last)) found.push({ name: last, value: told });
    const listed = /^([A-Z][A-Z0-9_]{2,})=(.*)$/s.exec(value);
    if (listed && isIndex(last)) {
      const from = at.from + listed[1]!.length + 1;
      found.push({ name: listed[1]!, value: settingValue(listed[2]!, { from, to: at.to }) });
    }
    const name = last === "value" ? nameBeside(settings, i) : undefined;
    if (name !== undefined) found.push({ name, value: told });
    return found;
  });
}

/** The `name` of a pair of `name` and `value`, as Kubernetes and task definitions write them. */
function nameBeside(settings: readonly Setting[], i: number): string | undefined {
  const parent = settings[i]!.path.slice(0, -1).join(".");
  for (const j of [i - 1, i + 1, i - 2]) {
    const beside = settings[j];
    if (beside && /^name$/i.test(beside.path.at(-1) ?? "") && beside.path.slice(0, -1).join(".") === parent)
      return beside.value;
  }
  return undefined;
}

/** Whether a part of a path is the number of an item, whatever way a reader writes it. */
export function isIndex(part: string): boolean {
  return /^\[?\d*\]?$/.test(part);
}

/** A value of a configuration: a text, with `${NAME:-default}` as what it stands for. */
export function settingValue(text: string, at: Range): Value {
  const parts: Value[] = [];
  let from = 0;
  for (let start = text.indexOf("${"); start >= 0 && parts.length < 16; start = text.indexOf("${", from)) {
    const end = text.indexOf("}", start);
    if (end < 0) break;
    if (start > from) parts.push({ is: "text", text: text.slice(from, start), at });
    parts.push(variable(text.slice(start + 2, end), at));
    from = end + 1;
  }
  if (from < text.length || parts.length === 0) parts.push({ is: "text", text: text.slice(from), at });
  return parts.length === 1 ? parts[0]! : { is: "join", parts, at };
}

/** `NAME`, `NAME:-default`, `NAME-default` or `some.key:default`. */
function variable(inner: string, at: Range): Value {
  const colon = inner.indexOf(":");
  const dash = colon < 0 && /^[A-Z0-9_]+-/.test(inner) ? inner.indexOf("-") : colon;
  if (dash < 0) return { is: "env", name: inner, at };
  const otherwise = inner.slice(dash + 1).replace(/^-/, "");
  return {
    is: "env",
    name: inner.slice(0, dash),
    ...(otherwise && { otherwise: { is: "text", text: otherwise, at } }),
    at,
  };
}
