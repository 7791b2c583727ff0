import { type Expression } from "../cel/expression.js";
import type { ParsedExpression } from "../cel/library.js";
import { createParser } from "../cel/parse.js";
import type { Type } from "../cel/type.js";
import type { Problem, Text } from "../source/problem.js";
import type { Path } from "../source/span.js";
import { type Signatures } from "./environment.js";
import { type Loaded } from "./loaded.js";
import type { Template, Templates } from "./rule.js";
import type { Words } from "./vocabulary.js";
/** What expressions are parsed against, and where what is wrong goes. */
export interface Context extends Words {
    readonly problems: Problem[];
    readonly signatures: Signatures;
    readonly parsers: Map<string, Parser>;
    /** Types of the parameters of each pack. */
    readonly params: ReadonlyMap<string, Readonly<Record<string, Type>>>;
}
/** Parses an expression of a file; what is wrong is reported inside its text. */
export declare function expression(context: Context, file: Loaded<unknown>, on: string, path: Path, text: string, expected: string | undefined, more?: Readonly<Record<string, Type>>): Expression;
/** The parser of expressions about one kind of entity; made once. */
export declare function parserOf(context: Context, pack: string, on: string, more?: Readonly<Record<string, Type>>): (text: string, expected: string | undefined) => ParsedExpression;
type Parser = ReturnType<typeof createParser>;
/** The sentences of a file in both languages. */
export declare function templates(context: Context, file: Loaded<unknown>, on: string, path: Path, text: Text, more?: Readonly<Record<string, Type>>): Templates;
/** A sentence with expressions; each that does not parse is reported inside it. */
export declare function sentence(context: Pick<Context, "problems">, file: Pick<Loaded<unknown>, "source">, path: Path, text: string, parse: (part: string) => ParsedExpression): Template;
export {};
