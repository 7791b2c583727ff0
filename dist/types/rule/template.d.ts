import { type Scope } from "../cel/evaluate.js";
import type { ExpressionError, ParsedExpression } from "../cel/library.js";
import { type Value } from "../cel/value.js";
import type { Text } from "../source/problem.js";
import type { Template, Templates } from "./rule.js";
type Parse = (text: string) => ParsedExpression;
/** Chinese without the spaces that YAML puts where it folds a line. */
export declare function unfold(text: Text): Text;
/** Splits a sentence with `{expressions}` into text and expressions; reports each that does not parse, with its place in the sentence. */
export declare function parseTemplate(text: string, parse: Parse, report: (error: ExpressionError) => void): Template;
/** A sentence with its expressions as placeholders. */
export declare function withPlaceholders(template: Template): string;
/** What the outcomes of each decision are called in sentences, and the facts whose values are outcomes of a decision. */
export interface OutcomeNames {
    readonly names: ReadonlyMap<string, Readonly<Record<string, Text>>>;
    readonly facts: ReadonlyMap<string, string>;
}
/** Fills a sentence in both languages; a decision is called by the name of its outcome. */
export declare function fill(templates: Templates, scope: Scope, outcomes: OutcomeNames): Text;
/** A value as people read it. */
export declare function show(value: Value): string;
export {};
