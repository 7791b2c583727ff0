import { closest } from "./closest.js";

/** What a misspelt word should have been, as the end of a sentence; empty when no word is near. */
export function suggestion(word: string, words: readonly string[]): { readonly en: string; readonly zh: string } {
  const near = closest(word, words);
  return near ? { en: `; did you mean '${near}'?`, zh: `；是否想写“${near}”？` } : { en: "", zh: "" };
}
