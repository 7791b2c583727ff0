import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readManifest, setFact } from "../../src/sdk/manifest.js";
import { discover } from "../../src/source/read.js";
import { policies } from "../policies.js";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const read = (text: string) => readManifest(text, { policies });

describe("readManifest", () => {
  it("gives entities with their lines, and every problem with its place", () => {
    const { entities, problems } = read("version: 1\nrecipients:\n  - { id: crs, country: FR }\n  - id: Bad\n");
    expect(entities.map(({ kind, id, line }) => `${kind}/${id} ${line}`)).toEqual([
      "recipient/crs 3",
      "recipient/Bad 4",
    ]);
    expect(problems.map(({ code, at }) => `${code} ${at.start.line}`)).toEqual([
      "manifest/missing-key 4",
      "manifest/bad-id 4",
    ]);
  });

  it("takes what is no manifest without throwing", () => {
    for (const text of ["", "[1]", "a: [", "version: 1\nflows: x\n", "null"]) expect(read(text).entities).toEqual([]);
  });
});

describe("setFact", () => {
  const CASES: readonly (readonly [string, string, readonly [string, ...string[]], unknown, string])[] = [
    [
      "a value in its place",
      "version: 1 # one\nflows:\n  - id: a # A\n    title: Old # why\n",
      ["title"],
      "New",
      "    title: New # why\n",
    ],
    [
      "a key at the end of its group",
      "version: 1\nflows:\n  - id: a\n    consent:\n      kind: general\n",
      ["consent", "separate"],
      true,
      "      kind: general\n      separate: true\n",
    ],
    [
      "groups that are not there",
      "version: 1\nflows:\n  - id: a\n",
      ["consent", "separate"],
      true,
      "    consent: { separate: true }\n",
    ],
    [
      "into a group on one line",
      "version: 1\nflows:\n  - { id: a }\n",
      ["consent", "separate"],
      true,
      "  - { id: a, consent: { separate: true } }\n",
    ],
    [
      "a list on one line",
      "version: 1\nflows:\n  - { id: a, fields: [x] }\n",
      ["fields"],
      ["x", "y"],
      "fields: [ x, y ]",
    ],
    [
      "text that YAML would read as something else",
      "version: 1\nflows:\n  - id: a\n",
      ["title"],
      "yes: no",
      '    title: "yes: no"\n',
    ],
    [
      "with the line ends of the file",
      "version: 1\r\nflows:\r\n  - id: a\r\n",
      ["title"],
      "T",
      "  - id: a\r\n    title: T\r\n",
    ],
  ];

  it.each(CASES)("sets %s", (_, text, path, value, expected) => {
    expect(setFact(text, "flow/a", path, value)).toContain(expected);
  });

  it.each([
    ["an entity that is not there", "flow/b", ["title"]],
    ["a part of something that is no group", "flow/a", ["title", "en"]],
    ["a list that takes several lines", "flow/a", ["fields"]],
  ] as const)("refuses %s", (_, entity, path) => {
    const text = "version: 1\nflows:\n  - id: a\n    title: T\n    fields:\n      - x\n";
    expect(() => setFact(text, entity, path as unknown as [string], "x")).toThrow(
      /declares no flow|cannot be set here/,
    );
  });

  const files = discover(root, { include: ["examples/**/*.hegui.yaml"], exclude: [] }).files.map((one) => one.file);

  it.each(files)("changes one fact of %s and nothing else", (file) => {
    const text = readFileSync(`${root}/${file}`, "utf8");
    const { entities } = read(text);
    for (const { kind, id, data } of entities) {
      if (kind === "waiver") continue;
      const after = read(setFact(text, `${kind}/${id}`, ["title"], "It's: a #title, 标题"));
      const expected = entities.map((one) =>
        one.data === data ? { ...data, title: "It's: a #title, 标题" } : one.data,
      );
      expect(after.entities.map((one) => one.data)).toEqual(expected);
    }
  });
});
