import type { Edit } from "../source/insert.js";
import type { Problem } from "../source/problem.js";
import type { Source } from "../source/source.js";
import type { Span } from "../source/span.js";

/** A change of one manifest. */
export interface FileEdit {
  readonly file: string;
  readonly edit: Edit;
}

/** Misspelt keys and words of closed vocabularies, where one word is meant. */
export function replacing(problems: readonly Problem[], sources: readonly Source[]): readonly FileEdit[] {
  return problems.flatMap(({ at, replacement }) => {
    const source = sources.find((one) => one.file === at.file);
    return source && replacement !== undefined
      ? [{ file: at.file, edit: { ...rangeOf(source, at), text: replacement } }]
      : [];
  });
}

function rangeOf({ text }: Source, { start, end }: Span): { readonly start: number; readonly end: number } {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const before = lines.slice(0, start.line - 1).reduce((sum, line) => sum + line.length, 0);
  return { start: before + start.column - 1, end: before + end.column - 1 };
}
