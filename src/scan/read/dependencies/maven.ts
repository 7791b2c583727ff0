import type { Dependency, Range } from "../../outline.js";

/** Reads `pom.xml`: dependencies of the project and its profiles; those of plugins are for building only. */
export function pom(text: string): readonly Dependency[] {
  const found: Dependency[] = [];
  const properties = new Map<string, string>();
  const open: string[] = [];
  let parts = new Map<string, Part>();
  for (const { kind, name, at } of tags(text)) {
    if (kind === "open") {
      // Hostile depth is counted, not kept.
      open.push(open.length < DEEPEST ? name : "");
      if (name === "dependency") parts = new Map();
      continue;
    }
    const parent = open.at(-2);
    if (open.at(-1) !== name) continue;
    open.pop();
    const value = text.slice(at.from, at.to).trim();
    if (parent === "dependency") parts.set(name, { value, from: at.from + text.slice(at.from, at.to).indexOf(value) });
    if (parent === "properties" || (parent === "project" && PROJECT.has(name))) properties.set(name, value);
    if (name === "dependency" && parent === "dependencies") found.push(...dependencyOf(parts, open, properties));
  }
  return found;
}

interface Part {
  readonly value: string;
  readonly from: number;
}

interface Tag {
  readonly kind: "open" | "close";
  readonly name: string;
  /** Of a closing tag, the text since the tag before it. */
  readonly at: Range;
}

function* tags(text: string): Generator<Tag> {
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", from)) {
    const [skipFrom, skipTo] = SKIPPED.find(([begins]) => text.startsWith(begins, at)) ?? ["<", ">"];
    const close = text.indexOf(skipTo, at + skipFrom.length);
    if (close < 0) return;
    const end = close + skipTo.length;
    if (skipFrom === "<") {
      const isClosing = text.charAt(at + 1) === "/";
      const name = /^[\w.:-]+/.exec(text.slice(at + (isClosing ? 2 : 1), Math.min(close, at + LONGEST)))?.[0] ?? "";
      if (isClosing) yield { kind: "close", name, at: { from, to: at } };
      else if (text.charAt(close - 1) !== "/") yield { kind: "open", name, at: { from: at, to: end } };
    }
    from = end;
  }
}

function dependencyOf(
  parts: ReadonlyMap<string, Part>,
  around: readonly string[],
  properties: ReadonlyMap<string, string>,
): readonly Dependency[] {
  const artifact = parts.get("artifactId");
  const group = parts.get("groupId");
  // What is only managed is asked for elsewhere.
  if (!artifact || !group || artifact.value === "" || around.includes("dependencyManagement")) return [];
  const dev = parts.get("scope")?.value === "test" || around.includes("plugin");
  const name = `${resolved(group.value, properties)}:${resolved(artifact.value, properties)}`;
  return [{ ecosystem: "maven", name, dev, at: { from: artifact.from, to: artifact.from + artifact.value.length } }];
}

function resolved(text: string, properties: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{(?:project\.|pom\.)?([\w.-]+)\}/g, (whole, key: string) => properties.get(key) ?? whole);
}

const DEEPEST = 100;
const LONGEST = 200;
const PROJECT: ReadonlySet<string> = new Set(["groupId", "artifactId"]);
const SKIPPED = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;
