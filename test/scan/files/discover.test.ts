import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CodeSearch, discoverCode } from "../../../src/scan/files/discover.js";
import { newWorkspace, type Workspace } from "./workspace.js";

let space: Workspace;
beforeEach(() => {
  space = newWorkspace();
});
afterEach(() => space.remove());

const wanted = (file: string) => /\.(?:ts|js|py|java|go|sql|ya?ml|json)$/.test(file);

function search(options: Partial<CodeSearch> = {}) {
  const { files, skipped, problems } = discoverCode(space.root, { wanted, ...options });
  return { files: files.map(({ file }) => file), skipped, problems: problems.map((one) => [one.code, one.at.file]) };
}

describe("what is found", () => {
  it("gives wanted files by name, sorted by code unit, with their sizes", () => {
    space.put({ "b.ts": "12345", "B.ts": "1", "a/z.py": "12", "a/b/中文.go": "", "a.txt": "no", ".github/x.yml": "a" });
    expect(discoverCode(space.root, { wanted })).toEqual({
      files: [
        { file: ".github/x.yml", size: 1 },
        { file: "B.ts", size: 1 },
        { file: "a/b/中文.go", size: 0 },
        { file: "a/z.py", size: 2 },
        { file: "b.ts", size: 5 },
      ],
      skipped: {},
      problems: [],
    });
  });

  it("leaves out what other people or programs wrote, and counts it", () => {
    space.put([
      "src/a.ts",
      "node_modules/p/a.js",
      "vendor/v/a.go",
      "lib/third_party/a.js",
      "py/venv/a.py",
      "py/lib/site-packages/a.py",
      "dist/a.js",
      "web/build/a.js",
      "target/a.java",
      ".next/a.js",
      "py/__pycache__/a.py",
      "coverage/a.js",
      ".git/a.js",
      "package-lock.json",
      "pnpm-lock.yaml",
      "types.d.ts",
      "api/user.pb.go",
      "api/user_pb2.py",
      "web/jquery.min.js",
      "web/app.bundle.js",
    ]);
    expect(search()).toEqual({
      files: ["src/a.ts"],
      skipped: { dependencies: 5, output: 6, "lock-file": 2, generated: 3, minified: 2 },
      problems: [],
    });
  });

  const TESTS = [
    "test/a.ts",
    "tests/a.py",
    "src/__tests__/a.ts",
    "src/a.test.ts",
    "src/a.spec.js",
    "src/a.stories.js",
    "a_test.go",
    "test_a.py",
    "src/test/java/A.java",
    "src/main/java/com/shop/UserTest.java",
    "fixtures/a.json",
    "testdata/a.json",
    "examples/a.ts",
    "docs/a.ts",
    "e2e/a.ts",
    "cypress/a.ts",
    "mock/a.ts",
    "src/__mocks__/a.ts",
  ];

  it("leaves out tests unless they are asked for", () => {
    space.put([...TESTS, "src/latest.ts", "src/contest.py", "src/protest/a.ts", "Attest.java"]);
    const ordinary = ["Attest.java", "src/contest.py", "src/latest.ts", "src/protest/a.ts"];
    expect(search()).toEqual({ files: ordinary, skipped: { tests: TESTS.length }, problems: [] });
    expect(search({ tests: true })).toEqual({ files: [...TESTS, ...ordinary].sort(), skipped: {}, problems: [] });
  });

  it("takes a folder below a Java source root for a package, whatever its name", () => {
    const packages = ["vendor", "target", "build", "test", "docs"].map(
      (name) => `m/src/main/java/com/shop/${name}/A.java`,
    );
    space.put([...packages, "m/src/main/java/node_modules/A.java"]);
    expect(search()).toEqual({ files: packages.sort(), skipped: { dependencies: 1 }, problems: [] });
  });

  it("leaves out a folder that a generator has marked, but not the workspace", () => {
    space.put(["client/.openapi-generator-ignore", "client/api/user.ts", ".openapi-generator-ignore", "a.ts"]);
    expect(search()).toEqual({ files: ["a.ts"], skipped: { generated: 1 }, problems: [] });
  });

  it("follows the globs of the configuration", () => {
    space.put(["src/a.ts", "src/gen/b.ts", "src/c.py", "old/d.ts"]);
    expect(search({ exclude: ["src/gen/**"] }).files).toEqual(["old/d.ts", "src/a.ts", "src/c.py"]);
    expect(search({ include: ["src/**"], exclude: ["**/*.py"] })).toEqual({
      files: ["src/a.ts", "src/gen/b.ts"],
      skipped: { excluded: 2 },
      problems: [],
    });
  });
});

