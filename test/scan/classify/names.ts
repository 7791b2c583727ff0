import { readFileSync } from "node:fs";
import { classifyShape } from "../../../src/scan/classify/classify.js";
import type { Field, Shape } from "../../../src/scan/outline.js";
import { BAR } from "../../../src/scan/signal.js";
import { compileNames } from "../../../src/scan/vocabulary/names.js";
import { parseSource } from "../../../src/source/source.js";

/** policies/tables/categories.yaml as data. */
export const table = parseSource(
  "categories.yaml",
  readFileSync(new URL("../../../policies/tables/categories.yaml", import.meta.url), "utf8"),
).source.documents[0]!.value as {
  readonly categories: readonly {
    readonly id: string;
    readonly field_names: Readonly<Record<"en" | "pinyin" | "zh", readonly string[]>>;
  }[];
  readonly weak_names: Readonly<Record<"en" | "pinyin" | "zh", readonly string[]>>;
  readonly context: Readonly<Record<"of_things" | "expected" | "telling" | "loose", readonly string[]>>;
};

export const names = compileNames(() => table);

const NOWHERE = { from: 0, to: 0 };

/** A field by name, or with type and labels: `phone`, `phone: boolean`, `f1 // 手机号`. */
export function field(written: string): Field {
  const [declared = "", label] = written.split(" // ");
  const [name = "", type] = declared.split(": ");
  return { name, aliases: [], labels: label ? [label] : [], at: NOWHERE, ...(type && { type }) };
}

export function shape(name: string, fields: readonly string[], more: Partial<Shape> = {}): Shape {
  return { name, kind: "type", labels: [], fields: fields.map(field), at: NOWHERE, ...more };
}

/** What a shape tells of people: `field: category`. */
export function found(
  record: string,
  fields: readonly string[],
  more: Partial<Shape> = {},
  file = "src/a.ts",
): readonly string[] {
  return classifyShape(shape(record, fields, more), names, file)
    .filter((one) => one.sure >= BAR)
    .map((one) => `${one.field.name}: ${one.category}`);
}
