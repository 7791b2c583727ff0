import { fileURLToPath } from "node:url";

type Helper = typeof import("../../src/sdk/vitest.js");

// As it is installed: compiled, and loaded past vite.
const { describePack } = (await import(new URL("../../.build/sdk/vitest.js", import.meta.url).href)) as Helper;

// The helper makes the tests: one that the pack has no problems, and one for each example.
await describePack(fileURLToPath(new URL("../../examples/company-pack/pack", import.meta.url)), { code: true });
