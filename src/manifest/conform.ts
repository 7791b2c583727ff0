import { isDate } from "../cel/functions.js";
import type { Path } from "../source/span.js";
import type { Form, TextForm } from "./form.js";

/** One deviation of data from a form. */
export type Deviation =
  | { readonly code: "unknown-key"; readonly path: Path; readonly key: string; readonly keys: readonly string[] }
  | { readonly code: "missing"; readonly path: Path }
  | { readonly code: "type"; readonly path: Path; readonly expected: string }
  | { readonly code: "word"; readonly path: Path; readonly words: readonly string[] }
  | { readonly code: "format"; readonly path: Path; readonly form: TextForm }
  | { readonly code: "key"; readonly path: Path; readonly form: TextForm }
  | {
      readonly code: "size";
      readonly path: Path;
      readonly of: "text" | "array" | "number";
      readonly least?: number;
      readonly most?: number;
    };

/** Compares data with a form; an empty result means that it conforms. */
export function deviations(form: Form, value: unknown): readonly Deviation[] {
  const found: Deviation[] = [];
  visit(form, value, [], found);
  return found;
}

function visit(form: Form, value: unknown, path: Path, found: Deviation[]): void {
  switch (form.is) {
    case "object":
      if (isGroup(value)) visitObject(form, value, path, found);
      else wrongType("object", path, found);
      return;
    case "record":
      if (isGroup(value)) visitRecord(form, value, path, found);
      else wrongType("object", path, found);
      return;
    case "array":
      if (!Array.isArray(value)) {
        wrongType("array", path, found);
        return;
      }
      if (value.length < (form.min ?? 0)) found.push({ code: "size", path, of: "array", least: form.min! });
      for (const [index, item] of value.entries()) visit(form.of, item, [...path, index], found);
      return;
    case "text":
      if (typeof value === "string") visitText(form, value, path, found);
      else wrongType("string", path, found);
      return;
    case "int":
    case "number":
      visitNumber(form, value, path, found);
      return;
    case "boolean":
      if (typeof value !== "boolean") wrongType("boolean", path, found);
      return;
    case "words":
      if (!form.words.includes(value as string)) found.push({ code: "word", path, words: form.words.map(String) });
  }
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrongType(expected: string, path: Path, found: Deviation[]): void {
  found.push({ code: "type", path, expected });
}

function visitObject(
  form: Form & { is: "object" },
  value: Readonly<Record<string, unknown>>,
  path: Path,
  found: Deviation[],
): void {
  for (const key of form.required)
    if (!Object.hasOwn(value, key)) found.push({ code: "missing", path: [...path, key] });
  for (const [key, item] of Object.entries(value)) {
    if (Object.hasOwn(form.keys, key)) visit(form.keys[key]!, item, [...path, key], found);
    else found.push({ code: "unknown-key", path: [...path, key], key, keys: Object.keys(form.keys) });
  }
}

function visitRecord(
  form: Form & { is: "record" },
  value: Readonly<Record<string, unknown>>,
  path: Path,
  found: Deviation[],
): void {
  for (const [key, item] of Object.entries(value)) {
    const wrong: Deviation[] = [];
    if (form.key) visit(form.key, key, path, wrong);
    if (wrong.length > 0 && form.key?.is === "text") found.push({ code: "key", path: [...path, key], form: form.key });
    visit(form.of, item, [...path, key], found);
  }
}

function visitText(form: TextForm, value: string, path: Path, found: Deviation[]): void {
  if (form.min !== undefined && value.length < form.min)
    found.push({ code: "size", path, of: "text", least: form.min });
  if (form.max !== undefined && value.length > form.max) found.push({ code: "size", path, of: "text", most: form.max });
  const fits =
    form.format === "date"
      ? isDate(value)
      : form.format === "datetime"
        ? isInstant(value)
        : !form.pattern || patternOf(form.pattern).test(value);
  if (!fits) found.push({ code: "format", path, form });
}

function visitNumber(form: Form & { is: "int" | "number" }, value: unknown, path: Path, found: Deviation[]): void {
  if (typeof value !== "number" || !Number.isFinite(value) || (form.is === "int" && !Number.isSafeInteger(value))) {
    wrongType(form.is, path, found);
    return;
  }
  if (form.min !== undefined && value < form.min) found.push({ code: "size", path, of: "number", least: form.min });
  if (form.max !== undefined && value > form.max) found.push({ code: "size", path, of: "number", most: form.max });
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, pattern);
  return pattern;
}

const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isDate(day);
}
