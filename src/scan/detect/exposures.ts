import { has } from "../classify/match.js";
import { maskValues } from "../classify/shapes.js";
import { lastOf, wordsOf } from "../classify/words.js";
import type { Assignment, Call, Outline, Range, Value } from "../outline.js";
import type { Signal } from "../signal.js";
import type { Names } from "../vocabulary/names.js";
import type { FileContext } from "./context.js";
import { inAddress, inParameters } from "./exposure/addresses.js";
import { type Item, itemsOf } from "./exposure/items.js";
import { asksModel, type Into, isModelLibrary, sinkOf } from "./exposure/sinks.js";
import { sourcesOf, withSources } from "./exposure/sources.js";
import { namesOfPeople, speaksOfThings } from "./exposure/spoken.js";
import { eachValue } from "./values.js";

/** A value of a person on its way. */
interface Leak {
  readonly into: Into;
  readonly item: Item;
  /** The call or name that takes it. */
  readonly by: string;
}

/** Personal information in logs, addresses, error reports, analytics and prompts of a file. */
export function detectExposures(context: FileContext, names: Names): readonly Signal[] {
  const taken = new Set<string>();
  return leaksOf(context.outline, names).flatMap(({ into, item, by }): readonly Signal[] => {
    const place = `${item.at.from} ${item.category}`;
    if (taken.has(place) || isExpected(item, into, names) || isCut(context.text, item.at)) return [];
    taken.add(place);
    return [
      {
        kind: "exposure",
        key: `exposure/${into}/${context.file}#${item.category}`,
        at: context.span(item.at),
        seen: maskValues(context.lineOf(item.at)),
        sure: item.sure,
        chain: [`name '${item.path.slice(-80)}' → ${item.category}`, `${by.slice(-80)} → ${into}`],
        category: item.category,
        name: lastOf(item.path).name,
        into,
      },
    ];
  });
}

/** Ids of users belong in logs and events; their ids at WeChat and of their phones are known to others too. */
function isExpected({ category, path }: Item, into: Into, names: Names): boolean {
  if (!has(names.expected, category)) return false;
  return !/(?:open|union)_?id$/i.test(path) && !(into === "url" && /(?:oaid|idfa|gaid|android_?id)$/i.test(path));
}

/** `phone[-4:]` is a part of the value. */
function isCut(text: string, { from, to }: Range): boolean {
  return /^[\w.]{1,100}\[-?\d{0,3}:-?\d{0,3}\]/.test(text.slice(from, to + 12));
}

/** Sinks first, so that an address that is logged counts as logged. */
function leaksOf({ calls, assignments, elements, imports }: Outline, names: Names): readonly Leak[] {
  const found: Leak[] = [];
  const add = (into: Into, by: string, items: readonly Item[]): void => {
    for (const item of items) if (!(into === "prompt" && ASKED.test(item.category))) found.push({ into, item, by });
  };
  const texts = new Map<string, Assignment[]>();
  for (const one of assignments) {
    if (one.value.is !== "join") continue;
    const { name } = lastOf(one.name);
    const known = texts.get(name);
    if (known) known.push(one);
    else texts.set(name, [one]);
  }
  const asking = imports.some((one) => !one.typeOnly && isModelLibrary(one.module));
  const clients = clientsOf(assignments);
  const sources = sourcesOf(assignments, names);
  for (const call of calls) {
    const into = sinkOf(calledBy(call, clients)) ?? (asking && asksModel(call) ? "prompt" : undefined);
    if (!into) continue;
    add(
      into,
      call.callee,
      namesOfPeople(call.args, names).map(({ path, at }) => ({ ...OF_A_PERSON, path, at })),
    );
    for (const written of argumentsOf(call)) {
      const one = withSources(written, sources);
      add(
        into,
        call.callee,
        into === "prompt" ? templated({ is: "list", of: [one], at: call.at }, names) : itemsOf(one, names),
      );
      for (const text of templatesIn(one, call, texts)) add(into, call.callee, itemsOf(text, names));
    }
  }
  for (const { name, value } of assignments) if (isPrompt(name)) add("prompt", name, templated(value, names));
  // Calls inside are calls of the outline themselves.
  const look = (value: Value): boolean => {
    add("url", "address", inAddress(withSources(value, sources), names));
    add("prompt", "message", inMessage(value, names));
    if (value.is === "object")
      for (const { key, value: inner } of value.entries) {
        if (isPrompt(key)) add("prompt", key, templated(inner, names));
        if (key === "query" && value.entries.some((one) => one.key === "path"))
          add("url", "route", itemsOf(inner, names));
      }
    return value.is !== "call";
  };
  for (const call of calls) {
    add("url", call.callee, inParameters(call, names));
    for (const one of argumentsOf(call)) eachValue(one, look);
  }
  for (const { value } of assignments) eachValue(value, look);
  for (const { attributes } of elements) for (const { value } of attributes) eachValue(value, look);
  return found;
}

