import { isList, isUnknown, type Value } from "./cel/value.js";
import { buildModel, type Input, type ReadManifests, readManifests } from "./examine.js";
import { placeOf, type Sources } from "./finding/place.js";
import type { Kind } from "./manifest/kind.js";
import type { Model, Read, Trail } from "./model/entity.js";
import { show } from "./rule/template.js";
import type { Span } from "./source/span.js";

/** A declared fact that was read, its value, and where it is declared; undeclared facts have no place. */
export interface FactRead {
  /** As `kind/id`. */
  readonly entity: string;
  readonly path: string;
  readonly value: string;
  readonly at?: Span;
}

/** Declared facts that something was computed from, nearest first; `more`: it was computed from others, too. */
export interface Reads {
  readonly reads: readonly FactRead[];
  readonly more: boolean;
}

/** Manifests as a model that says which declared facts anything was computed from. */
export interface Watched {
  readonly model: Model;
  readonly budget: { steps: number };
  readonly sources: Sources;
  /** Computes something, and lists the plain facts that it came from, each once, up to a number. */
  watch<T>(compute: () => T, most?: number): Reads & { readonly value: T };
}

/** Reads and links manifests so that reads can be watched; facts that were computed before answer for theirs, too. With `lists`, lists of plain values are facts as well. */
export function watched(input: Input, read: ReadManifests = readManifests(input), lists = false): Watched {
  const sources = new Map(read.sources.map((source) => [source.file, source]));
  const { model, budget } = buildModel(input, read.valid);
  const shown = new WeakMap<Read, { readonly key: string; readonly fact: FactRead } | "hidden">();
  return { model, budget, sources, watch };

  function watch<T>(compute: () => T, most = Number.POSITIVE_INFINITY): Reads & { readonly value: T } {
    const outer = model.trail;
    const own: Trail = { steps: [] };
    model.trail = own;
    const value = compute();
    model.trail = outer;
    outer?.steps.push(own);
    return { value, ...factsOn(own, most) };
  }

  /** Facts nearest to what was computed come first; those behind other derived facts later. */
  function factsOn(trail: Trail, most: number): Reads {
    const facts = new Map<string, FactRead>();
    const seen = new Set([trail]);
    for (const { steps } of seen) {
      for (const step of steps) {
        const one = "steps" in step ? "hidden" : factOf(step);
        if ("steps" in step) seen.add(step);
        else if (one !== "hidden" && !facts.has(one.key)) {
          if (facts.size === most) return { reads: [...facts.values()], more: true };
          facts.set(one.key, one.fact);
        }
      }
    }
    return { reads: [...facts.values()], more: false };
  }

  function factOf(read: Read): { readonly key: string; readonly fact: FactRead } | "hidden" {
    const known = shown.get(read) ?? shownOf(read);
    shown.set(read, known);
    return known;
  }

  function shownOf({ entity, path, value }: Read): { readonly key: string; readonly fact: FactRead } | "hidden" {
    const slash = entity.indexOf("/");
    const owner = model.find(entity.slice(0, slash) as Kind, entity.slice(slash + 1));
    const plain = isPlain(value) || (lists && isList(value) && value.length > 0 && value.every(isPlain));
    if (!owner || !plain || path.at(-1) === "id") return "hidden";
    const fact = { entity, path: path.join("."), value: show(value) };
    const key = `${entity} ${fact.path}`;
    return { key, fact: isUnknown(value) ? fact : { ...fact, at: placeOf(sources, owner, path) } };
  }
}

function isPlain(value: Value): boolean {
  return typeof value !== "object" || isUnknown(value);
}
