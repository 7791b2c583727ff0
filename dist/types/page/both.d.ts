import type { CitedArticle, EntityName } from "../finding/report.js";
import { type Kind } from "../manifest/kind.js";
import type { Level } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { type Html, type Part } from "./html.js";
/** A text in both languages; the page shows the one that it is set to. */
export declare function both({ en, zh }: Text): Html;
/** Two pieces of HTML of which the page shows the one in its language. */
export declare function either(en: Part, zh: Part): Html;
/** Articles in the reader's language, and always in the language of the law. */
export declare function cited(law: readonly CitedArticle[]): Html;
/** A file with line and column. */
export declare function place({ file, start }: Span): Html;
/** What a kind of thing is called. */
export declare function kindName(kind: Kind): Text;
/** A level in a word. */
export declare function levelName(level: Level): Text;
/** A level as a mark with its word. */
export declare function badge(level: Level): Html;
/** `kind/id`, by which parts of the page find each other. */
export declare function keyOf({ kind, id }: EntityName): string;
/** An anchor that no id can break: what is neither letter, digit nor plain mark is written as its code. */
export declare function anchor(text: string): string;
