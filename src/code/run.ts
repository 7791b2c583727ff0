import { closest } from "../cel/closest.js";
import { isList, isStruct, isUnknown, type Missing, type Struct, type Value } from "../cel/value.js";
import { KINDS, type Kind } from "../manifest/kind.js";
import type { Entity, Model } from "../model/entity.js";
import type { RuleFunction } from "../rule/rule.js";
import type { CheckContext, RuleDefinition } from "./define.js";

/** Reading a fact that is not declared ends a check. */
class Undeclared {
  constructor(readonly missing: readonly Missing[]) {}
}

/** A rule of the workspace that failed by itself: the run stops as failed, never as green. */
export class RuleThrew extends Error {}

/** The check of a rule in TypeScript as the engine calls it. */
export function runnable(rule: RuleDefinition): RuleFunction {
  return (entity, model) => {
    try {
      const outcome: unknown = rule.check(factsOf(entity) as never, contextOf(model));
      if (outcome === "skip") return "skip";
      if (typeof outcome === "boolean") return outcome ? "pass" : "fail";
      throw new TypeError(wrongOutcome(outcome));
    } catch (error) {
      if (error instanceof Undeclared) return { missing: error.missing };
      throw new RuleThrew(`the rule '${rule.id}' failed on ${entity.label}: ${messageOf(error)}`);
    }
  };
}

function wrongOutcome(outcome: unknown): string {
  if (outcome instanceof Promise) {
    // Nobody waits for it: what it fails with must not end the process instead of the message.
    outcome.catch(() => {});
    return 'check() gave a promise; it gives true, false or "skip" at once';
  }
  return `check() gave ${typeof outcome === "object" && outcome ? "an object" : String(outcome)}; it gives true, false or "skip"`;
}

/** What was thrown, in one line; anything can be thrown. */
export function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error).split("\n")[0]!;
  } catch {
    return "something that cannot be shown";
  }
}

function contextOf(model: Model): CheckContext {
  return {
    as_of: model.asOf,
    all: (kind) => {
      if (!KINDS.includes(kind)) throw new TypeError(`there is no kind '${kind}'${meant(kind, KINDS)}`);
      return model.all(kind as Kind).map((one) => factsOf(one)) as never;
    },
    has: (read) => {
      try {
        read();
        return true;
      } catch (error) {
        if (error instanceof Undeclared) return false;
        throw error;
      }
    },
  };
}

function meant(word: string, words: readonly string[]): string {
  const near = closest(word, words);
  return near ? `; did you mean '${near}'?` : "";
}

const known = new WeakMap<Struct, object>();

/** Facts as properties; the same entity is the same object. */
function factsOf(struct: Struct | Entity): object {
  const made = known.get(struct) ?? proxyOf(struct);
  known.set(struct, made);
  return made;
}

// JavaScript asks for these of any object.
const ASKED = ["then", "toJSON"];

function proxyOf(struct: Struct): object {
  const read = (key: string) => {
    const value = struct.get(key);
    // A fact that is not declared is unknown: this one exists nowhere.
    if (value === undefined)
      throw new TypeError(`${struct.label} can have no fact '${key}'${meant(key, struct.keys())}`);
    return plain(value);
  };
  const refuse = () => {
    throw new TypeError("facts cannot be changed");
  };
  return new Proxy(Object.create(null), {
    get: (_, key) => (typeof key === "symbol" || ASKED.includes(key) ? undefined : read(key)),
    has: (_, key) => struct.keys().includes(String(key)),
    ownKeys: () => [...struct.keys()],
    // Keys are listed without reading what stands behind them.
    getOwnPropertyDescriptor: (_, key) =>
      struct.keys().includes(String(key))
        ? { get: () => read(String(key)), enumerable: true, configurable: true }
        : undefined,
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
    setPrototypeOf: refuse,
    preventExtensions: refuse,
  });
}

function plain(value: Value): unknown {
  if (isUnknown(value)) throw new Undeclared(value.missing);
  if (isStruct(value)) return factsOf(value);
  return isList(value) ? value.map(plain) : value;
}
