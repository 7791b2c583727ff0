import type { Finding, Question } from "../finding/report.js";
import type { Problem } from "../source/problem.js";
import { type Lang } from "./wording.js";
/** What is wrong with the input, and what would be right. */
export declare function problemLines(problem: Problem, lang: Lang): readonly string[];
/** The duty with its articles, that its facts were taken away if they were, and how to meet it. */
export declare function findingLines(finding: Finding, lang: Lang): readonly string[];
/** The fact that is asked for. */
export declare function questionLines(question: Question, lang: Lang): readonly string[];
/** At most so many UTF-16 units, an ellipsis in place of the rest; no surrogate pair is broken. */
export declare function clip(text: string, most: number): string;
