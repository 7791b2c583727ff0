import type { Range, Value } from "../../outline.js";

/** A value that nothing can be told of. */
export function other(at: Range): Value {
  return { is: "other", at };
}

/** Parts put together: inner joins are opened, neighbouring texts become one. */
export function join(parts: readonly Value[], at: Range): Value {
  const flat: Value[] = [];
  for (const one of parts.flatMap((value) => (value.is === "join" ? value.parts : [value]))) {
    if (one.is === "text" && one.text === "") continue;
    const last = flat.at(-1);
    if (last?.is === "text" && one.is === "text") {
      flat[flat.length - 1] = { is: "text", text: last.text + one.text, at: around(last.at, one.at) };
    } else flat.push(one);
  }
  const only = flat[0];
  if (flat.length === 0) return { is: "text", text: "", at };
  return flat.length === 1 && only!.is === "text" ? { ...only!, at } : { is: "join", parts: flat, at };
}

function around(a: Range, b: Range): Range {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** One of several. What follows a read of the environment is its stand-in. */
export function either(of: readonly Value[], at: Range): Value {
  const [first, second] = of;
  if (of.length === 2 && first!.is === "env" && !first!.otherwise) return { ...first!, otherwise: second!, at };
  return { is: "either", of: of.flatMap((value) => (value.is === "either" ? value.of : [value])), at };
}

/** A read of the environment or configuration. */
export function env(name: string, otherwise: Value | undefined, at: Range): Value {
  return otherwise && otherwise.is !== "other" ? { is: "env", name, otherwise, at } : { is: "env", name, at };
}

/** Fills `%s`, `%1$s`, `%(name)s` of a format with its arguments. */
export function percentFormat(format: Value, args: readonly Value[], named: Named, at: Range): Value {
  return fill(
    format,
    /%(?:(\d{1,3})\$|\((\w{1,80})\))?[-+#0 ,]{0,6}\d{0,4}(?:\.\d{0,4})?([a-zA-Z%])/g,
    args,
    named,
    at,
  );
}

/** Fills `{}`, `{0}`, `{name}` of a format with its arguments. */
export function braceFormat(format: Value, args: readonly Value[], named: Named, at: Range): Value {
  return fill(format, /\{(?:(\d{1,3})|(\w{1,80}))?[^{}]{0,80}\}/g, args, named, at, 0);
}

/** Arguments by name. */
export type Named = (name: string) => Value | undefined;

function fill(format: Value, holes: RegExp, args: readonly Value[], named: Named, at: Range, first = 1): Value {
  if (format.is !== "text") return join([format, ...args], at);
  const parts: Value[] = [];
  const text = (from: number, to: number) => {
    if (to > from) parts.push({ is: "text", text: format.text.slice(from, to), at: format.at });
  };
  let done = 0;
  let next = 0;
  for (const hole of format.text.matchAll(holes)) {
    text(done, hole.index);
    done = hole.index + hole[0].length;
    const [, index, name, verb] = hole;
    if (verb === "%") text(done - 1, done);
    else if (verb === "n") continue;
    else parts.push((name ? named(name) : args[index ? Number(index) - first : next++]) ?? other(format.at));
  }
  text(done, format.text.length);
  return join(parts, at);
}

const PLAIN: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", "0": "\0", "\n": "" };

/** Text of a literal with its escapes resolved. */
export function unescapeText(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|.)/gs, (_, one: string, code?: string, byte?: string) => {
    const hex = code ?? byte;
    return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (PLAIN[one] ?? one);
  });
}

/** The first text of a value: itself, inside a translation call such as `_("…")`, or the literal start of a join. */
export function textOf(value: Value | undefined): string | undefined {
  if (value?.is === "text") return value.text;
  if (
    value?.is === "call" &&
    /(^|\.)(_|_?gettext(_lazy|_noop)?|lazy_gettext|l_|_l|ngettext)$/.test(value.call.callee)
  ) {
    const [first] = value.call.args;
    return first?.is === "text" ? first.text : undefined;
  }
  return undefined;
}
