import type { Capability } from "../signal.js";
import { packageKey } from "./libraries.js";
import type { CapabilityRow } from "./rows.js";

/** A capability that something shows, and whether it shows it by itself. */
export interface Shown {
  readonly capability: Capability;
  readonly weak: boolean;
}

/** Capabilities by what code shows. */
export interface Capabilities {
  readonly packages: Readonly<Record<"npm" | "pypi", Readonly<Record<string, readonly Shown[]>>>>;
  /** By the last name of a call; `path` is what the call must end in. */
  readonly calls: Readonly<Record<string, readonly (Shown & { readonly path: string; readonly model: boolean })[]>>;
  readonly words: readonly (Shown & { readonly word: string })[];
  readonly models: readonly (Shown & { readonly pattern: string })[];
  readonly hosts: Readonly<Record<string, readonly Shown[]>>;
  /** Options of a call that says which model it calls. */
  readonly options: Readonly<Record<string, readonly Shown[]>>;
  readonly switches: Readonly<Record<string, Shown & { readonly value: string }>>;
}

/** Compiles the capabilities of ai-providers.yaml. */
export function compileCapabilities(rows: readonly CapabilityRow[]): Capabilities {
  const all = rows.flatMap((row) => [
    { shown: { capability: row.id as Capability, weak: false }, row: row as Partial<CapabilityRow> },
    { shown: { capability: row.id as Capability, weak: true }, row: (row.weak ?? {}) as Partial<CapabilityRow> },
  ]);
  const packages = (ecosystem: "npm" | "pypi") =>
    grouped(all.flatMap(({ shown, row }) => (row[ecosystem] ?? []).map((one) => [packageKey(ecosystem, one), shown])));
  return {
    packages: { npm: packages("npm"), pypi: packages("pypi") },
    calls: grouped(
      all.flatMap(({ shown, row }) => [
        ...(row.calls ?? []).map((path) => callEntry(path, shown, false)),
        ...(row.calls_with_model ?? []).map((path) => callEntry(path, shown, true)),
      ]),
    ),
    words: all.flatMap(({ shown, row }) => (row.words ?? []).map((word) => ({ ...shown, word: word.toLowerCase() }))),
    models: all.flatMap(({ shown, row }) => (row.models ?? []).map((pattern) => ({ ...shown, pattern }))),
    hosts: grouped(all.flatMap(({ shown, row }) => (row.hosts ?? []).map((host) => [host, shown]))),
    options: grouped(all.flatMap(({ shown, row }) => (row.options ?? []).map((name) => [name, shown]))),
    switches: Object.fromEntries(
      all.flatMap(({ shown, row }) =>
        Object.entries(row.switches ?? {}).map(([name, value]) => [name, { ...shown, value }]),
      ),
    ),
  };
}

function callEntry(path: string, shown: Shown, model: boolean) {
  return [path.slice(path.lastIndexOf(".") + 1), { ...shown, path, model }] as const;
}

function grouped<T>(entries: readonly (readonly [string, T])[]): Record<string, T[]> {
  const all: Record<string, T[]> = {};
  for (const [key, value] of entries) {
    all[key] ??= [];
    all[key].push(value);
  }
  return all;
}
