import type { ItemName, Names, Words } from "../vocabulary/names.js";
import { singular, wordsOf } from "./words.js";

/** What stands in front of the name of an item: `userPhone` is of people, `shopPhone` of things. */
export type Before = "nothing" | "people" | "things" | "unknown";

/** An item that a name or a label speaks of. */
export interface Match extends ItemName {
  readonly before: Before;
}

/** More words than this in front of a name are a sentence. */
const MOST = 10;

/** Is the word one of the set? */
export const has = (words: Words, word: string): boolean => Object.hasOwn(words, word);

/** The item that a name of code speaks of. Its end decides: `phoneModel` is a model. */
export function matchName(name: string, names: Names): Match | undefined {
  const literal = name.toLowerCase();
  const item = literal.startsWith("_") ? itemOf(literal, names) : undefined;
  if (item) return { ...item, before: "nothing" };
  return matchWords(wordsOf(name), names);
}

/** The same for words. Words that leave an item what it is may stand behind it. */
export function matchWords(words: readonly string[], names: Names): Match | undefined {
  if (words.length > MOST) return undefined;
  let media = false;
  let numbered = false;
  let fallback: Match | undefined;
  for (let end = words.length; end > 0; end--) {
    const last = words[end - 1]!;
    const isMedia = has(names.mediaTails, last);
    const found = endingAt(words, end, names);
    if (found) {
      if ((media && !MEDIA.test(found.category)) || (numbered && !NUMBERED.test(found.category))) return fallback;
      // `passportPhoto` is more than a photo: what stands in front may be the name.
      if (fallback || !isMedia || found.before === "nothing" || found.before === "people") return found;
      fallback = found;
    }
    const isNumber = NUMBER.test(last);
    if (!isMedia && !isNumber && !has(names.tails, last) && !DIGITS.test(last)) return fallback;
    media ||= isMedia;
    numbered ||= isNumber;
  }
  return fallback;
}

/** Is the name a flag, an action, or a note about something: `hasPhone`, `phoneVerified`, `phoneRegex`? */
export function isAside(name: string, names: Names): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || matchWords(words, names)) return false;
  return has(names.vetoes, words[0]!) || has(names.heads, words.at(-1)!);
}

/** What a list of words in front of an item is of; the nearest telling one decides. */
export function beforeOf(words: readonly string[], names: Names): Before {
  let before: Before = "nothing";
  for (const word of words.toReversed()) {
    if (before === "unknown" || has(names.qualifiers, word) || DIGITS.test(word)) continue;
    if (has(names.people, word) || has(names.people, singular(word))) return "people";
    if (has(names.things, word)) return "things";
    before = "unknown";
  }
  return before;
}

/** The longest name of an item that ends with the word before `end`. */
function endingAt(words: readonly string[], end: number, names: Names): Match | undefined {
  for (let start = 0; start < end; start++) {
    const run = words.slice(start, end).join("");
    const item = itemOf(run, names) ?? itemOf(singular(run), names);
    // Short names are compared word by word: `c.v` is no CV.
    if (!item || (end - start !== item.words && run.length < 5)) continue;
    const front = words.slice(0, start);
    return front.some((word) => has(names.vetoes, word)) ? undefined : { ...item, before: beforeOf(front, names) };
  }
  return grownTogether(words, end, names);
}

/** `receivername`: a word about people and an item without anything between. */
function grownTogether(words: readonly string[], end: number, names: Names): Match | undefined {
  const word = words[end - 1]!;
  for (let cut = 4; cut <= word.length - 3; cut++) {
    if (!has(names.people, word.slice(0, cut))) continue;
    const item = itemOf(word.slice(cut), names);
    if (item) return { ...item, before: "people" };
  }
  return undefined;
}

function itemOf(run: string, names: Names): ItemName | undefined {
  return Object.hasOwn(names.code, run) ? names.code[run] : undefined;
}

const DIGITS = /^\d+$/;
const NUMBER = /^(?:no|num|number)$/;
/** Documents and accounts that are known by their number: `residencePermitNo`. */
const NUMBERED = /^identity_document\.|insurance|student_no|employee_no|fund_account|payment_account/;
/** Items of which files are kept. */
const MEDIA =
  /image|photo|signature|media\.|voiceprint|fingerprint|resume|work_history|exam_report|face_template|passport|licence|permit|household|military_id|bank_account/;