describe("paths of the command line", () => {
  it("walks a named folder whatever its name, and takes a named file", () => {
    space.put([
      "vendor/own/a.go",
      "vendor/own/node_modules/b.js",
      "test/a.test.ts",
      "dist/x.js",
      "logo.png",
      "src/a.ts",
    ]);
    expect(search({ paths: ["vendor/own"] })).toEqual({
      files: ["vendor/own/a.go"],
      skipped: { dependencies: 1 },
      problems: [],
    });
    expect(search({ paths: ["./test/", "dist/x.js", "logo.png"] })).toEqual({
      files: ["dist/x.js", "test/a.test.ts"],
      skipped: { "no-reader": 1 },
      problems: [],
    });
    expect(search({ paths: [".", "test"] })).toEqual({
      files: ["src/a.ts", "test/a.test.ts"],
      skipped: { dependencies: 1, output: 1 },
      problems: [],
    });
  });

  it("walks a named folder that an ignore file hides, and obeys the ignore files that hold inside", () => {
    space.put({
      ".gitignore": "gen/\n*.py\n",
      "gen/a.ts": "",
      "gen/b.py": "",
      "gen/in/.gitignore": "c.ts",
      "gen/in/c.ts": "",
    });
    expect(search({ paths: ["gen"] }).files).toEqual(["gen/a.ts", "gen/b.py"]);
    expect(search().files).toEqual([]);
  });

  it("tells paths that are absent or outside, and never opens .git", () => {
    space.put([".git/a.js"]);
    writeFileSync(join(space.base, "secret.ts"), "");
    symlinkSync(space.base, join(space.root, "up"));
    expect(search({ paths: ["nothing", "../secret.ts", "up/secret.ts", ".git", "nul\0"] })).toEqual({
      files: [],
      skipped: {},
      problems: [
        ["source/outside-workspace", "../secret.ts"],
        ["source/no-such-path", "nothing"],
        ["source/no-such-path", "nul\\u{0}"],
        ["source/outside-workspace", "up/secret.ts"],
      ],
    });
  });
});

