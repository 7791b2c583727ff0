import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../src/lsp/outline.js";
import { type Node, parseSource } from "../../src/source/source.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return yamlFiles(path);
    return name.endsWith(".yaml") ? [path] : [];
  });
}

/** Keys and scalars with their routes, as the parser reads them. */
function placesOf(text: string): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = [];
  const visit = (document: number, node: Node, path: readonly (string | number)[]): void => {
    if (node.kind === "mapping")
      for (const [name, { key, value }] of node.pairs) {
        found.push([`${document} key ${JSON.stringify([...path, name])}`, key.start]);
        visit(document, value, [...path, name]);
      }
    if (node.kind === "sequence")
      for (const [index, item] of node.items.entries()) visit(document, item, [...path, index]);
    if (node.kind === "scalar" && node.end > node.start)
      found.push([`${document} value ${JSON.stringify(path)}`, node.start]);
  };
  parseSource("a.yaml", text).source.documents.forEach((one, index) => {
    if (one.root) visit(index, one.root, []);
  });
  return found;
}

function outlinedOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    outlineOf(text).entries.flatMap(({ document, path, key, value }) => [
      ...(key ? [[`${document} key ${JSON.stringify(path)}`, key.start] as const] : []),
      ...(value ? [[`${document} value ${JSON.stringify(path)}`, value.start] as const] : []),
    ]),
  );
}

describe("outline of a text", () => {
  const files = [...yamlFiles(join(root, "examples")), ...yamlFiles(join(root, "policies"))];

  it.each(files.map((file) => [file.slice(root.length), file]))("reads %s as the parser does", (_, file) => {
    const text = readFileSync(file, "utf8");
    const outlined = outlinedOf(text);
    const places = placesOf(text);
    expect(places.filter(([place, start]) => outlined.get(place) !== start)).toEqual([]);
  });

  it("knows at every key and value of a manifest where the cursor stands", () => {
    const text = readFileSync(join(root, "examples/hotel-group/compliance/guests.hegui.yaml"), "utf8");
    const wrong = placesOf(text).filter(([place, start]) => {
      const cursor = outlineOf(text, start).cursor;
      const word = cursor && text.slice(cursor.start, cursor.end);
      const path = cursor?.at === "key" ? [...cursor.path, word] : cursor?.path;
      return place !== `${cursor?.document} ${cursor?.at} ${JSON.stringify(path)}`;
    });
    expect(wrong).toEqual([]);
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ["an empty line in the column of keys", "a:\n  - id: x\n    |\n    to: y\n", 'key ["a",0]'],
    ["an empty line behind an open key", "a:\n  - id: x\n    b:\n      |\n", 'value ["a",0,"b"]'],
    ["an empty line in the column of a list", "a:\n  - id: x\n  |\n", 'value ["a",1]'],
    ["an empty line in the first column", "a:\n  - id: x\n|\n", "key []"],
    ["an empty line that no key can take", "a:\n  - id: x\n     |\n", "none"],
    ["half a key", "a:\n  - id: x\n    le|\n    to: y\n", 'key ["a",0]'],
    ["a dash alone", "a:\n  - |\n", 'value ["a",0]'],
    ["behind a colon", "a:\n  b: |\n  c: 1\n", 'value ["a","b"]'],
    ["behind a colon in braces", "a: { b: |, c: 1 }\n", 'value ["a","b"]'],
    ["behind a comma in braces", "a: { b: 1, | }\n", 'key ["a"]'],
    ["behind a comma in brackets", "a: [b, |]\n", 'value ["a",1]'],
    ["a brace that is never closed", "a:\n  - { id: x, na|\n  - { id: y }\n", 'key ["a",0]'],
    ["behind a brace that is never closed", "a:\n  - { id: x,\n  - { id: y| }\n", 'value ["a",1,"id"]'],
    ["a quote that is never closed", 'a:\n  b: "x\n  c: y|\n', 'value ["a","c"]'],
    ["behind a bracket that is never closed", "a:\n  b: [\n  d: e|\n", 'value ["a","d"]'],
    ["a text of several lines", "a:\n  b: |-\n    it.x|\n  c: 1\n", 'value ["a","b"]'],
    ["a comment", "a: 1 # say|\n", "none"],
    ["a second document", "a: 1\n---\nb: |\n", '1 value ["b"]'],
    ["Windows line ends", "a:\r\n  - id: x\r\n    |\r\n    to: y\r\n", 'key ["a",0]'],
    ["a list in the column of its key", "a:\n- id: x\n  |\n", 'key ["a",0]'],
  ];

  it.each(cases)("%s", (name, marked, expected) => {
    const offset = name === "a text of several lines" ? marked.lastIndexOf("|") : marked.indexOf("|");
    const text = marked.slice(0, offset) + marked.slice(offset + 1);
    const cursor = outlineOf(text, offset).cursor;
    const shown = cursor ? `${cursor.document} ${cursor.at} ${JSON.stringify(cursor.path)}` : "none";
    expect(shown.replace(/^0 /, "")).toBe(expected);
  });

  it("ends on prefixes of a text, and sees more the longer they are", () => {
    const text = readFileSync(join(root, "examples/hotel-group/compliance/assessments.hegui.yaml"), "utf8");
    const offsets = Array.from({ length: Math.ceil(text.length / 5) }, (_, index) => index * 5);
    const counts = offsets.map((offset) => outlineOf(text.slice(0, offset), offset).entries.length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});
