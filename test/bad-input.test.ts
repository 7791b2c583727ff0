import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { generated, makeWorkspace } from "./bad-input/generated.js";
import { type Ran, run } from "./bad-input/run.js";
import { linesOf, parseCommand } from "./report/runner.js";

vi.mock("../src/workspace/policies.js", () => import("./bad-input/policies.js"));

const folder = fileURLToPath(new URL("./bad-input/", import.meta.url));
const temporary = mkdtempSync(join(realpathSync(tmpdir()), "bad-input-"));
afterAll(() => {
  chmodSync(join(temporary, "unreadable/work/closed"), 0o755);
  rmSync(temporary, { recursive: true, force: true });
});

/** Where a case runs: its own folder, or one made for it. */
const workspaces = new Map(Object.keys(generated).map((name) => [name, makeWorkspace(temporary, name)]));
const workspaceOf = (name: string) => workspaces.get(name) ?? join(folder, name);
const root = process.getuid?.() === 0;

/** Every case with its exit code: 1 broken manifests, 2 broken configuration or pack, 4 nothing to check. */
const cases: readonly (readonly [string, number])[] = [
  ["plain", 0],
  ["nothing", 4],
  ["not-yaml", 1],
  ["tab-indentation", 1],
  ["not-a-mapping", 1],
  ["empty-file", 1],
  ["comments-only", 1],
  ["two-documents", 1],
  ["missing-version", 1],
  ["wrong-version", 1],
  ["unknown-key", 1],
  ["unknown-word", 1],
  ["missing-key", 1],
  ["wrong-type", 1],
  ["wrong-form", 1],
  ["odd-values", 1],
  ["wrong-number", 1],
  ["impossible-date", 1],
  ["bad-id", 1],
  ["duplicate-key", 1],
  ["duplicate-id", 1],
  ["dangling-reference", 1],
  ["unknown-field", 1],
  ["unknown-vocabulary", 1],
  ["missing-evidence", 1],
  ["changed-evidence", 1],
  ["evidence-outside", 1],
  ["two-organizations", 1],
  ["no-organization", 0],
  ["hides-nothing", 1],
  ["waivers", 1],
  ["waiver-approver", 1],
  ["baseline-faults", 1],
  ["alias-bomb", 1],
  ["deep-nesting", 1],
  ["huge-file", 1],
  ["many-documents", 1],
  ["many-problems", 1],
  ["prototype-keys", 1],
  ["prototype-ids", 1],
  ["invalid-utf8", 1],
  ["control-characters", 1],
  ["hidden-characters", 1],
  ["hostile-file-name", 1],
  ["hostile-values", 1],
  ["hostile-findings", 1],
  ["unreadable", 1],
  ["symlink-out", 1],
  ["extends-out", 1],
  ["extends-twice", 0],
  ["config-wrong", 2],
  ["config-unknown-rule", 2],
  ["config-approvers", 2],
  ["baseline-broken", 2],
  ["baseline-missing", 2],
  ["config-pack-outside", 2],
  ["pack-taken-id", 2],
  ["config-empty", 2],
  ["config-not-yaml", 2],
  ["config-two-documents", 2],
  ["config-is-folder", 2],
  ["package-out", 2],
  ["pack-type-error", 2],
  ["pack-syntax", 2],
  ["pack-unknown-field", 2],
  ["pack-cycle", 2],
  ["pack-decision", 2],
  ["pack-facts", 2],
  ["pack-outcome", 2],
  ["pack-collect", 2],
  ["pack-unknown-article", 2],
  ["pack-file-name", 2],
  ["pack-rule-form", 2],
  ["pack-empty", 2],
  ["pack-empty-rules", 2],
  ["pack-no-pack-file", 2],
  ["pack-prototype", 2],
  ["pack-hostile", 2],
  ["pack-extends", 2],
  ["pack-conflict", 2],
  ["pack-params", 2],
  ["pack-vocabulary", 2],
  ["pack-translation", 2],
  ["pack-alias", 2],
  ["pack-code", 2],
  ["lock-stale", 2],
  ["lock-broken", 2],
  ["namespace-without-pack", 1],
];

describe.each(cases)("%s", (name, code) => {
  it.skipIf(root && name === "unreadable").each(["en", "zh"])("says so (%s)", async (lang) => {
    const ran = await run(workspaceOf(name), ["check", "--lang", lang]);
    expect(ran.code).toBe(code);
    expect(shown(ran)).toBe(golden(join(folder, name, `${lang}.txt`), shown(ran)));
  });

  it("prints nothing that a terminal or a runner would obey", async () => {
    const text = await run(workspaceOf(name), ["check"]);
    for (const line of linesOf(`${text.out}${text.err}`)) expect(parseCommand(line), line).toBeUndefined();
    const github = await run(workspaceOf(name), ["check", "--format", "github"]);
    const commands = linesOf(github.out).filter((line) => line !== "");
    for (const line of commands) expect(parseCommand(line)?.name, line).toMatch(/^(?:error|warning|notice)$/);
    const said = commands.map((line) => parseCommand(line)!.data).join("");
    expect(`${text.out}${text.err}${said}`.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_C}]/u);
  });
});

it("has one case for every folder", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && one.name !== "pack",
  );
  const names = cases.map(([name]) => name);
  expect([...names].sort()).toEqual([...new Set([...folders.map((one) => one.name), ...workspaces.keys()])].sort());
});

function shown({ out, err }: Ran): string {
  return err === "" ? out : `${out}--- standard error\n${err}`;
}

function golden(file: string, actual: string): string {
  if (process.env.UPDATE === "1") {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, actual);
  }
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
