import type { Call, Entry, Value } from "../outline.js";
import type { Reach } from "./reach.js";
import { isAddressName, isFetch, isLinkName, lastName } from "./roles.js";

/** A value that a call is given, and under which key; positional ones have an empty key. */
export interface Option {
  readonly key: string;
  readonly value: Value;
}

const DEEPEST = 5;

/** Everything that a call is given by name: keyword arguments and the entries of objects, nested ones too. */
export function optionsOf(call: Call): readonly Option[] {
  return [...entriesIn(call.named, 0), ...call.args.flatMap((arg) => nested(arg, 0))];
}

function entriesIn(entries: readonly Entry[], depth: number): readonly Option[] {
  return entries.flatMap(({ key, value }) => [{ key, value }, ...nested(value, depth + 1)]);
}

function nested(value: Value, depth: number): readonly Option[] {
  if (depth > DEEPEST) return [];
  switch (value.is) {
    case "object":
      return entriesIn(value.entries, depth);
    case "list":
      return value.of.flatMap((one) => nested(one, depth + 1));
    case "call":
      // JSON.stringify({ model: "…" }), axios.create({ … })
      return [...entriesIn(value.call.named, depth), ...value.call.args.flatMap((arg) => nested(arg, depth + 1))];
    default:
      return [];
  }
}

/** The calls that a chain goes on with: `.baseUrl("…")` behind `OpenAIOkHttpClient.builder()`. */
export function chainOf(call: Call, reach: Reach): readonly Call[] {
  const all = chainsOf(reach).get(call.callee) ?? [];
  return all.filter((one) => one.at.from <= call.at.from && one.at.to >= call.at.to).slice(0, 100);
}

const chains = new WeakMap<Reach, ReadonlyMap<string, readonly Call[]>>();

/** The calls behind others, by the call that their chain begins with. */
function chainsOf(reach: Reach): ReadonlyMap<string, readonly Call[]> {
  const known = chains.get(reach);
  if (known) return known;
  const all = new Map<string, Call[]>();
  for (const call of reach.calls) {
    const end = call.callee.indexOf("().");
    if (end < 0) continue;
    const start = call.callee.slice(0, end);
    const list = all.get(start);
    if (list) list.push(call);
    else all.set(start, [call]);
  }
  chains.set(reach, all);
  return all;
}

/** What a call is told about where to connect: options, arguments that are addresses, and the chain behind it. */
export function addressOptions(call: Call, reach: Reach): readonly Option[] {
  const named = optionsOf(call).filter(({ key }) => isAddressName(key));
  const chained = chainOf(call, reach).flatMap((one) => {
    const name = lastName(one.callee);
    const told = isAddressName(name) ? one.args.slice(0, 1) : isFetch(name) ? one.args.filter(mayBeAddress) : [];
    return told.map((value) => ({ key: name, value }));
  });
  return [
    ...named,
    ...chained,
    ...call.args.flatMap(functional),
    ...call.args.filter(mayBeAddress).map((value) => ({ key: "", value })),
  ];
}

/** `option.WithBaseURL(base)`: an option that is a call of its own. */
function functional(value: Value): readonly Option[] {
  const name = value.is === "call" ? lastName(value.call.callee).replace(/^(?:with|set)_?(?=[A-Z_])/i, "") : "";
  return value.is === "call" && name !== "" && isAddressName(name)
    ? value.call.args.slice(0, 1).map((one) => ({ key: name, value: one }))
    : [];
}

function mayBeAddress(value: Value): boolean {
  if (value.is === "text") return /^[a-z+]+:\/\//i.test(value.text) || isHost(value.text);
  if (value.is === "join") return value.parts.some(mayBeAddress);
  if (value.is === "either") return value.of.some(mayBeAddress);
  if (value.is === "name") return isAddressName(value.path);
  if (value.is === "env") return isAddressName(value.name) || (value.otherwise ? mayBeAddress(value.otherwise) : false);
  return value.is === "call" && value.call.args.some(mayBeAddress);
}

/** A host without a scheme; `id.secret` is a key of an API. */
function isHost(text: string): boolean {
  const [, labels = "", rest = ""] = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)($|[:/])/i.exec(text) ?? [];
  const parts = labels.split(".");
  return (
    parts.length > 2 ||
    (parts.length === 2 &&
      (rest !== "" || /^(?:[a-z]{2}|com|net|org|dev|app|top|xyz|cloud|site|tech|local|internal)$/i.test(parts[1]!)))
  );
}

/** Whether a call makes something that keeps an address: a client, a connection. */
export function isConstruction({ callee, how }: Call): boolean {
  const name = lastName(callee);
  return (
    (how === "new" || /^[A-Z]|^(?:create|make|init|connect|configure)(?:[A-Z_]|$)/.test(name) || isFetch(name)) &&
    !/(?:Error|Exception|Link|RegExp|Set|Map)$/.test(name) &&
    !isLinkName(name)
  );
}
