import type { Problem } from "../source/problem.js";
import { type Lang } from "./common.js";
/** Problems one on a line, for commands that print something else than a report. */
export declare function problemLines(problems: readonly Problem[], lang: Lang): string;
