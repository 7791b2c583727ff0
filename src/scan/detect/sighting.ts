import type { Signal } from "../signal.js";
import { UNKNOWN_PART } from "../vocabulary/address.js";
import type { HostFacts } from "../vocabulary/host.js";
import type { Place } from "./reach.js";

/** A host that code reaches, and how that is known. */
export interface HostSighting {
  readonly facts: HostFacts;
  readonly place: Place;
  readonly sure: number;
  readonly chain: readonly string[];
  /** As written, from the host on. */
  readonly text: string;
}

/** Whether a path is that of a model, on a host that serves more than models. */
export function asksModel(text: string): boolean {
  return /\/openai\/|\/wenxinworkshop\/|\/ai\/run\b|\/chat\/completions\b/.test(text);
}

/** The facts of a host as a signal has them; `*` stands for parts that are only known when the program runs. */
export function hostFields({ host, where, territory, region }: HostFacts): Partial<Signal> & { readonly host: string } {
  return {
    host: host.replaceAll(UNKNOWN_PART, "*"),
    where,
    ...(territory && { territory }),
    ...(region && { region }),
  };
}

/** Keeps of the signals about one thing on one line the surest. */
export function surest(signals: readonly Signal[]): readonly Signal[] {
  const best = new Map<string, Signal>();
  for (const signal of signals) {
    const { file, start } = signal.at;
    const key = `${signal.key} ${file}:${start.line}`;
    const known = best.get(key);
    if (!known || signal.sure > known.sure || (signal.sure === known.sure && signal.model && !known.model))
      best.set(key, signal);
  }
  return [...best.values()];
}

/** The steps of a chain, the most telling first: what was found, then the names that led to it. */
export function toldChain(use: string, chain: readonly string[]): readonly string[] {
  const [last, name, ...rest] = [...chain].reverse();
  const first = last === undefined ? [] : [name === undefined ? last : `${name} = ${last}`];
  return [...new Set([...first, ...rest, ...(use ? [use] : [])])].slice(0, 8);
}
