import { createHash } from "node:crypto";
import type { Pack } from "./rule.js";

/** SHA-256 of plain data, whatever the order of its keys. */
export function digest(value: unknown): string {
  return `sha256-${createHash("sha256").update(canonical(value)).digest("base64")}`;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).filter(([, one]) => one !== undefined && typeof one !== "function");
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}

/** What is judged of a rule or table, without what is only read about it. */
function judged<T extends object>(one: T): Omit<T, "handbook"> {
  const { handbook: _, ...rest } = one as T & { readonly handbook?: unknown };
  return rest as Omit<T, "handbook">;
}

/** Integrity of everything that a pack judges by. */
export function packDigest({ rules, decisions, facts, clocks, attached }: Pack): string {
  return digest({ rules: rules.map(judged), decisions: decisions.map(judged), facts, clocks, attached });
}

/** Integrity of each rule or table by id. */
export function digests(all: readonly { readonly id: string }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map((one) => [one.id, digest(judged(one))]));
}
