import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edited, itemAdded, keyAdded } from "../../src/source/insert.js";
import { parseSource } from "../../src/source/source.js";

function withItem(text: string, path: readonly (string | number)[], item: string): string | undefined {
  const { source } = parseSource("a.yaml", text);
  const edit = itemAdded(source, 0, path, item);
  return edit && edited(source.text, [edit]);
}

function withKey(text: string, path: readonly (string | number)[], key: string, value: string): string | undefined {
  const { source } = parseSource("a.yaml", text);
  const edit = keyAdded(source, 0, path, key, value);
  return edit && edited(source.text, [edit]);
}

describe("an item added to a list", () => {
  it.each([
    ["a block", "a:\n  - x\n  - y\nb: 1\n", "a:\n  - x\n  - y\n  - NEW\nb: 1\n"],
    ["a comment behind the last", "a:\n  - x # why\n\nb: 1\n", "a:\n  - x # why\n  - NEW\n\nb: 1\n"],
    ["no indent", "a:\n- x\nb: 1\n", "a:\n- x\n- NEW\nb: 1\n"],
    ["the end of the file without a newline", "a:\n  - x", "a:\n  - x\n  - NEW\n"],
    ["brackets", "a: [x, y]\n", "a: [x, y, NEW]\n"],
    ["empty brackets", "a: []\n", "a: [ NEW ]\n"],
    ["a comma behind the last", "a: [\n  x,\n  ]\n", "a: [\n  x, NEW,\n  ]\n"],
    ["mappings", "a:\n  - id: x\n    f: { n: 1 } # c\n", "a:\n  - id: x\n    f: { n: 1 } # c\n  - NEW\n"],
    [
      "nested lists",
      "a:\n  - id: x\n    l:\n      - 1\n      - 2\nb: 2\n",
      "a:\n  - id: x\n    l:\n      - 1\n      - 2\n  - NEW\nb: 2\n",
    ],
    ["Windows line ends", "a:\r\n  - x\r\nb: 1\r\n", "a:\r\n  - x\r\n  - NEW\r\nb: 1\r\n"],
  ])("with %s", (_, before, after) => {
    expect(withItem(before, ["a"], "NEW")).toBe(after);
  });

  it("is not written behind an alias, into a scalar or where nothing is", () => {
    expect(withItem("x: &l [1]\na: *l\n", ["a"], "2")).toBeUndefined();
    expect(withItem("a: 1\n", ["a"], "2")).toBeUndefined();
    expect(withItem("a: 1\n", ["b"], "2")).toBeUndefined();
  });
});

describe("a key added to a mapping", () => {
  it.each([
    ["a block", "a:\n  x: 1\nb: 2\n", ["a"], "a:\n  x: 1\n  k: v\nb: 2\n"],
    ["the whole document", "a: 1\n", [], "a: 1\nk: v\n"],
    ["a list item", "a:\n  - id: x\n  - id: y\n", ["a", 0], "a:\n  - id: x\n    k: v\n  - id: y\n"],
    ["braces", "a: { x: 1 }\n", ["a"], "a: { x: 1, k: v }\n"],
  ] as const)("with %s", (_, before, path, after) => {
    expect(withKey(before, path, "k", "v")).toBe(after);
  });
});

const leaf = fc.constantFrom("x", "y: [1, 2]", "z: { q: 1 }");
const yaml = fc
  .array(leaf, { minLength: 1, maxLength: 4 })
  .map((items) => `l:\n${items.map((one) => `  - ${one} # c\n`).join("")}t: 1\n`);

it("what is added is read back, and nothing else changes", () => {
  fc.assert(
    fc.property(yaml, (text) => {
      const before = parseSource("a.yaml", text).source.documents[0]!.value as { l: unknown[]; t: number };
      const after = parseSource("a.yaml", withItem(text, ["l"], "{ new: 1 }")!).source.documents[0]!.value;
      expect(after).toEqual({ l: [...before.l, { new: 1 }], t: 1 });
    }),
  );
});
