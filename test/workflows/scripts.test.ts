import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { committed } from "./found.js";
import { stepsOf } from "./workflow.js";

/** git without the settings of the machine. */
const ENV = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

/** Runs the script of a step of a workflow in a folder, as a runner would. */
function runStep(file: string, id: string, cwd: string, env: Readonly<Record<string, string>>) {
  const script = stepsOf(committed.find((one) => one.name.endsWith(`/${file}`))!).find((one) => one.id === id)!.run!;
  const { status } = spawnSync("bash", ["-eo", "pipefail", "-c", script], { cwd, env: { ...ENV, ...env } });
  return status;
}

function repository(files: Readonly<Record<string, string>>): (...args: readonly string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), "hegui-release-"));
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: folder,
      env: ENV,
      encoding: "utf8",
    }).trim();
  git("init", "--quiet", "--initial-branch=main");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git("add", ".");
  git("commit", "--quiet", "--message=first");
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  return git;
}

describe("scripts of the workflows", () => {
  it("release: the notes are the section of the version, and a version without notes is not released", () => {
    const git = repository({
      "CHANGELOG.md":
        "# Changelog\n\n## Unreleased\n\n- c\n\n## 1.2.0 - 2026-12-01\n\n- b\n\n## 1.1.0\n\n- a\n\n## 1.0.0\n\n",
    });
    const folder = git("rev-parse", "--show-toplevel");
    expect(runStep("release.yml", "notes", folder, { GITHUB_REF_NAME: "v1.2.0" })).toBe(0);
    expect(readFileSync(join(folder, "release/notes.md"), "utf8").trim()).toBe("- b");
    expect(runStep("release.yml", "notes", folder, { GITHUB_REF_NAME: "v1.0.0" })).toBe(1);
    expect(runStep("release.yml", "notes", folder, { GITHUB_REF_NAME: "v1.3.0" })).toBe(1);
  });

  it("release: the tag is the version, stands on main, and only the newest moves the major tag", () => {
    const git = repository({ "package.json": '{ "version": "1.2.9" }' });
    const folder = git("rev-parse", "--show-toplevel");
    const run = (name: string) => {
      const output = join(mkdtempSync(join(tmpdir(), "hegui-output-")), "output");
      const status = runStep("release.yml", "tag", folder, { GITHUB_REF_NAME: name, GITHUB_OUTPUT: output });
      return [status, existsSync(output) ? readFileSync(output, "utf8").split("\n") : []];
    };
    git("tag", "v1.2.9");
    git("tag", "v1");
    expect(run("v1.2.9")).toEqual([0, [`commit=${git("rev-parse", "HEAD")}`, "newest=true", ""]]);
    git("tag", "v1.2.10");
    git("tag", "v2.0.0");
    expect(run("v1.2.9")[1]).toContain("newest=false");
    expect(run("v1.2.10")[0]).toBe(1);
    git("commit", "--quiet", "--allow-empty", "--message=elsewhere");
    expect(run("v1.2.9")[0]).toBe(1);
  });

  it("check-dist: a changed, a new and a missing file are found", () => {
    const git = repository({ "dist/a.js": "1", "dist/b.js": "1" });
    const folder = git("rev-parse", "--show-toplevel");
    const status = () => runStep("check-dist.yml", "compare", folder, {});
    expect(status()).toBe(0);
    writeFileSync(join(folder, "dist/a.js"), "2");
    expect(status()).toBe(1);
    git("checkout", "--quiet", "dist");
    writeFileSync(join(folder, "dist/c.js"), "1");
    expect(status()).toBe(1);
    git("clean", "-fdq");
    git("reset", "--quiet", "--hard");
    expect(status()).toBe(0);
    rmSync(join(folder, "dist/b.js"));
    expect(status()).toBe(1);
  });
});
