import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

/** The runtime that GitHub gives the Action: this process when it is Node 24, else the one that npm installs. */
function node24(): string {
  if (process.versions.node.startsWith("24.")) return process.execPath;
  return execFileSync("npm", ["exec", "--yes", "--package=node@24", "--", "node", "-p", "process.execPath"], {
    encoding: "utf8",
    cwd: tmpdir(),
  }).trim();
}

interface ActionRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the bundle as a runner would: inputs as environment variables, files for outputs and summary. */
function runAction(inputs: Readonly<Record<string, string>>): ActionRun {
  const temp = mkdtempSync(join(tmpdir(), "hegui-action-"));
  const [output, summary] = [join(temp, "output"), join(temp, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temp,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const { status, stdout } = spawnSync(node24(), [join(root, "dist/action/index.js")], { env, encoding: "utf8" });
  const pairs = [...readFileSync(output, "utf8").matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
    ([, key, , value]) => [key, value!.replace(temp, "TEMP")],
  );
  return { status, stdout, summary: readFileSync(summary, "utf8"), outputs: Object.fromEntries(pairs) };
}

function golden(name: string, text: string): void {
  const file = join(root, "test/examples", name);
  if (process.env.UPDATE) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}

describe("the Action's bundle under Node 24", () => {
  it.each(["hotel-group", "hr-saas", "mobile-game"])(
    "fails examples/%s with annotations, summary and outputs",
    (name) => {
      const run = runAction({ "working-directory": `examples/${name}`, "as-of": "2026-11-21", lang: "zh" });
      golden(`${name}/action.txt`, run.stdout);
      golden(`${name}/action-summary.md`, run.summary);
      expect(run.status).toBe(1);
      expect(run.outputs).toMatchObject({
        problems: "0",
        "sarif-file": "TEMP/hegui.sarif",
        "report-file": "TEMP/hegui-report.json",
      });
      expect(Number(run.outputs.findings)).toBeGreaterThan(0);
    },
  );

  it("passes examples/clean", () => {
    const run = runAction({ "working-directory": "examples/clean", "as-of": "2026-11-21", lang: "en" });
    expect([run.status, run.outputs.findings, run.outputs.unknown]).toEqual([0, "0", "0"]);
  });

  it("says what is wrong with an input", () => {
    const run = runAction({ "fail-on": "errors" });
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(
      "::error::--fail-on cannot be 'errors': one of error, warning, note, never; did you mean error?",
    );
  });

  it("does not leave the checkout", () => {
    expect(runAction({ "working-directory": "../.." }).stdout).toContain(
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

  it("is importable as an SDK without side effects", async () => {
    const sdk = (await import(join(root, "dist/sdk/index.js"))) as Record<string, unknown>;
    expect(Object.keys(sdk)).toContain("check");
  });
});
