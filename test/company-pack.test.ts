import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");
const example = join(root, "examples/company-pack");
const folder = mkdtempSync(join(tmpdir(), "hegui-company-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** `hegui` as people have it on their path. */
const bin = join(folder, ".bin");
mkdirSync(bin);
writeFileSync(
  join(bin, "hegui"),
  `#!/bin/sh\nexec "${process.execPath}" "${join(root, ".build/cli/index.js")}" "$@"\n`,
);
chmodSync(join(bin, "hegui"), 0o755);

/** Runs one command line in the folder; what it prints, and its exit code where that is not 0. */
function run(command: string): string {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, LANG: "C.UTF-8", LC_ALL: "" };
  const { stdout, stderr, status } = spawnSync("sh", ["-c", command], { cwd: folder, env, encoding: "utf8" });
  return `${stdout}${stderr}${status === 0 ? "" : `(exit ${status})\n`}`;
}

/** Plays the README: writes the files that it shows, runs its commands, and gives it back with what they printed. */
function replayed(readme: string): string {
  const block = /(?:<!-- file: (\S+) = (\S+) -->\n)?```(\w+)\n([\s\S]*?)```/g;
  return readme.replace(block, (whole, to?: string, from?: string, language?: string, body?: string) => {
    if (to && from) {
      const text = readFileSync(join(example, from), "utf8");
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      writeFileSync(join(folder, to), text);
      return `<!-- file: ${to} = ${from} -->\n\`\`\`${language}\n${text}\`\`\``;
    }
    if (language !== "console") return whole;
    const commands = body!.split("\n").filter((line) => line.startsWith("$ "));
    return `\`\`\`console\n${commands.map((line) => `${line}\n${run(line.slice(2))}`).join("")}\`\`\``;
  });
}

it("every command of the walk-through prints what its README says", () => {
  const path = join(example, "README.md");
  const readme = readFileSync(path, "utf8");
  const now = replayed(readme);
  if (process.env.UPDATE) writeFileSync(path, now);
  else expect(now).toBe(readme);
});
