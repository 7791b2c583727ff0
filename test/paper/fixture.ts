import { readFileSync } from "node:fs";

/** The manifest with everything that papers read, or with hardly anything. */
export function fixture(name: string): string {
  return readFileSync(new URL(`./fixtures/${name}.hegui.yaml`, import.meta.url), "utf8");
}
