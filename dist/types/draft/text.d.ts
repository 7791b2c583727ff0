import type { Draft } from "./draft.js";
/** A manifest as text, one collection after the other, with where each entry was seen. */
export declare function draftText(draft: Draft, head: readonly string[]): string;
