import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ncc from "@vercel/ncc";
import { writePage } from "./page.mjs";
import { writePolicies } from "./policies.mjs";
import { writeScan } from "./scan.mjs";

// Builds dist/: one bundle for the command line, the SDK, the Action and the worker of the scan each, the compiled policies,
// what the scan loads, style and script of the HTML report, and types.
// TypeScript 7 has no compiler API, so tsc compiles to .build first and ncc bundles its JavaScript.
const root = resolve(import.meta.dirname, "..");
const built = join(root, ".build");
const out = resolve(root, process.argv[2] ?? "dist");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
// ncc reads the module type from the nearest package.json.
writeFileSync(join(built, "package.json"), '{ "type": "module" }\n');
await bundle("cli/index.js", "cli/index.js");
await bundle("action/index.js", "action/index.js");
await bundle("index.js", "sdk/index.js");
// The helper shares what the SDK's bundle has.
const shared = { "../example.js": "../sdk/index.js", "./pack.js": "../sdk/index.js" };
await bundle("sdk/vitest.js", "vitest/index.js", { vitest: "vitest", ...shared });
await bundle("scan/worker.js", "scan/worker.js");
await bundle("code/hooks.js", "code/hooks.js");
await writePolicies(root, built, out);
await writeScan(root, built, out);
await writePage(root, out);
copyTypes(built, join(out, "types"));

async function bundle(entry, to, externals = {}) {
  const folder = join(out, dirname(to));
  const { code, assets } = await ncc(join(built, entry), {
    cache: false,
    minify: true,
    quiet: true,
    externals,
    license: "licenses.txt",
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(out, to), code);
  for (const [file, { source }] of Object.entries(assets))
    if (file !== "package.json") writeFileSync(join(folder, file), source);
}

function copyTypes(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copyTypes(join(from, entry.name), join(to, entry.name));
    else if (entry.name.endsWith(".d.ts")) cpSync(join(from, entry.name), join(to, entry.name));
  }
}
