import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { changesBetween, diffOf } from "./diff.js";
import { flatten, mergeBase } from "./history.js";
import { addCommit, commitNamed, type FileSpec, worldOf } from "./world.js";

const FILES: Record<string, FileSpec> = {
  "README.md": "# 法\n",
  empty: "",
  "a/b/c.txt": "c\n",
  "a/b.txt": "b\n",
  "a.txt": "sorted before the folder a\n",
  a0: "sorted after it\n",
  "bytes.bin": Uint8Array.of(0, 255, 10),
  "run.sh": { mode: "100755", content: "#!/bin/sh\n" },
  link: { mode: "120000", content: "a/b.txt" },
};

/** A repository with these files on disk and in its index; returns a way to run git in it at a certain moment. */
function repository(files: Readonly<Record<string, FileSpec>>) {
  const cwd = mkdtempSync(join(tmpdir(), "world-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const git = (args: readonly string[], date = "2026-01-01T00:00:00Z") => {
    const who = Object.entries({ NAME: "Mona Lisa", EMAIL: "mona@example.com", DATE: date });
    const env = ["AUTHOR", "COMMITTER"].flatMap((role) => who.map(([key, value]) => [`GIT_${role}_${key}`, value]));
    const own = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", GIT_DIR: join(cwd, ".git") };
    const options = { cwd, encoding: "utf8", env: { ...process.env, ...own, ...Object.fromEntries(env) } } as const;
    return execFileSync("git", ["-c", "core.autocrlf=false", "-c", "diff.algorithm=myers", ...args], options).trimEnd();
  };
  git(["init", "--quiet", "--object-format=sha1"]);
  for (const [path, file] of Object.entries(files)) write(join(cwd, path), file);
  git(["add", "--all"]);
  return git;
}

function write(path: string, file: FileSpec): void {
  if (typeof file === "object" && "submodule" in file) throw new Error("git adds no submodule from a file");
  const { mode, content } =
    typeof file === "string" || file instanceof Uint8Array ? { mode: "100644", content: file } : file;
  mkdirSync(dirname(path), { recursive: true });
  if (mode === "120000") symlinkSync(String(content), path);
  else writeFileSync(path, content, { mode: mode === "100755" ? 0o755 : 0o644 });
}

describe("ids", () => {
  it("of blobs, trees and commits are git's", () => {
    const git = repository(FILES);
    const world = worldOf({ commits: [{ name: "first", files: FILES }] });
    const [commit] = world.commits;
    expect(commit!.tree).toBe(git(["write-tree"]));
    expect(commit!.sha).toBe(git(["commit-tree", "-m", "first", commit!.tree]));
    const rows = flatten(world, commit!.tree).map(
      ({ mode, type, sha, size, path }) => `${mode} ${type} ${sha} ${size ?? "-"}\t${path}`,
    );
    const listed = git(["ls-tree", "-r", "-t", "-l", commit!.tree])
      .split("\n")
      .map((row) => row.replace(/ +(\S+)\t/, " $1\t"));
    expect(rows).toEqual(listed);
    const blob = world.trees[commit!.tree]!.find(({ path }) => path === "README.md")!;
    expect(blob.sha).toBe(git(["hash-object", "README.md"]));
  });

  it("of a commit with a parent are git's", () => {
    const files = { "a.txt": "a\n" };
    const git = repository(files);
    const [first, second] = worldOf({
      commits: [
        { name: "first", files },
        { name: "second", parents: ["first"], files },
      ],
    }).commits;
    const tree = git(["write-tree"]);
    expect(git(["commit-tree", "-m", "first", tree])).toBe(first!.sha);
    expect(git(["commit-tree", "-m", "second", "-p", first!.sha, tree], second!.author.date)).toBe(second!.sha);
  });

  it("of submodules stand in trees and have no size", () => {
    const sha = "1".repeat(40);
    const world = worldOf({ commits: [{ name: "first", files: { lib: { submodule: sha } } }] });
    expect(world.trees[world.commits[0]!.tree]).toEqual([{ path: "lib", mode: "160000", type: "commit", sha }]);
  });

  it("cannot be had by a name that is unknown", () => {
    expect(() => worldOf({ commits: [{ name: "a", parents: ["b"], files: {} }] })).toThrow("no commit is named 'b'");
  });
});

describe("history", () => {
  it("finds the youngest common commit, also across merges", () => {
    const world = worldOf({ commits: [{ name: "root", files: {} }] });
    for (const [name, ...parents] of [
      ["a", "root"],
      ["b", "root"],
      ["ab", "a", "b"],
      ["b2", "b"],
      ["ab2", "ab"],
      ["other"],
    ])
      addCommit(world, { name: name!, parents, files: {} });
    const base = (one: string, other: string) =>
      mergeBase(world, commitNamed(world, one).sha, commitNamed(world, other).sha)?.message;
    expect([base("a", "b"), base("ab", "b2"), base("ab2", "b2"), base("ab", "ab2"), base("a", "other")]).toEqual([
      "root",
      "b",
      "b",
      "ab",
      undefined,
    ]);
  });
});

describe("diffs", () => {
  const text = (lines: readonly (string | number)[]) => lines.map((line) => `${line}\n`).join("");
  const twenty = Array.from({ length: 20 }, (_, index) => index);

  it.each([
    ["a changed line", text(twenty), text(twenty.with(9, 99))],
    ["two hunks", text(twenty), text(twenty.with(0, 99).with(19, 99))],
    ["changes that share their context", text(twenty), text(twenty.with(5, 99).with(12, 99))],
    ["a new file", "", text([1, 2])],
    ["a new file of one line", "", "one\n"],
    ["an emptied file", text([1, 2]), ""],
    ["lines at the end", text([1, 2]), text([1, 2, 3, 4])],
    ["lines at the beginning", text([3, 4]), text([1, 2, 3, 4])],
    ["a last line without an end", text([1, 2]), "1\n2"],
    ["a last line that gets its end", "1\n2", text([1, 2, 3])],
  ])("are git's for %s", (_, before, after) => {
    const world = worldOf({
      commits: [
        { name: "before", files: { f: before } },
        { name: "after", files: { f: after } },
      ],
    });
    const [old, young] = world.commits;
    const [change] = changesBetween(world, old!.tree, young!.tree);
    const diff = diffOf(world, change!)!;
    const git = repository({ old: before, young: after });
    const [a, b] = [git(["hash-object", "-w", "old"]), git(["hash-object", "-w", "young"])];
    const output = git(["diff", "--no-color", a, b]);
    const lines = output.slice(output.indexOf("@@")).replaceAll(/^(@@ .* @@).*$/gm, "$1");
    expect(diff.patch).toBe(lines);
    const count = git(["diff", "--numstat", a, b]).split("\t");
    expect([diff.additions, diff.deletions].map(String)).toEqual(count.slice(0, 2));
  });

  it("know the lines that they show on both sides", () => {
    const files = { f: text(twenty) };
    const world = worldOf({
      commits: [
        { name: "a", files },
        { name: "b", files: { f: text(twenty.toSpliced(9, 1)) } },
      ],
    });
    const [change] = changesBetween(world, world.commits[0]!.tree, world.commits[1]!.tree);
    expect(diffOf(world, change!)).toMatchObject({ left: [7, 8, 9, 10, 11, 12, 13], right: [7, 8, 9, 10, 11, 12] });
  });

  it("pair a file that moved unchanged, but no empty files", () => {
    const world = worldOf({
      commits: [
        { name: "a", files: { "x/one": "1\n", "x/none": "", "x/mode": "m\n" } },
        { name: "b", files: { "y/one": "1\n", "y/none": "", "x/mode": { mode: "100755", content: "m\n" } } },
      ],
    });
    const changes = changesBetween(world, world.commits[0]!.tree, world.commits[1]!.tree);
    expect(changes.map(({ before, after }) => [before?.path, after?.path])).toEqual([
      ["x/mode", "x/mode"],
      ["x/none", undefined],
      [undefined, "y/none"],
      ["x/one", "y/one"],
    ]);
    expect(changes.map((change) => diffOf(world, change))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
