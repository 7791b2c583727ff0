import { fileURLToPath } from "node:url";
import { describePack } from "../../.build/sdk/vitest.js";

// The helper makes the tests: one that the pack has no problems, and one for each example.
await describePack(fileURLToPath(new URL("../../examples/company-pack/pack", import.meta.url)), { code: true });
