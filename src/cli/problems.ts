import type { Problem } from "../source/problem.js";
import { type Lang, safeLines } from "./common.js";

/** Problems one on a line, for commands that print something else than a report. */
export function problemLines(problems: readonly Problem[], lang: Lang): string {
  const line = ({ at, message, hint }: Problem) =>
    `${at.file}:${at.start.line}:${at.start.column}  ${message[lang]}${hint ? ` (${hint[lang]})` : ""}\n`;
  return safeLines(problems.map(line).join(""));
}