describe("ignore files", () => {
  it("holds at every level, the innermost first, with negations and CRLF", () => {
    space.put({
      ".gitignore": "*.gen.js\r\n/private/\r\n!keep.py\r\nout.py\r\n# comment\r\n\r\n",
      ".git/info/exclude": "mine.ts\n",
      ".heguiignore": "legacy/\n*.sql\n",
      "mine.ts": "",
      "a.log.ts": "",
      "private/x.ts": "",
      "in/private/x.ts": "",
      "in/out.py": "",
      "in/.gitignore": "!out.py\n*.go\n",
      "in/a.go": "",
      "in/deep/.gitignore": "!a.go\n",
      "in/deep/a.go": "",
      "in/deep/b.go": "",
      "legacy/a.ts": "",
      "dump.sql": "",
    });
    expect(search()).toEqual({
      files: ["a.log.ts", "in/deep/a.go", "in/out.py", "in/private/x.ts"],
      skipped: { gitignore: 4, heguiignore: 2 },
      problems: [],
    });
  });

  it("does not hide files under version control, as git does not", () => {
    space.put({
      ".gitignore": "hidden/\nx.ts\n",
      "hidden/in/a.ts": "",
      "hidden/in/b.ts": "",
      "hidden/c.ts": "",
      "x.ts": "",
    });
    const tracked = new Set(["hidden/in/a.ts", "x.ts"]);
    expect(search({ tracked }).files).toEqual(["hidden/in/a.ts", "x.ts"]);
    expect(search({ tracked }).skipped).toEqual({ gitignore: 2 });
    space.put({ ".heguiignore": "hidden/\n" });
    expect(search({ tracked }).files).toEqual(["x.ts"]);
    expect(search({ tracked, untrusted: true }).files).toEqual(["hidden/in/a.ts", "x.ts"]);
  });

  it("refuses patterns that take long, and says so", () => {
    const slow = `${"**/a/".repeat(12)}b`;
    space.put({ ".gitignore": `${slow}\nx.ts\n`, "x.ts": "", [`${"a/".repeat(60)}c.ts`]: "" });
    const started = performance.now();
    expect(search()).toEqual({
      files: [`${"a/".repeat(60)}c.ts`],
      skipped: { gitignore: 1 },
      problems: [["scan/patterns-refused", ".gitignore"]],
    });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("opens no ignore file that is a link or a folder", () => {
    writeFileSync(join(space.base, "rules"), "*.ts\n");
    space.put(["a/a.ts", "b/b.ts"]);
    symlinkSync(join(space.base, "rules"), join(space.root, "a/.gitignore"));
    mkdirSync(join(space.root, "b/.gitignore"));
    expect(search().files).toEqual(["a/a.ts", "b/b.ts"]);
  });

  it("agrees with git on generated trees", () => {
    const names = ["a", "b", "c.ts", "d.ts", "ab.ts"];
    const path = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
    const pattern = fc
      .tuple(
        fc.constantFrom("", "!", "/", "!/"),
        fc.array(fc.constantFrom("a", "b", "*.ts", "c.ts", "?.ts", "[a-b]*", "**", "\\a"), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom("", "/"),
      )
      .map(([head, parts, tail]) => head + parts.join("/") + tail);
    const rules = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join("\n"));
    const git = (...args: string[]) => execFileSync("git", args, { cwd: space.root, encoding: "utf8" });
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 6 }), rules, rules, (paths, outer, inner) => {
        space.remove();
        space = newWorkspace();
        for (const parts of paths) {
          const file = parts.every((part) => part.length === 1) ? [...parts, "e.ts"] : parts;
          // A name is a folder in one path and a file in another: the first one stays.
          try {
            space.put([file.join("/")]);
          } catch {}
        }
        space.put({ ".gitignore": outer, "a/.gitignore": inner });
        git("init", "-q");
        const listed = git("-c", "core.excludesFile=", "ls-files", "-z", "--others", "--exclude-standard").split("\0");
        expect(search().files).toEqual(listed.filter((name) => name.endsWith(".ts")).sort());
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe("hostile trees", () => {
  it("counts a file once, under its real name, and walks no link to a folder", () => {
    space.put(["src/a.ts", "data/real.ts", "vendor/v.ts"]);
    writeFileSync(join(space.base, "secret.ts"), "");
    mkdirSync(join(space.base, "far"));
    writeFileSync(join(space.base, "far/f.ts"), "");
    const links: [string, string][] = [
      ["a.ts", "src/again.ts"],
      ["../vendor/v.ts", "src/used.ts"],
      ["..", "src/loop"],
      [".", "self"],
      ["one.ts", "two.ts"],
      ["two.ts", "one.ts"],
      ["../secret.ts", "secret.ts"],
      ["../far", "far"],
      ["gone.ts", "broken.ts"],
      ["src", "folder.ts"],
      ["../../.git/x.ts", "src/git.ts"],
    ];
    for (const [target, name] of links) symlinkSync(target, join(space.root, name));
    expect(search()).toEqual({
      files: ["data/real.ts", "src/a.ts", "vendor/v.ts"],
      skipped: { dependencies: 1, link: 6 },
      problems: [],
    });
  });

  it("never opens pipes", () => {
    space.put(["a.ts"]);
    execFileSync("mkfifo", [join(space.root, "pipe.ts"), join(space.root, ".gitignore")]);
    expect(search()).toEqual({ files: ["a.ts"], skipped: { special: 1 }, problems: [] });
  });

  it("takes names of any characters", () => {
    const names = [
      "a\nb.ts",
      "\u0007bell.ts",
      "__proto__.ts",
      "constructor/__proto__/x.ts",
      "..x.ts",
      "a b.ts",
      "a\\b.ts",
      "*.ts",
    ];
    space.put(names);
    expect(search({ exclude: ["nothing"] }).files).toEqual([...names].sort());
    space.put({ ".gitignore": "__proto__\n" });
    expect(search().skipped).toEqual({ gitignore: 1 });
  });

  it("tells a folder that it may not read and walks the rest", () => {
    space.put(["a.ts", "locked/b.ts"]);
    const locked = join(space.root, "locked");
    // The superuser may read everything: for him the folder goes away while he looks.
    const root = process.getuid?.() === 0;
    if (root) {
      const found = discoverCode(space.root, {
        wanted: (file) => {
          if (file === "a.ts") rmSync(locked, { recursive: true });
          return wanted(file);
        },
      });
      expect(found.files.map(({ file }) => file)).toEqual(["a.ts"]);
      expect(found.problems.map(({ code, at }) => [code, at.file])).toEqual([["source/unreadable", "locked"]]);
      expect(found.skipped).toEqual({ unreadable: 1 });
      return;
    }
    chmodSync(locked, 0);
    try {
      expect(search()).toEqual({
        files: ["a.ts"],
        skipped: { unreadable: 1 },
        problems: [["source/unreadable", "locked"]],
      });
    } finally {
      chmodSync(locked, 0o755);
    }
  });

  it("stops at folders inside folders without end", () => {
    space.put([`${"d/".repeat(64)}a.ts`, `${"d/".repeat(65)}b.ts`]);
    const { files, skipped, problems } = search();
    expect(files).toEqual([`${"d/".repeat(64)}a.ts`]);
    expect(skipped).toEqual({ unreadable: 1 });
    expect(problems).toEqual([["scan/too-deep", `${"d/".repeat(64)}d`]]);
  });

  it("finds 20,000 small files", () => {
    for (let folder = 0; folder < 200; folder++)
      space.put(Array.from({ length: 100 }, (_, i) => `src/f${folder}/file${i}.ts`));
    space.put({ ".gitignore": "*.log\nf0/\n/src/f1/file1*.ts\n" });
    const { files, skipped } = search();
    expect(files.length).toBe(20_000 - 100 - 11);
    expect(skipped).toEqual({ gitignore: 12 });
  });
});
