import { expect, it } from "vitest";
import { parseSource } from "../../src/source/source.js";

function read(yaml: string): unknown {
  const { source, problems } = parseSource("m.yaml", yaml);
  expect(problems).toEqual([]);
  return source.documents[0]?.value;
}

it.each<[string, unknown]>([
  ["null", null],
  ["Null", null],
  ["~", null],
  ["true", true],
  ["False", false],
  ["12", 12],
  ["-12", -12],
  ["+7", 7],
  ["0086", 86],
  ["0x1F", 31],
  ["0o17", 15],
  ["1.50", 1.5],
  ["1e3", 1000],
  [".5", 0.5],
  [".inf", Number.POSITIVE_INFINITY],
  ["yes", "yes"],
  ["NO", "NO"],
  ["on", "on"],
  ["2026-11-21", "2026-11-21"],
  ["2026-11-21T08:00:00Z", "2026-11-21T08:00:00Z"],
  ["12:30", "12:30"],
  ["1_000", "1_000"],
  ["0b11", "0b11"],
  ["v1", "v1"],
  ["'12'", "12"],
  ['"true"', "true"],
  ['"a\\tb"', "a\tb"],
  ["''", ""],
  ["!!str 12", "12"],
  ["! 12", "12"],
  ["!!int '12'", 12],
  ["!!float 1", 1],
  ["!!bool 'true'", true],
  ["!!null ''", null],
  ["!<tag:yaml.org,2002:str> 1", "1"],
  ["!!seq [1]", [1]],
  ["!!map { a: 1 }", { a: 1 }],
  ["! [1]", [1]],
])("reads %s by the core schema", (yaml, value) => {
  expect(read(`a: ${yaml}\n`)).toEqual({ a: value });
});

it.each<[string, string, unknown]>([
  ["a number as a key", "2026: 1", { "2026": 1 }],
  ["a boolean as a key", "true: 1", { true: 1 }],
  ["a date as a key", "2026-11-21: 1", { "2026-11-21": 1 }],
  ["null as a key", "null: 1", { null: 1 }],
  ["an empty key", ": 1", { "": 1 }],
  ["an empty key without a value", ": ", { "": null }],
  ["a quoted merge sign", "'<<': 1", { "<<": 1 }],
  ["an alias as a key", "a: &x k\n*x : 1", { a: "k", k: 1 }],
  ["a block text", "a: |\n  x\n  y\nb: >-\n  x\n  y", { a: "x\ny\n", b: "x y" }],
  ["a key without a value", "{ a, b: }", { a: null, b: null }],
  ["pairs in a flow sequence", "[a: 1, b: 2]", [{ a: 1 }, { b: 2 }]],
  ["aliases", "a: &x [1]\nb: *x\nc: { d: *x }", { a: [1], b: [1], c: { d: [1] } }],
  ["an anchor defined twice", "- &x 1\n- *x\n- &x 2\n- *x", [1, 1, 2, 2]],
  ["an anchor redefined inside its own collection", "- &x [&x 1, 2]\n- *x", [[1, 2], 1]],
  ["a tag prefix", "%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1", { a: "1" }],
])("reads %s", (_name, yaml, value) => {
  expect(read(yaml)).toEqual(value);
});

it("gives every document", () => {
  const { source } = parseSource("m.yaml", "a: 1\n---\n---\n- 2\n...\n");
  expect(source.documents.map(({ value }) => value)).toEqual([{ a: 1 }, null, [2]]);
  expect(source.documents.map(({ root }) => root?.kind)).toEqual(["mapping", undefined, "sequence"]);
});

it("removes a byte order mark from the text", () => {
  expect(parseSource("m.yaml", "\uFEFFa: 1").source).toMatchObject({ file: "m.yaml", text: "a: 1" });
});

it("builds objects that inherit nothing", () => {
  const value = read("constructor: { prototype: { polluted: true } }\ntoString: x\nhasOwnProperty: y\n");
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect(Object.keys(value as object)).toEqual(["constructor", "toString", "hasOwnProperty"]);
  expect("polluted" in {}).toBe(false);
});

it("never builds a prototype from a key", () => {
  const { source } = parseSource("m.yaml", 'a: { __proto__: { polluted: 1 }, "\\x5f_proto__": 2, b: 1 }\n');
  expect(source.documents[0]?.value).toEqual({ a: { b: 1 } });
  expect("polluted" in {}).toBe(false);
});
