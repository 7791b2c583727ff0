import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares with a file under `golden/`, here or beside another test; UPDATE=1 writes it. */
export function expectGolden(name: string, found: string, beside = import.meta.url): void {
  const file = new URL(`./golden/${name}`, beside);
  if (process.env.UPDATE === "1") writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, "utf8"));
}
