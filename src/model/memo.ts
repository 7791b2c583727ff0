import type { Value } from "../cel/value.js";
import { unknown } from "../cel/value.js";
import type { Model, Trail } from "./entity.js";

/** Parts of a thing, each computed once; `keys` are those that were asked for. */
export interface Memo {
  get(key: string): Value;
  keys(): readonly string[];
}

// The same for all, so that no answer depends on where a circle is entered.
const CIRCULAR = unknown({
  entity: "",
  path: [],
  reason: { en: "the references that it follows run in a circle", zh: "所依据的引用关系构成循环" },
});

/**
 * Remembers computed parts, and what was read for each while somebody watches. A part that is under way already depends on
 * itself, and is unknown. What is read on the way round a circle is only right for this way, so that nobody keeps it.
 */
export function createMemo(modelOf: () => Model, owner: string, compute: (key: string) => Value): Memo {
  const values = new Map<string, Value>();
  const trails = new Map<string, Trail>();
  const underWay = new Set<string>();
  return { get, keys: () => [...values.keys()] };

  function get(key: string): Value {
    const model = modelOf();
    const { trail } = model;
    if (!trail) return values.get(key) ?? kept(model, key);
    // What was computed before anybody watched is computed again.
    const before = trails.get(key);
    const own: Trail = before ?? { steps: [] };
    trail.steps.push(own);
    if (before) return values.get(key)!;
    model.trail = own;
    const value = kept(model, key);
    model.trail = trail;
    if (values.has(key)) trails.set(key, own);
    return value;
  }

  function kept(model: Model, key: string): Value {
    const { circles } = model;
    if (underWay.has(key)) {
      circles.add(`${owner}.${key}`);
      return CIRCULAR;
    }
    underWay.add(key);
    const value = compute(key);
    underWay.delete(key);
    circles.delete(`${owner}.${key}`);
    if (circles.size === 0) values.set(key, value);
    return value;
  }
}
