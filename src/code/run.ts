import { isList, isStruct, isUnknown, type Missing, type Struct, type Value } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
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
      const outcome = rule.check(factsOf(entity) as never, contextOf(model));
      if (outcome === "skip") return "skip";
      if (typeof outcome === "boolean") return outcome ? "pass" : "fail";
      throw new TypeError(`check() gave ${String(outcome)}; it gives true, false or "skip"`);
    } catch (error) {
      if (error instanceof Undeclared) return { missing: error.missing };
      throw new RuleThrew(`the rule '${rule.id}' failed on ${entity.label}: ${(error as Error)?.message ?? error}`);
    }
  };
}

function contextOf(model: Model): CheckContext {
  return {
    as_of: model.asOf,
    all: (kind) => model.all(kind as Kind).map((one) => factsOf(one)) as never,
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

const known = new WeakMap<Struct, object>();

/** Facts as properties; the same entity is the same object. */
function factsOf(struct: Struct | Entity): object {
  const made = known.get(struct) ?? proxyOf(struct);
  known.set(struct, made);
  return made;
}

function proxyOf(struct: Struct): object {
  const read = (key: string) => {
    const value = struct.get(key);
    if (value === undefined) throw new Undeclared([{ entity: struct.label.split("#")[0]!, path: [key] }]);
    return plain(value);
  };
  return new Proxy(Object.freeze({}), {
    get: (_, key) => (typeof key === "symbol" || key === "then" ? undefined : read(key)),
    has: (_, key) => struct.keys().includes(String(key)),
    ownKeys: () => [...struct.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      struct.keys().includes(String(key))
        ? { value: read(String(key)), enumerable: true, configurable: true, writable: false }
        : undefined,
    set: () => {
      throw new TypeError("facts cannot be changed");
    },
  });
}

function plain(value: Value): unknown {
  if (isUnknown(value)) throw new Undeclared(value.missing);
  if (isStruct(value)) return factsOf(value);
  return isList(value) ? value.map(plain) : value;
}
