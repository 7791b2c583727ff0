import { type Scope } from "../cel/evaluate.js";
import type { ParsedExpression } from "../cel/parse.js";
import { type Value } from "../cel/value.js";
import type { Text } from "../source/problem.js";
import type { Template, Templates } from "./rule.js";
type Parse = (text: string) => ParsedExpression;
/** Splits a sentence with `{expressions}` into text and expressions; reports each that does not parse. */
export declare function parseTemplate(text: string, parse: Parse, report: (message: string) => void): Template;
/** Fills a sentence in both languages. */
export declare function fill(templates: Templates, scope: Scope): Text;
/** A value as people read it. */
export declare function show(value: Value): string;
export {};
