import type { Signal } from "../../src/scan/signal.js";

/** A place in a file. */
export function place(file: string, line = 1): Signal["at"] {
  return { file, start: { line, column: 1 }, end: { line, column: 2 } };
}

/** A signal that is sure; what a test is not about has a usual value. */
export function signal(facts: Partial<Signal> & Pick<Signal, "kind">, file = "src/a.ts", line = 1): Signal {
  const { kind, name, record, service, region, api, capability, into } = facts;
  const what = { field: `${file}#${record ?? ""}.${name}`, exposure: `${file}#${into}` }[kind as "field" | "exposure"];
  const key = `${kind}/${what ?? service ?? region ?? api ?? capability ?? ""}`;
  return { key, at: place(file, line), seen: "seen", sure: 0.9, chain: ["seen"], ...facts };
}

/** A field of a type or table. */
export function field(record: string, name: string, category: string, more: Partial<Signal> = {}): Signal {
  return signal({ kind: "field", record, name, category, ...more });
}
