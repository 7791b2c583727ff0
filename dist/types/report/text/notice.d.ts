import type { Question } from "../../finding/report.js";
import type { Problem } from "../../source/problem.js";
import { type Lang } from "../wording.js";
import type { Block } from "./block.js";
import type { Paint } from "./paint.js";
/** Broken input: what is wrong and what would be right. */
export declare function problemBlock(problem: Problem, lang: Lang, paint: Paint): Block;
/** A fact that rules wait for: which routes they read, and which rules they are. */
export declare function questionBlock(question: Question, lang: Lang, paint: Paint): Block;
