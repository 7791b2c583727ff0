import { compile, type Scope } from "../cel/evaluate.js";
import type { ParsedExpression } from "../cel/parse.js";
import { isList, isStruct, isUnknown, type Value } from "../cel/value.js";
import type { Text } from "../source/problem.js";
import type { Template, Templates } from "./rule.js";

type Parse = (text: string) => ParsedExpression;

/** Splits a sentence with `{expressions}` into text and expressions; reports each that does not parse. */
export function parseTemplate(text: string, parse: Parse, report: (message: string) => void): Template {
  return text.split(/\{([^{}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const parsed = parse(part);
    if (parsed.expression) return parsed.expression;
    report(`in {${part}}: ${parsed.error.message}`);
    return part;
  });
}

/** Fills a sentence in both languages. */
export function fill(templates: Templates, scope: Scope): Text {
  const one = (template: Template) =>
    template.map((part) => (typeof part === "string" ? part : show(compile(part)(scope)))).join("");
  return { en: one(templates.en), zh: one(templates.zh) };
}

/** A value as people read it. */
export function show(value: Value): string {
  if (isUnknown(value)) return "?";
  if (isList(value)) return value.map(show).join(", ");
  if (isStruct(value)) return value.label.slice(value.label.indexOf("/") + 1);
  return typeof value === "number" ? grouped(value) : String(value);
}

/** 1234567 as 1,234,567. */
function grouped(value: number): string {
  const [whole, fraction] = String(value).split(".") as [string, string?];
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction ? `.${fraction.slice(0, 2)}` : "");
}
