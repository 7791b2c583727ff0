import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runAction } from "./action/run.js";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** Runs the Action on this repository, as a step without a token and without an event. */
const actOn = (inputs: Readonly<Record<string, string>>) => runAction({ workspace: root, inputs });

function golden(name: string, text: string): void {
  const file = join(root, "test/examples", name);
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

describe("the Action's bundle under Node 24", () => {
  it.each(["hotel-group", "hr-saas", "mobile-game"])(
    "fails examples/%s with annotations, summary and outputs",
    async (name) => {
      const run = await actOn({ "working-directory": `examples/${name}`, "as-of": "2026-11-21", lang: "zh" });
      golden(`${name}/action.txt`, run.stdout);
      golden(`${name}/action-summary.md`, run.summary);
      expect(run.status).toBe(1);
      expect(run.outputs).toMatchObject({
        problems: "0",
        "sarif-file": expect.stringMatching(/^TEMP\/hegui-examples-.*\.sarif$/),
        "report-file": expect.stringMatching(/^TEMP\/hegui-examples-.*-report\.json$/),
      });
      expect(Number(run.outputs.findings)).toBeGreaterThan(0);
    },
  );

  it("passes examples/clean", async () => {
    const run = await actOn({ "working-directory": "examples/clean", "as-of": "2026-11-21", lang: "en" });
    expect([run.status, run.outputs.findings, run.outputs.unknown]).toEqual([0, "0", "0"]);
  });

  it("says what is wrong with an input", async () => {
    const run = await actOn({ "fail-on": "errors" });
    expect(run.status).toBe(2);
    expect(run.stdout).toContain(
      "::error::--fail-on cannot be 'errors': one of error, warning, note, never; did you mean error?",
    );
  });

  it("does not leave the checkout", async () => {
    expect((await actOn({ "working-directory": "../.." })).stdout).toContain(
      "::error::working-directory '../..' leaves the workspace",
    );
  });
});

describe("the command line's bundle", () => {
  it("does the main job", () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, "dist/cli/index.js"), "check", "examples/clean", "--as-of", "2026-11-21"],
      { cwd: root, encoding: "utf8" },
    );
    expect([status, stdout]).toEqual([0, readFileSync(join(root, "test/examples/clean/en.txt"), "utf8")]);
  });

  it.each([
    ["test", "examples/company-pack/pack", "--code"],
    ["test", "examples/company-pack/pack", "--code", "--mutate"],
  ])("runs rules in TypeScript: hegui %s %s %s", (...args) => {
    const cli = join(root, "dist/cli/index.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: root, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("11 hold, 0 fail");
  });

  it("is importable as an SDK without side effects", async () => {
    const sdk = (await import(join(root, "dist/sdk/index.js"))) as Record<string, unknown>;
    expect(Object.keys(sdk)).toContain("check");
  });
});
