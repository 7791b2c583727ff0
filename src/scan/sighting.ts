import type { Sighting } from "../model/entity.js";
import type { Span } from "../source/span.js";
import { BAR, type Signal } from "./signal.js";

/** Signals about one and the same thing as one sighting, at its surest and then first place; what is below the bar is left out. */
export function sightingsOf(signals: readonly Signal[], lineOf: (at: Span) => string): readonly Sighting[] {
  const byKey = new Map<string, Signal[]>();
  for (const signal of signals) {
    if (signal.sure < BAR) continue;
    const known = byKey.get(signal.key);
    if (known) known.push(signal);
    else byKey.set(signal.key, [signal]);
  }
  return [...byKey.values()].map((all) => {
    const [first, ...others] = all.sort(bySureness) as [Signal, ...Signal[]];
    return { data: dataOf(first), at: first.at, line: lineOf(first.at), others: others.map((one) => one.at) };
  });
}

/** The facts of a signal as rules read them (src/manifest/signal.ts). */
function dataOf({ key, at, ...facts }: Signal): Readonly<Record<string, unknown>> {
  return { id: key, file: at.file, line: at.start.line, ...facts };
}

function bySureness(a: Signal, b: Signal): number {
  return b.sure - a.sure || byPlace(a, b);
}

/** File, then line, then column. */
export function byPlace(a: Signal, b: Signal): number {
  if (a.at.file !== b.at.file) return a.at.file < b.at.file ? -1 : 1;
  return (
    a.at.start.line - b.at.start.line ||
    a.at.start.column - b.at.start.column ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
