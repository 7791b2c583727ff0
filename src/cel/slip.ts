/** Whether a word is `meant` in another spelling, of case or separators, and no other of `words` could be meant. */
export function isSpelling(word: string, meant: string, words: readonly string[]): boolean {
  const key = bare(word);
  return isOnly(meant, words, (one) => bare(one) === key);
}

/** Whether a word can only be a slip of the keyboard for `meant`: another spelling, or the only one of `words` that is one letter away. */
export function isSlip(word: string, meant: string, words: readonly string[]): boolean {
  if (isSpelling(word, meant, words)) return true;
  const key = bare(word);
  return !words.some((one) => bare(one) === key) && isOnly(meant, words, (one) => isOneLetterAway(word, one));
}

function isOnly(meant: string, words: readonly string[], fits: (one: string) => boolean): boolean {
  return fits(meant) && words.every((one) => one === meant || !fits(one));
}

/** A word without case and separators; those between digits tell numbers apart. */
function bare(word: string): string {
  return word.toLowerCase().replace(/(?<!\d)[-_ .:]|[-_ .:](?!\d)/g, "");
}

// In shorter parts (`cn` and `en`, `a` and `b`) one letter makes another word.
const LEAST = 4;

/** One letter more, less, another, or two that changed places; a digit or a sign says something else. */
function isOneLetterAway(written: string, meant: string): boolean {
  const [a, b] = [written.toLowerCase(), meant.toLowerCase()];
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const [x, y] = [a.slice(from, a.length - back), b.slice(from, b.length - back)];
  const swapped = x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
  if (!/^[a-z]*$/.test(x + y) || !(swapped || (x.length <= 1 && y.length <= 1))) return false;
  const part = `${/[a-z]*$/.exec(b.slice(0, from))![0]}${/^[a-z]*/.exec(b.slice(from))![0]}`;
  return part.length >= LEAST;
}
