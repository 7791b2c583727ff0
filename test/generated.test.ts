import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parseSource } from "../src/source/source.js";
import { VERSION } from "../src/version.js";

const root = fileURLToPath(new URL("..", import.meta.url));

function walk(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

/** Contents by name, to compare whole folders. */
function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(walk(folder).map((path) => [relative(folder, path), readFileSync(path, "latin1")]));
}

describe("generated files", () => {
  it("are fresh: schemas and README blocks", () => {
    const { stderr, status } = spawnSync(process.execPath, [join(root, "build/generate.mjs"), "--check"], {
      encoding: "utf8",
    });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it("dist/ is what the build script builds", () => {
    const folder = mkdtempSync(join(tmpdir(), "hegui-dist-"));
    execFileSync(process.execPath, [join(root, "build/build.mjs"), folder], { stdio: "ignore" });
    const fresh = contents(folder);
    rmSync(folder, { recursive: true });
    const committed = contents(join(root, "dist"));
    const differing = [...new Set([...Object.keys(fresh), ...Object.keys(committed)])].filter(
      (name) => fresh[name] !== committed[name],
    );
    expect(differing, "run npm run build").toEqual([]);
  });

  it("the version is that of package.json", () => {
    expect(VERSION).toBe(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
  });

  const manifests = walk(join(root, "examples")).filter((path) => path.endsWith(".hegui.yaml"));
  it.each(manifests.map((path) => [relative(root, path), path] as const))("the JSON Schema accepts %s", (_, path) => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(join(root, "schemas/manifest.schema.json"), "utf8")));
    for (const { value } of parseSource("x", readFileSync(path, "utf8")).source.documents)
      expect(validate(JSON.parse(JSON.stringify(value))) || validate.errors).toBe(true);
  });

  it("the JSON Schema refuses a misspelt key", () => {
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(join(root, "schemas/manifest.schema.json"), "utf8")));
    expect(validate({ version: 1, dataset: [] })).toBe(false);
  });
});
