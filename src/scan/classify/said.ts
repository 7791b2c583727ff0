import type { Names } from "../vocabulary/names.js";
import { beforeOf, type Match, matchWords } from "./match.js";
import { wordsOf } from "./words.js";

/** More words are a sentence. */
const MOST = 5;

/** The item that a label in English speaks of: `Phone number`, `E-mail address of the customer`. */
export function matchSaid(label: string, names: Names): Match | undefined {
  if (label.length > 80 || CODE.test(label)) return undefined;
  const words = worded(label);
  const whole = words.length > MOST ? undefined : matchWords(words, names);
  if (whole) return whole;
  const [head = "", ...rest] = label.split(BEHIND);
  const first = worded(head);
  const found = first.length > MOST ? undefined : matchWords(first, names);
  if (found?.before !== "nothing") return found;
  const before = beforeOf(rest.flatMap(worded), names);
  return before === "unknown" ? found : { ...found, before };
}

function worded(text: string): readonly string[] {
  return text.split(/\s+/).flatMap(wordsOf);
}

/** Commented-out code is no label. */
const CODE = /[`{}=;]/;
/** What explains a name stands behind one of these. */
const BEHIND = /\s+(?:of|for|in|used|to|when|if|that|which|with|as|on|from)\s+|[,;:.(（\n]/;
