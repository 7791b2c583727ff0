import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ncc from "@vercel/ncc";
import { writePolicies } from "./policies.mjs";

// Builds dist/: one bundle for the command line, the SDK and the Action each, the compiled policies, and types.
// TypeScript 7 has no compiler API, so tsc compiles to .build first and ncc bundles its JavaScript.
const root = resolve(import.meta.dirname, "..");
const built = join(root, ".build");
const out = resolve(root, process.argv[2] ?? "dist");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
// ncc reads the module type from the nearest package.json.
writeFileSync(join(built, "package.json"), '{ "type": "module" }\n');
for (const name of ["cli", "action", "sdk"]) await bundle(name, name === "sdk" ? "index.js" : `${name}/index.js`);
await writePolicies(root, built, out);
copyTypes(built, join(out, "types"));

async function bundle(name, entry) {
  const { code, assets } = await ncc(join(built, entry), {
    cache: false,
    minify: true,
    quiet: true,
    license: "licenses.txt",
  });
  mkdirSync(join(out, name), { recursive: true });
  writeFileSync(join(out, name, "index.js"), code);
  for (const [file, { source }] of Object.entries(assets))
    if (file !== "package.json") writeFileSync(join(out, name, file), source);
}

function copyTypes(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copyTypes(join(from, entry.name), join(to, entry.name));
    else if (entry.name.endsWith(".d.ts")) cpSync(join(from, entry.name), join(to, entry.name));
  }
}
