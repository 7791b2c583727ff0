import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { discover, hashDocument, readText } from "../../src/source/read.js";

let base = "";
let root = "";

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(root, name), content);
}

beforeAll(() => {
  base = mkdtempSync(join(realpathSync(tmpdir()), "source-"));
  root = join(base, "work");
  mkdirSync(join(root, "bad"), { recursive: true });
  writeFileSync(join(base, "secret.hegui.yaml"), "secret: 1\n");
  put("bad/bom.yaml", "\uFEFFa: 1\n");
  put("bad/gbk.yaml", Uint8Array.of(0x61, 0x3a, 0x0a, 0x62, 0x3a, 0x20, 0xd6, 0xd0, 0x0a));
  put("bad/late.yaml", Buffer.concat([Buffer.from("\uFEFF# \uFFFD 中\n\n# 😀\uFFFD"), Uint8Array.of(0xff)]));
  put("bad/cut.yaml", Buffer.from("a: 中").subarray(0, 5));
  put("bad/large.yaml", Buffer.alloc(1_048_577, 32));
  put("bad/full.yaml", Buffer.alloc(1_048_576, 32));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

it.each<[string, string, number, number, string, string]>([
  [
    "bad/gbk.yaml",
    "source/invalid-utf8",
    2,
    4,
    "not valid UTF-8: byte 6, line 2",
    "不是有效的 UTF-8：第 6 字节，第 2 行",
  ],
  [
    "bad/late.yaml",
    "source/invalid-utf8",
    3,
    6,
    "not valid UTF-8: byte 23, line 3",
    "不是有效的 UTF-8：第 23 字节，第 3 行",
  ],
  [
    "bad/cut.yaml",
    "source/invalid-utf8",
    1,
    4,
    "not valid UTF-8: byte 3, line 1",
    "不是有效的 UTF-8：第 3 字节，第 1 行",
  ],
  ["bad/large.yaml", "source/too-large", 1, 1, "the file has more than 1048576 bytes", "文件超过 1048576 字节"],
  ["bad", "source/unreadable", 1, 1, "cannot be read: is a folder", "无法读取：是一个文件夹"],
  [
    "bad/none.yaml",
    "source/no-such-path",
    1,
    1,
    "no such file or folder: 'bad/none.yaml'",
    "文件或文件夹不存在：“bad/none.yaml”",
  ],
])("cannot read %s: %s", (file, code, line, column, en, zh) => {
  expect(readText(root, file).problem).toMatchObject({
    code,
    message: { en, zh },
    at: { file, start: { line, column } },
  });
});

it("reads up to the limit, without a byte order mark", () => {
  expect(readText(root, "bad/full.yaml").text).toHaveLength(1_048_576);
  expect(readText(root, "bad/bom.yaml")).toEqual({ text: "a: 1\n" });
});

it("reports every unreadable file and reads the others", () => {
  const { files, problems } = discover(root, { include: ["bad/*.yaml"], exclude: [] });
  expect(files.map(({ file }) => file)).toEqual(["bad/bom.yaml", "bad/full.yaml"]);
  expect(problems.map(({ at }) => at.file)).toEqual([
    "bad/cut.yaml",
    "bad/gbk.yaml",
    "bad/large.yaml",
    "bad/late.yaml",
  ]);
});

it("hashes documents of the workspace only", () => {
  expect(hashDocument(root, "bad/bom.yaml")).toBe("a2251b91194014d42d50b16b68de4f25014caa6d9f3c6c3c5a0f3c240080cf6a");
  expect(hashDocument(root, "bad/large.yaml")).toMatch(/^[0-9a-f]{64}$/);
  for (const path of ["bad", "none", "../secret.hegui.yaml", join(base, "secret.hegui.yaml"), "a\0b", ""]) {
    expect(hashDocument(root, path)).toBeUndefined();
  }
});
