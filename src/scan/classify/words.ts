/** Names of code longer than this are no names. */
const LONGEST = 80;

/** Digits, Chinese, `IDs`, `iPhone`, an acronym in front of a capitalised word, a word. */
const WORD = /\d+|\p{Script=Han}+|i(?:Phone|Pad|OS)|[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/gu;

/** The words of a name in lower case: `userIDCard_no2` is user, id, card, no, 2; Chinese stays together. */
export function wordsOf(name: string): readonly string[] {
  if (name.length > LONGEST) return [];
  return (name.match(WORD) ?? []).map((word) => word.toLowerCase());
}

/** The last part of a dotted path, and what it belongs to. */
export function lastOf(path: string): { readonly name: string; readonly owner: string } {
  const dot = path.lastIndexOf(".");
  return { name: path.slice(dot + 1), owner: path.slice(0, Math.max(dot, 0)) };
}

/** A word without the ending of a plural: itself where it has none. */
export function singular(word: string): string {
  if (word.length < 4 || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("sses") || word.endsWith("ches")) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
