import { type Lines, spanOf } from "./lines.js";
import type { Problem, Text } from "./problem.js";
import type { Wording } from "./wording.js";

/** A problem whose places are still offsets. */
export interface Draft {
  readonly wording: Wording;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly start: number; readonly end: number; readonly note: Text };
}

/** The problem a draft stands for. */
export function problemOf(file: string, lines: Lines, draft: Draft): Problem {
  const { wording, start, end, related } = draft;
  const at = spanOf(file, lines, start, end);
  if (!related) return { ...wording, at };
  return { ...wording, at, related: [{ at: spanOf(file, lines, related.start, related.end), note: related.note }] };
}
