import { compile, type Scope } from "../cel/evaluate.js";
import type { ExpressionError, ParsedExpression } from "../cel/library.js";
import { isList, isStruct, isUnknown, type Value } from "../cel/value.js";
import type { Text } from "../source/problem.js";
import type { Template, Templates } from "./rule.js";

type Parse = (text: string) => ParsedExpression;

const CHINESE = "[\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uffef“”]";
const FOLDED = new RegExp(`(?<=${CHINESE})\\s+(?=${CHINESE})`, "g");

/** Chinese without the spaces that YAML puts where it folds a line. */
export function unfold(text: Text): Text {
  return { en: text.en, zh: text.zh.replace(FOLDED, "") };
}

/** Splits a sentence with `{expressions}` into text and expressions; reports each that does not parse, with its place in the sentence. */
export function parseTemplate(text: string, parse: Parse, report: (error: ExpressionError) => void): Template {
  let offset = 0;
  return text.split(/\{([^{}]+)\}/).map((part, index) => {
    const start = index % 2 === 0 ? offset : offset + 1;
    offset += part.length + (index % 2 === 0 ? 0 : 2);
    if (index % 2 === 0) return part;
    const { expression, error } = parse(part);
    if (expression) return expression;
    report({
      message: `in {${part}}: ${error.message}`,
      ...(error.zh && { zh: `{${part}}：${error.zh}` }),
      start: start + error.start,
      end: start + error.end,
    });
    return part;
  });
}

/** A sentence with its expressions as placeholders. */
export function withPlaceholders(template: Template): string {
  return template.map((part) => (typeof part === "string" ? part : "…")).join("");
}

/** What the outcomes of each decision are called in sentences, and the facts whose values are outcomes of a decision. */
export interface OutcomeNames {
  readonly names: ReadonlyMap<string, Readonly<Record<string, Text>>>;
  readonly facts: ReadonlyMap<string, string>;
}

/** Fills a sentence in both languages; a decision is called by the name of its outcome. */
export function fill(templates: Templates, scope: Scope, outcomes: OutcomeNames): Text {
  const one = (lang: "en" | "zh") => templates[lang].map((part) => fillPart(part, scope, outcomes, lang)).join("");
  // Spaces around a name that turned out to be Chinese go, too.
  return unfold({ en: one("en"), zh: one("zh") });
}

function fillPart(part: Template[number], scope: Scope, outcomes: OutcomeNames, lang: "en" | "zh"): string {
  if (typeof part === "string") return part;
  const text = show(compile(part)(scope));
  if (part[0] !== ".") return text;
  const decision = part[1][0] === "." && part[1][2] === "decided" ? part[2] : outcomes.facts.get(part[2]);
  const names = decision === undefined ? undefined : outcomes.names.get(decision);
  return (names && Object.hasOwn(names, text) && names[text]?.[lang]) || text;
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
  // Such numbers are years as a rule, and read well as they are when they are not.
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return String(value);
  const [whole, fraction] = String(value).split(".") as [string, string?];
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (fraction ? `.${fraction.slice(0, 2)}` : "");
}
