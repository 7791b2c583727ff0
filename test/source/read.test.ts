import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { discover, hashDocument, readText } from "../../src/source/read.js";

const INCLUDE = ["**/*.hegui.{yaml,yml}", ".hegui/**/*.{yaml,yml}"];

let base = "";
let root = "";

function put(name: string, content: string | Uint8Array): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

beforeAll(() => {
  base = mkdtempSync(join(realpathSync(tmpdir()), "source-"));
  root = join(base, "work");
  for (const name of [
    "b.hegui.yaml",
    "a/z.hegui.yml",
    "a/b/中文.hegui.yaml",
    ".hegui/flows.yaml",
    ".hegui/deep/models.yml",
    "dist/d.hegui.yaml",
    "dist/deep/d.hegui.yaml",
    "node_modules/p/n.hegui.yaml",
    "a/node_modules/p/n.hegui.yaml",
    ".git/g.hegui.yaml",
    "plain.yaml",
    "bad/plain.yaml",
    "..dots/x.hegui.yaml",
    "B.hegui.yaml",
  ]) {
    put(name, `# ${name}\n`);
  }
  writeFileSync(join(base, "secret.hegui.yaml"), "secret: 1\n");
  mkdirSync(join(base, "outside"));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

function found(options: Partial<Parameters<typeof discover>[1]>) {
  const { files, problems } = discover(root, { include: INCLUDE, exclude: [], ...options });
  return { files: files.map(({ file }) => file), problems };
}

function inLink<T>(target: string, name: string, run: () => T): T {
  const path = join(root, name);
  symlinkSync(target, path);
  try {
    return run();
  } finally {
    rmSync(path);
  }
}

const start = { line: 1, column: 1 };

it("finds what the globs match, in the order of code units", () => {
  expect(found({})).toEqual({
    files: [
      "..dots/x.hegui.yaml",
      ".hegui/deep/models.yml",
      ".hegui/flows.yaml",
      "B.hegui.yaml",
      "a/b/中文.hegui.yaml",
      "a/z.hegui.yml",
      "b.hegui.yaml",
      "dist/d.hegui.yaml",
      "dist/deep/d.hegui.yaml",
    ],
    problems: [],
  });
});

it("gives the text of each file", () => {
  expect(discover(root, { include: ["./b.*"], exclude: [] }).files).toEqual([
    { file: "b.hegui.yaml", text: "# b.hegui.yaml\n" },
  ]);
});

it.each<[string, readonly string[], readonly string[]]>([
  [
    "a folder with globs",
    ["dist/**", ".hegui/**", "..dots/**"],
    ["B.hegui.yaml", "a/b/中文.hegui.yaml", "a/z.hegui.yml", "b.hegui.yaml"],
  ],
  ["folders with globs", ["{dist,a,.hegui,..dots}/**/*"], ["B.hegui.yaml", "b.hegui.yaml"]],
  ["names anywhere", ["**/{x,z,d,B,b,中文}.*"], [".hegui/deep/models.yml", ".hegui/flows.yaml"]],
  ["direct children only", ["dist/*", "*", "{a,.hegui,..dots}/**"], ["dist/deep/d.hegui.yaml"]],
  ["nothing by a negation or a comment", ["!b/**", "#", "{a,.hegui,..dots,dist}/**"], ["B.hegui.yaml", "b.hegui.yaml"]],
])("excludes %s", (_name, exclude, files) => {
  expect(found({ exclude })).toEqual({ files, problems: [] });
});

it.each<[string, readonly string[], readonly string[]]>([
  ["a folder", ["a"], ["a/b/中文.hegui.yaml", "a/z.hegui.yml"]],
  ["a folder with a slash", ["./a/b/"], ["a/b/中文.hegui.yaml"]],
  ["a file no glob matches", ["plain.yaml"], ["plain.yaml"]],
  ["a file excluded otherwise", ["dist/d.hegui.yaml"], ["dist/d.hegui.yaml"]],
  [
    "files and folders, each once",
    ["a/z.hegui.yml", "a", "a/../b.hegui.yaml"],
    ["a/b/中文.hegui.yaml", "a/z.hegui.yml", "b.hegui.yaml"],
  ],
  ["a package, when it is named", ["node_modules/p"], ["node_modules/p/n.hegui.yaml"]],
  ["nothing that matches", ["bad"], []],
])("narrows to %s", (_name, paths, files) => {
  expect(found({ paths, exclude: ["dist/**"] })).toEqual({ files, problems: [] });
});

it("takes absolute paths inside the workspace", () => {
  expect(found({ paths: [join(root, "plain.yaml")] })).toEqual({ files: ["plain.yaml"], problems: [] });
});

it.each<[string, string, string, string, string]>([
  [
    "../secret.hegui.yaml",
    "source/outside-workspace",
    ".",
    "'../secret.hegui.yaml' leads out of the workspace",
    "“../secret.hegui.yaml”指向工作区之外",
  ],
  [
    "a/../../work/../secret.hegui.yaml",
    "source/outside-workspace",
    ".",
    "'a/../../work/../secret.hegui.yaml' leads out of the workspace",
    "“a/../../work/../secret.hegui.yaml”指向工作区之外",
  ],
  [
    "../nothing",
    "source/outside-workspace",
    ".",
    "'../nothing' leads out of the workspace",
    "“../nothing”指向工作区之外",
  ],
  ["/etc/passwd", "source/outside-workspace", ".", "'passwd' leads out of the workspace", "“passwd”指向工作区之外"],
  [
    "nothing.yaml",
    "source/no-such-path",
    "nothing.yaml",
    "no such file or folder: 'nothing.yaml'",
    "文件或文件夹不存在：“nothing.yaml”",
  ],
  [
    "plain.yaml/x",
    "source/no-such-path",
    "plain.yaml/x",
    "no such file or folder: 'plain.yaml/x'",
    "文件或文件夹不存在：“plain.yaml/x”",
  ],
  ["a\0b", "source/no-such-path", "a\0b", "no such file or folder: 'a\\u{0}b'", "文件或文件夹不存在：“a\\u{0}b”"],
])("refuses the path %j: %s", (path, code, file, en, zh) => {
  const { files, problems } = found({ paths: [path] });
  expect(files).toEqual([]);
  expect(problems).toMatchObject([{ code, message: { en, zh }, at: { file, start, end: start } }]);
});

it("reads a link to a file of the workspace", () => {
  const files = inLink("plain.yaml", "link.hegui.yaml", () => discover(root, { include: ["*"], exclude: [] }).files);
  expect(files).toContainEqual({ file: "link.hegui.yaml", text: "# plain.yaml\n" });
});

it("does not walk a link to a folder, unless it is named", () => {
  expect(inLink("a", "c", () => found({ include: ["c/**", "a/*"] }).files)).toEqual(["a/z.hegui.yml"]);
  expect(inLink("a", "c", () => found({ paths: ["c"] }).files)).toEqual(["a/b/中文.hegui.yaml", "a/z.hegui.yml"]);
  expect(inLink("..", "a/up", () => found({ include: ["a/**/z.*"] }))).toEqual({
    files: ["a/z.hegui.yml"],
    problems: [],
  });
});

it.each<[string, string, boolean]>([
  ["../secret.hegui.yaml", "link.hegui.yaml", true],
  ["../outside", "link", true],
  ["../outside", "dist/link", false],
  ["../secret.hegui.yaml", "link.txt", false],
])("does not follow a link to %s named %s", (target, name, isTold) => {
  const absolute = join(root, target);
  const { files, problems } = inLink(absolute, name, () => found({ exclude: ["dist/**"] }));
  expect(files).not.toContain(name);
  const told = { code: "source/outside-workspace", at: { file: name } };
  expect(problems).toMatchObject(isTold ? [{ ...told, message: { en: `'${name}' leads out of the workspace` } }] : []);
});

it("refuses a path through a link that leaves the workspace", () => {
  const told = inLink(base, "out", () => found({ paths: ["out/secret.hegui.yaml"] }));
  expect(told.files).toEqual([]);
  expect(told.problems).toMatchObject([{ code: "source/outside-workspace" }]);
  expect(inLink(base, "out", () => readText(root, "out/secret.hegui.yaml")).text).toBeUndefined();
  expect(inLink(base, "out", () => hashDocument(root, "out/secret.hegui.yaml"))).toBeUndefined();
});

it("tells of links that lead nowhere or to themselves", () => {
  expect(inLink("nowhere", "link.hegui.yaml", () => found({}).problems)).toMatchObject([
    { code: "source/no-such-path", at: { file: "link.hegui.yaml" } },
  ]);
  expect(inLink("link.hegui.yaml", "link.hegui.yaml", () => found({}).problems)).toMatchObject([
    { code: "source/unreadable", message: { en: "cannot be read: too many links", zh: "无法读取：链接层数过多" } },
  ]);
});

it("works in a workspace that is itself a link", () => {
  symlinkSync(root, join(base, "alias"));
  const { files } = discover(join(base, "alias"), { include: ["*.hegui.yaml"], exclude: [], paths: [root] });
  expect(files.map(({ file }) => file)).toEqual(["B.hegui.yaml", "b.hegui.yaml"]);
});

it("tells when there is no workspace", () => {
  expect(discover(join(base, "none"), { include: INCLUDE, exclude: [] })).toMatchObject({
    files: [],
    problems: [{ code: "source/no-such-path", at: { file: "." } }],
  });
});

it.skipIf(process.platform === "win32")("does not wait for a pipe", () => {
  execFileSync("mkfifo", [join(root, "pipe.hegui.yaml")]);
  const { problems } = found({});
  rmSync(join(root, "pipe.hegui.yaml"));
  expect(problems).toMatchObject([
    { code: "source/unreadable", message: { en: "cannot be read: not a regular file", zh: "无法读取：不是普通文件" } },
  ]);
});

it.skipIf(process.platform === "win32" || process.getuid?.() === 0)("tells of what it may not read", () => {
  put("locked/x.hegui.yaml", "a: 1\n");
  chmodSync(join(root, "locked"), 0);
  const { problems } = found({});
  chmodSync(join(root, "locked"), 0o700);
  rmSync(join(root, "locked"), { recursive: true });
  expect(problems).toMatchObject([{ code: "source/unreadable", at: { file: "locked" } }]);
});

it("never tells where the workspace is", () => {
  const told = [
    found({ paths: ["../x", "none", "/etc/passwd", "bad", join(root, "none")] }),
    inLink(base, "out", () => found({})),
  ];
  expect(JSON.stringify(told)).not.toContain(base);
});
