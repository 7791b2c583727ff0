import fc from "fast-check";
import { expect, it } from "vitest";
import { locate } from "../../src/source/locate.js";
import { parseSource, type Source } from "../../src/source/source.js";
import type { Path, Span } from "../../src/source/span.js";

const piece = fc.constantFrom(
  ..."- |: |? |, |[|]|{|}|'|\"|#| # |&a|&b|*a|*b|!!str |!x |<<|__proto__|---|...|%TAG ! x|\\|\\u12|null|2026|1.5|中|😀|\uFEFF|\t|\r\n|\r|\0|\u2028|\ud800|a|b|a: |\n".split(
    "|",
  ),
  "|\n",
  ">-\n",
  "\n",
  "\n  ",
  "\n    ",
);
const grammar = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const tree = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value, undefined, 2));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
  grammar,
  grammar,
  tree,
);

it("reads or refuses any text, and every place lies inside the file", () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.oneof(fc.nat(3), fc.constantFrom("a", "b", "中", "x"))), (text, route) => {
      const { source, problems } = parseSource("m.yaml", text);
      for (const problem of problems) {
        expectInside(source, problem.at);
        for (const { at } of problem.related ?? []) expectInside(source, at);
      }
      source.documents.forEach(({ value }, document) => {
        for (const path of [route, ...pathsOf(value)]) {
          expectInside(source, locate(source, document, path));
          expectInside(source, locate(source, document, path, "value"));
        }
      });
    }),
    { numRuns: 1500 },
  );
}, 60_000);

it("reads JSON as JSON does", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      fc.pre(!/__proto__|[\u007f-\u009f\ufeff]/.test(text));
      const { source, problems } = parseSource("m.json", text);
      expect(problems).toEqual([]);
      expect(JSON.stringify(source.documents[0]?.value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

it("finds every key where it is written", () => {
  const key = fc.stringMatching(/^[a-z中文]{1,5}$/);
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 6 }), fc.constantFrom("\n", "\r\n"), (keys, eol) => {
      const { source } = parseSource(
        "m.yaml",
        keys.map((name, i) => `${name}_:${eol}  k${i}: [x] # ${name}`).join(eol),
      );
      keys.forEach((name, i) => {
        const start = { line: 2 * i + 1, column: 1 };
        const end = { line: 2 * i + 1, column: name.length + 2 };
        expect(locate(source, 0, [`${name}_`])).toEqual({ file: "m.yaml", start, end });
      });
    }),
  );
});

function expectInside({ text }: Source, { start, end }: Span): void {
  const lines = text.split(/\r\n|[\r\n]/);
  expect(start.line).toBeGreaterThanOrEqual(1);
  expect(start.line).toBeLessThanOrEqual(lines.length);
  expect(start.column).toBeGreaterThanOrEqual(1);
  expect(end.line).toBe(start.line);
  expect(end.column).toBeGreaterThanOrEqual(start.column);
  expect(end.column).toBeLessThanOrEqual((lines[start.line - 1]?.length ?? 0) + 1);
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null || path.length > 6) return [path];
  const steps: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsOf((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}
