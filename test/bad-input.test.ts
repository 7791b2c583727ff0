import { readdirSync, readFileSync, writeFileSync, mkdtempSync, realpathSync, existsSync, mkdirSync } from "node:fs";
import { it, vi } from "vitest";
import { join } from "node:path";
import { run } from "./bad-input/run.js";
import { generated, makeWorkspace } from "./bad-input/generated.js";
vi.mock("../src/workspace/policies.js", () => import("./bad-input/policies.js"));
it("x", async () => {
  const base = mkdtempSync("/tmp/bi-");
  for (const name of Object.keys(generated)) {
    const t0 = performance.now();
    const w = makeWorkspace(base, name);
    const t1 = performance.now();
    const r = await run(w, ["check"]);
    process.stdout.write(`\n################ ${name}  -> ${r.code} (${Math.round(t1-t0)} + ${Math.round(performance.now()-t1)} ms)\n${r.out}${r.err ? `--- err\n${r.err}` : ""}`);
  }
});