/** Variables that hold a client, by the class or function that made it: `const hog = new PostHog()`. */
function clientsOf(assignments: readonly Assignment[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, value } of assignments)
    if (value.is === "call" && !name.includes(".")) found.set(name, lastOf(value.call.callee).name);
  return found;
}

/** The call with its client under the name of its class where the variable says nothing. */
function calledBy(call: Call, clients: ReadonlyMap<string, string>): Call {
  const dot = call.callee.indexOf(".");
  const made = dot > 0 ? clients.get(call.callee.slice(0, dot)) : undefined;
  return made && CLIENTS.test(made) ? { ...call, callee: `${made}${call.callee.slice(dot)}` } : call;
}

const CLIENTS = /^(?:PostHog|Posthog|Mixpanel|Amplitude|Bugsnag|Rollbar|GrowingIO|TalkingData|SensorsAnalytics)$/;

const OF_A_PERSON = { category: "basic.name", sure: 0.72 };

/** Texts that were put together before and are passed by name: the last one of that name above the call. */
function templatesIn(value: Value, { at }: Call, texts: ReadonlyMap<string, readonly Assignment[]>): readonly Value[] {
  const found: Value[] = [];
  eachValue(value, (one) => {
    if (one.is !== "name") return one.is !== "call";
    const text = texts.get(one.path)?.findLast((earlier) => earlier.at.from < at.from);
    if (text) found.push(text.value);
    return true;
  });
  return found;
}

function argumentsOf({ args, named, at }: Call): readonly Value[] {
  return named.length > 0 ? [...args, { is: "object", entries: named, at }] : args;
}

/** `prompt`, `systemPrompt`, `PROMPT_TEMPLATE`, `instructions`. */
function isPrompt(name: string): boolean {
  return wordsOf(lastOf(name).name).some((word) => PROMPTS.has(word));
}

const PROMPTS: ReadonlySet<string> = new Set(["prompt", "prompts", "instruction", "instructions"]);

/** A prompt holds what is put into its text; a name alone may be anything. */
function templated(value: Value, names: Names): readonly Item[] {
  if (value.is !== "join" && value.is !== "call" && value.is !== "list") return [];
  const items = itemsOf(value, names);
  return speaksOfThings(value, names) ? items.filter(({ category, sure }) => !isOfAnyBeing(category, sure)) : items;
}

/** Crops and animals fall ill too. */
function isOfAnyBeing(category: string, sure: number): boolean {
  return category.startsWith("health.") && sure < 0.8;
}

/** `{ role: "user", content: … }`. */
function inMessage(value: Value, names: Names): readonly Item[] {
  if (value.is !== "object" || !value.entries.some(({ key }) => key === "role" || key === "Role")) return [];
  return value.entries
    .filter(({ key }) => key === "content" || key === "Content")
    .flatMap(({ value: content }) => itemsOf(content, names));
}

/** What people say to an assistant is what a prompt is for. */
const ASKED = /^communication\.|^online_records\./;
