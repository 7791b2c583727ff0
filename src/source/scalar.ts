import {
  boolCoreTag,
  type DocumentDirective,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  type ScalarTagDefinition,
} from "js-yaml";
import type { Scalar } from "./node.js";

/** The value of an untagged plain scalar by the YAML 1.2 core schema; what is no null, boolean or number is text. */
export function plainValue(text: string): Scalar["value"] {
  if (!SPECIAL_STARTS.has(text.charAt(0))) return text;
  for (const tag of IMPLICIT) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}

/** The value of a scalar with a core tag such as `int`, undefined when the text does not fit. */
export function taggedValue(text: string, tag: string): Scalar["value"] | undefined {
  if (tag === "str" || tag === "") return text;
  const known = EXPLICIT.get(tag);
  const value = known?.resolve(text, true, known.tagName);
  return value === NOT_RESOLVED ? undefined : value;
}

/** The short name of a core tag (`!!int` gives `int`, `!` gives an empty name), undefined for any other tag. */
export function coreTag(raw: string, directives: readonly DocumentDirective[]): string | undefined {
  if (raw === "!") return "";
  const full = raw.startsWith("!<") ? raw.slice(2, -1) : expanded(raw, directives);
  const name = full.startsWith(CORE) ? full.slice(CORE.length) : "";
  return NAMES.has(name) ? name : undefined;
}

function expanded(raw: string, directives: readonly DocumentDirective[]): string {
  const handle = raw.slice(0, raw.indexOf("!", 1) + 1) || "!";
  const declared = directives.find((directive) => directive.kind === "tag" && directive.handle === handle);
  const prefix = declared?.kind === "tag" ? declared.prefix : handle === "!!" ? CORE : handle;
  return prefix + raw.slice(handle.length);
}

const CORE = "tag:yaml.org,2002:";
const IMPLICIT: readonly ScalarTagDefinition<null | boolean | number>[] = [
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag,
];
const SPECIAL_STARTS = new Set(IMPLICIT.flatMap((tag) => tag.implicitFirstChars ?? []));
const EXPLICIT = new Map(IMPLICIT.map((tag) => [tag.tagName.slice(CORE.length), tag]));
const NAMES = new Set([...EXPLICIT.keys(), "str", "seq", "map"]);
