import { expect, it } from "vitest";
import { locate } from "../../src/source/locate.js";
import { parseSource } from "../../src/source/source.js";
import type { Path, Span } from "../../src/source/span.js";

type Case = [name: string, yaml: string, path: Path, at: string, prefer?: "key" | "value", document?: number];

/** "line:column text" of a span on one line. */
function seen(text: string, span: Span): string {
  expect(span.end.line).toBe(span.start.line);
  const line = text.split(/\r\n|[\r\n]/)[span.start.line - 1] ?? "";
  const excerpt = line.slice(span.start.column - 1, span.end.column - 1);
  return `${span.start.line}:${span.start.column} ${excerpt}`.trimEnd();
}

const cases: readonly Case[] = [
  ["a block key", "a: 1\nb: 2\n", ["b"], "2:1 b"],
  ["a block value", "a: 1\nb: 2\n", ["b"], "2:4 2", "value"],
  ["a nested key", "a:\n  b:\n    c: 1\n", ["a", "b", "c"], "3:5 c"],
  ["a mapping value is its first line", "a:\n  b: 1 # why\n  c: 2\n", ["a"], "2:3 b: 1", "value"],
  ["a scalar item", "- x\n- y # why\n", [1], "2:3 y"],
  ["a mapping item is its first line", "a:\n  - id: crm # why\n    name: x\n", ["a", 0], "2:5 id: crm"],
  ["a mapping item with a nested first value", "- id:\n    deep: 1\n  b: 2\n", [0], "1:3 id"],
  ["a key in an item", "a:\n  - id: crm\n    name: x\n", ["a", 0, "name"], "3:5 name"],
  ["an item behind a dash on its own line", "-\n  a: 1\n", [0], "2:3 a: 1"],
  ["a sequence in a sequence", "- - a\n  - b\n- c\n", [0, 1], "2:5 b"],
  ["a sequence at the indent of its key", "a:\n- x\n- y\nb: 1\n", ["a", 1], "3:3 y"],
  ["an empty item is its dash", "- a\n-\n- b\n", [1], "2:1 -"],
  ["an empty first item", "a:\n  - # nothing\n  - b\n", ["a", 0], "2:3 -"],
  ["an empty item behind an empty value", "- a:\n-\n", [1], "2:1 -"],
  ["an empty value gives its key", "a:\nb: 1\n", ["a"], "1:1 a", "value"],

  ["a flow key", "a: { b: 1, c: 2 }\n", ["a", "c"], "1:12 c"],
  ["a flow value", "a: { b: 1, c: 2 }\n", ["a", "c"], "1:15 2", "value"],
  ["a flow mapping with its braces", "a: { b: [1, 2 ], } # c }\n", ["a"], "1:4 { b: [1, 2 ], }", "value"],
  ["a flow sequence with its brackets", "a: [ 1, [2], ]\n", ["a", 1], "1:9 [2]"],
  ["a flow collection over lines", "a: {\n  b: 1,\n  }\n", ["a"], "1:4 {", "value"],
  ["a flow collection that starts with an item", "a: [x, # one\n  y]\n", ["a"], "1:4 [x", "value"],
  ["a comment with a bracket", "a: [1, # ]\n  2]\nb: 3\n", ["a", 1], "2:3 2"],
  ["empty collections", "a: {}\nb: [ ]\n", ["b"], "2:4 [ ]", "value"],
  ["a pair in a flow sequence", "[x, y: 1]\n", [1, "y"], "1:5 y"],
  ["a pair in a flow sequence as an item", "[x, y: 1]\n", [1], "1:5 y: 1"],
  ["a key without a value in a flow mapping", "{a, b}\n", ["b"], "1:5 b", "value"],
  ["a JSON file", '{"a": [{"b": "c"}]}', ["a", 0, "b"], '1:9 "b"'],

  ["a quoted key", "'it''s': 1\n", ["it's"], "1:1 'it''s'"],
  ["an escaped key", '"\\u4e2d": 1\n', ["中"], '1:1 "\\u4e2d"'],
  ["a quoted value", 'a: "x y" # z\n', ["a"], '1:4 "x y"', "value"],
  ["an empty text", "a: ''\n", ["a"], "1:4 ''", "value"],
  ["a quoted value over lines", 'a: "x\n  y"\n', ["a"], '1:4 "x', "value"],
  ["a plain value over lines", "a: x\n  y\n", ["a"], "1:4 x", "value"],
  ["a literal block", "a: | # why\n  x\n  y\n", ["a"], "1:4 | # why", "value"],
  ["a folded block behind a tag", "a: !!str\n  >-\n  x\n", ["a"], "2:3 >-", "value"],
  ["a key behind a block", "a: |\n  x\n\n\nb: 1\n", ["b"], "5:1 b"],
  ["an explicit key", "? a\n: b\n", ["a"], "1:3 a"],
  ["a number as a key", "people: { 2026: { ordinary: 1 } }\n", ["people", 2026], "1:11 2026"],
  ["a number as a key, asked as text", "people:\n  2026: 1\n", ["people", "2026"], "2:3 2026"],
  ["a tagged value", "a: !!str 5\n", ["a"], "1:10 5", "value"],
  ["a tag without a value", "a: !!str\n", ["a"], "1:4 !!str", "value"],
  ["an anchor without a value", "a: &x\n", ["a"], "1:4 &x", "value"],
  ["a key behind comments", "# one\n\n# two\na: 1 # three\n", ["a"], "4:1 a"],

  ["a key whose value is an alias", "a: &x { c: 1 }\nb: *x\n", ["b"], "2:1 b"],
  ["the alias itself", "a: &x { c: 1 }\nb: *x\n", ["b"], "2:4 *x", "value"],
  ["inside an alias", "a: &x { c: 1 }\nb: *x\n", ["b", "c"], "1:9 c"],
  ["an alias as an item", "- &x a\n- *x\n", [1], "2:3 *x"],
  ["an alias as a key", "- &k name\n- *k : 1\n", [1, "name"], "2:3 *k"],
  ["an alias of an alias", "a: &x [1]\nb: &y [*x]\nc: *y\n", ["c", 0, 0], "1:8 1"],
  ["an anchor on a key", "&k a: 1\nb: 2\n", ["a"], "1:4 a"],
  ["an anchored mapping", "a: &x\n  b: 1\n", ["a"], "2:3 b: 1", "value"],

  ["Chinese text", "名称: 客户\n部门: {负责人: 王, 电话: 1}\n", ["部门", "电话"], "2:14 电话"],
  ["a wide bracket is not a bracket", "名称: [甲，乙, 丙]\n", ["名称", 1], "1:11 丙"],
  ["emoji count two units", "{😀: 1, b: 2}\n", ["b"], "1:9 b"],
  ["an emoji key", "😀😀: 1\n", ["😀😀"], "1:1 😀😀"],
  ["CRLF", "a: 1\r\nb:\r\n  - c: 1\r\n", ["b", 0, "c"], "3:5 c"],
  ["a value before CRLF", "a: x y\r\nb: |\r\n  z\r\n", ["b"], "2:4 |", "value"],
  ["a lone CR", "a: 1\rb: 2\r", ["b"], "2:1 b"],
  ["a byte order mark", "\uFEFFa: 1\n", ["a"], "1:1 a"],
  ["a tab counts one", "a:\t1\nb:\t\t2\n", ["b"], "2:5 2", "value"],
  ["a line separator is no line break", "a: x\u2028y\nb: 1\n", ["b"], "2:1 b"],
  ["no line break at the end", "a: 1\nb: 2", ["b"], "2:4 2", "value"],

  ["the second document", "a: 1\n---\nb: 2\n", ["b"], "3:1 b", "key", 1],
  ["a document behind an end mark", "a: 1\n...\n# c\n---\nb: 2\n", ["b"], "5:1 b", "key", 1],
  ["an empty document is its mark", "a: 1\n---\n---\nb: 2\n", [], "2:1 ---", "key", 1],
  ["an empty last document", "a: 1\n--- # nothing\n", ["x"], "2:1 ---", "key", 1],
  ["a document that is not there", "a: 1\n", ["a"], "1:1", "key", 7],
  ["an empty file", "", ["a"], "1:1"],
  ["a file of comments", "# a\n", [], "1:1"],
  ["an anchor of another document", "a: &x 1\n---\nb: &x 2\nc: *x\n", ["c"], "4:4 *x", "value", 1],

  ["an empty path", "# c\na: 1\n", [], "2:1 a"],
  ["an empty path in a sequence", "- - x\n", [], "1:5 x"],
  ["an empty path in a scalar", "hello\n", [], "1:1 hello"],
  ["an empty path, value", "{ a: 1 }\n", [], "1:3 a", "value"],
  ["a missing key", "a:\n  b: 1\n", ["a", "x", "y"], "1:1 a"],
  ["a missing key, value", "a:\n  b: 1\n", ["a", "x"], "1:1 a", "value"],
  ["a missing key of an item", "a:\n  - id: 1\n    b: 2\n", ["a", 0, "x"], "2:5 id: 1"],
  ["a missing item", "a: [1]\n", ["a", 3], "1:1 a"],
  ["a missing key at the root", "a: 1\n", ["x"], "1:1 a"],
  ["an index into a mapping", "a: { b: 1 }\n", ["a", 0], "1:1 a"],
  ["a key into a sequence", "a: [1]\n", ["a", "0"], "1:1 a"],
  ["a negative index", "a: [1]\n", ["a", -1], "1:1 a"],
  ["an inherited name", "a: {}\n", ["a", "constructor"], "1:1 a"],
];

it.each(cases)("locates %s", (_name, yaml, path, at, prefer, document) => {
  const { source, problems } = parseSource("m.yaml", yaml);
  expect(problems).toEqual([]);
  const span = locate(source, document ?? 0, path, prefer);
  expect(span.file).toBe("m.yaml");
  expect(seen(source.text, span)).toBe(at);
});

it("gives the end of a token", () => {
  const { source } = parseSource("m.yaml", "a:\n  - { name: 客户 }\n");
  expect(locate(source, 0, ["a", 0, "name"])).toEqual({
    file: "m.yaml",
    start: { line: 2, column: 7 },
    end: { line: 2, column: 11 },
  });
});
