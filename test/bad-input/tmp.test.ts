import { readdirSync, statSync } from "node:fs";
import { it, vi } from "vitest";
import { run } from "./run.js";
vi.mock("../../src/workspace/policies.js", async (original) => ({
  ...(await original<object>()),
  builtinPolicies: (await import("./policies.js")).demo && (async () => 0, () => demoP),
  builtinHandbook: () => ({}),
}));
const { demo: demoP } = await import("./policies.js");
it("x", async () => {
  const only = process.env.ONLY?.split(",");
  const root = "/work/main/test/bad-input";
  for (const name of readdirSync(root).sort()) {
    if (name === "pack" || !statSync(`${root}/${name}`).isDirectory() || (only && !only.includes(name))) continue;
    const r = await run(`${root}/${name}`, ["check", ...(process.env.FLAGS?.split(" ") ?? [])]);
    process.stdout.write(`\n################ ${name}  -> ${r.code}\n${r.out}${r.err ? `--- err\n${r.err}` : ""}`);
  }
});
