import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Compares with a file under `golden/`; UPDATE=1 writes it. */
export function expectGolden(name: string, found: string): void {
  const file = new URL(`./golden/${name}`, import.meta.url);
  if (process.env.UPDATE === "1") writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, "utf8"));
}
