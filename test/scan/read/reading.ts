import fc from "fast-check";
import { expect, test } from "vitest";
import type { Call, Field, Outline, Range, Reader, Value } from "../../../src/scan/outline.js";

/** Where the compiled grammars lie. */
export const GRAMMARS = new URL("../../../.build/grammars/", import.meta.url);

/** A value in one line: texts in quotes, names bare. */
export function show(value: Value): string {
  switch (value.is) {
    case "text":
      return JSON.stringify(value.text);
    case "name":
      return value.path;
    case "env":
      return value.otherwise ? `env(${value.name}, ${show(value.otherwise)})` : `env(${value.name})`;
    case "join":
      return value.parts.map(show).join(" + ");
    case "either":
      return `(${value.of.map(show).join(" | ")})`;
    case "list":
      return `[${value.of.map(show).join(", ")}]`;
    case "object":
      return `{${value.entries.map(({ key, value: inner }) => `${key}: ${show(inner)}`).join(", ")}}`;
    case "call":
      return showCall(value.call);
    default:
      return "?";
  }
}

/** A call in one line. */
export function showCall({ callee, how, args, named }: Call): string {
  const mark = how === "decorator" ? "@" : how === "new" ? "new " : "";
  const passed = [...args.map(show), ...named.map(({ key, value }) => `${key}=${show(value)}`)];
  return `${mark}${callee}(${passed.join(", ")})`;
}

/** Shapes as `kind name` with their fields as `name:type aliases [labels]`. */
export function shapesOf(outline: Outline): Record<string, string[]> {
  return Object.fromEntries(outline.shapes.map(({ kind, name, fields }) => [`${kind} ${name}`, fields.map(showField)]));
}

function showField({ name, type, aliases, labels }: Field): string {
  const known = [type ? `${name}:${type}` : name, ...aliases];
  return labels.length > 0 ? `${known.join(" ")} [${labels.join("; ")}]` : known.join(" ");
}

/** Assignments as `name = value`, those seen outside with a `+`. */
export function assignmentsOf(outline: Outline): string[] {
  return outline.assignments.map(({ name, value, exported }) => `${exported ? "+" : ""}${name} = ${show(value)}`);
}

/** Calls, each in one line. */
export function callsOf(outline: Outline): string[] {
  return outline.calls.map(showCall);
}

/** Imports as `module imported>local`, types only with a `?`. */
export function importsOf(outline: Outline): string[] {
  return outline.imports.map(({ module, names, typeOnly }) =>
    [module + (typeOnly ? "?" : ""), ...names.map(({ imported, local }) => `${imported}>${local}`)].join(" "),
  );
}

/** Every range of an outline. */
export function rangesOf(outline: Outline): Range[] {
  const found: Range[] = [...outline.unread];
  const seen = new Set<unknown>();
  const open: unknown[] = [outline];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (!Array.isArray(next) && "at" in next) found.push(next.at as Range);
    open.push(...Object.values(next));
  }
  return found;
}

/** Ranges lie inside of the text, and names stand where they are said to stand. */
export function expectInside(text: string, outline: Outline): void {
  const inside = ({ from, to }: Range) => from >= 0 && from <= to && to <= text.length;
  expect(rangesOf(outline).filter((range) => !inside(range))).toEqual([]);
  const fields = outline.shapes.flatMap((shape) => shape.fields);
  expect(fields.filter(({ name, at }) => text.slice(at.from, at.to) !== name)).toEqual([]);
  expect(outline.unread.length).toBeLessThanOrEqual(20);
}

/** Tests what holds for every reader, from a sample that shows most of its language. */
export function testTolerance(reader: () => Reader, sample: string, nested: readonly string[]): void {
  const read = (text: string): Outline => {
    const outline = reader()(text, "sample");
    expectInside(text, outline);
    return outline;
  };

  test("reads the same with a byte order mark, Windows line ends and tabs", () => {
    const plain = read(sample);
    const { shapes, calls, assignments, imports } = plain;
    const marked = read(`\uFEFF${sample.replaceAll("\n", "\r\n")}`);
    expect(shapesOf(marked)).toEqual(shapesOf(plain));
    expect(callsOf(marked)).toEqual(callsOf(plain));
    expect(importsOf(marked)).toEqual(importsOf(plain));
    expect(assignmentsOf(marked)).toEqual(assignmentsOf(plain));
    const tabbed = read(sample.replace(/^(?: {2})+/gm, (indent) => "\t".repeat(indent.length / 2)));
    expect(shapesOf(tabbed)).toEqual(shapesOf(plain));
    expect([shapes, calls, assignments, imports].every((list) => list.length > 1)).toBe(true);
    expect(plain.unread).toEqual([]);
  });

  test("gives up on nesting without failing and says where", () => {
    for (const text of nested) expect(read(text).unread.length).toBeGreaterThan(0);
  });

  test("reads what is cut off or damaged anywhere", () => {
    fc.assert(
      fc.property(fc.nat(sample.length), fc.nat(sample.length), fc.string({ unit: "binary" }), (start, end, junk) => {
        read(sample.slice(0, start));
        read(sample.slice(0, start) + junk + sample.slice(end));
      }),
      { numRuns: 60 },
    );
  });
}
