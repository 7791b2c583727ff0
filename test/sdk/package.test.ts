import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const folder = mkdtempSync(join(tmpdir(), "hegui-package-"));
afterAll(() => rmSync(folder, { recursive: true }));

execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
const tarball = readFileSync(join(folder, readdirSync(folder)[0]!));

describe("the package as it is published", () => {
  it("has nothing that publint complains of", async () => {
    const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer;
    const { messages } = await publint({ pack: { tarball: data }, strict: true });
    expect(messages).toEqual([]);
  });

  it("has types that resolve as its modules do, for ESM", async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    const problems = result.types ? result.problems : [{ kind: "NoTypes" }];
    // It is a package of ES modules: what CommonJS and resolvers before `exports` would say is no fault.
    const relevant = problems.filter(
      (one) => !("resolutionKind" in one && ["node10", "node16-cjs"].includes(String(one.resolutionKind))),
    );
    expect(relevant).toEqual([]);
    expect(Object.keys((result as { entrypoints: object }).entrypoints)).toContain("./vitest");
  });
});
