import type { Call, Entry, Range, Value } from "../outline.js";

const LONGEST = 300;
const DEEPEST = 8;
const MOST = 64;

/** A value without what can never be part of an address, a region or the name of a model. */
export function keep(value: Value, depth = 0): Value {
  const at = rangeOf(value.at);
  const other: Value = { is: "other", at };
  if (depth > DEEPEST) return other;
  switch (value.is) {
    case "text":
      if (isPolicy(value.text)) return policyLines(value.text, at);
      return isWord(value.text) ? { is: "text", text: value.text, at } : other;
    case "name":
      return value.path.length <= LONGEST ? { is: "name", path: value.path, at } : other;
    case "env":
      return {
        is: "env",
        name: value.name,
        ...(value.otherwise && { otherwise: keep(value.otherwise, depth + 1) }),
        at,
      };
    case "join":
      return { is: "join", parts: value.parts.slice(0, MOST).map((part) => keepPart(part, depth + 1)), at };
    case "either":
    case "list": {
      const of = value.of
        .slice(0, MOST)
        .map((one) => keep(one, depth + 1))
        .filter(isTold);
      return of.length > 0 ? { is: value.is, of, at } : other;
    }
    case "object": {
      const entries = keepEntries(value.entries, depth);
      return entries.length > 0 ? { is: "object", entries, at } : other;
    }
    case "call":
      return { is: "call", call: keepCall(value.call, depth + 1), at };
    default:
      return other;
  }
}

/** A call with its values kept the same way; their places in the list stay. */
export function keepCall({ callee, how, args, named, at }: Call, depth = 0): Call {
  return {
    callee,
    how,
    args: args.slice(0, MOST).map((arg) => keep(arg, depth + 1)),
    named: keepEntries(named, depth),
    at: rangeOf(at),
  };
}

/** A range and nothing else: what is kept has to be plain data. */
export function rangeOf({ from, to }: Range): Range {
  return { from, to };
}

/** Whether anything is left of a value. */
export function isTold(value: Value): boolean {
  return value.is !== "other";
}

/** Parts of a joined text may be prose; only the beginning matters then. */
function keepPart(part: Value, depth: number): Value {
  if (part.is === "text") return { is: "text", text: part.text.slice(0, LONGEST), at: rangeOf(part.at) };
  return keep(part, depth);
}

function keepEntries(entries: readonly Entry[], depth: number): readonly Entry[] {
  return entries
    .slice(0, MOST)
    .map(({ key, value, at }) => ({ key, value: keep(value, depth + 1), at: rangeOf(at) }))
    .filter((entry) => isTold(entry.value));
}

/** A text without spaces, short enough for an address or a name. */
export function isWord(text: string): boolean {
  return text.length <= LONGEST && /^[\x21-\x7e]*$/.test(text);
}

/** Each line of a policy for itself, so that what it allows is found on its line. */
export function policyLines(text: string, at: Range): Value {
  let from = at.from;
  const of = text.split("\n").map((line): Value => {
    const own = { from, to: from + line.length };
    from = own.to + 1;
    return { is: "text", text: line, at: own };
  });
  return of.length === 1 ? { is: "text", text, at } : { is: "list", of, at };
}

/** A directive of a content security policy. */
export function isPolicy(text: string): boolean {
  return text.length <= 8_000 && /\b[a-z]+-(?:src|uri|action)\s/.test(text);
}
