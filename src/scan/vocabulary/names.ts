import { wordsOf } from "../classify/words.js";

/** How much a name tells by itself. */
export type Strength =
  | "strong" // counts alone
  | "telling" // weak, but things seldom have it
  | "vague" // weak: people and things have it alike
  | "loose"; // weak: mostly of things

/** A name of an item of personal information. */
export interface ItemName {
  readonly category: string;
  readonly strength: Strength;
  /** Of how many words it is made. */
  readonly words: number;
}

/** A set of words that is plain data. */
export type Words = Readonly<Record<string, true>>;

/** Names of personal information in code, and the words around them, as plain data. */
export interface Names {
  /** English and pinyin, words run together in lower case. */
  readonly code: Readonly<Record<string, ItemName>>;
  /** Chinese, in lower case where Latin letters are in it. */
  readonly chinese: Readonly<Record<string, ItemName>>;
  readonly people: Words;
  readonly things: Words;
  readonly mixed: Words;
  readonly acts: Words;
  readonly wrappers: Words;
  readonly qualifiers: Words;
  readonly tails: Words;
  readonly mediaTails: Words;
  readonly heads: Words;
  readonly vetoes: Words;
  /** Families of field names that tell what a type without a telling name is about. */
  readonly beside: Readonly<Record<Family, Words>>;
  /** Categories that organisations, places and machines have too. */
  readonly ofThings: Words;
  /** Categories that logs, addresses and events hold by their nature. */
  readonly expected: Words;
  readonly zh: {
    readonly people: readonly string[];
    readonly things: readonly string[];
    readonly qualifiers: readonly string[];
    readonly tails: readonly string[];
    readonly mediaTails: readonly string[];
    readonly vetoes: readonly string[];
  };
}

/** What fields beside each other speak of. */
export type Family = "machine" | "layout" | "screens" | "goods" | "training" | "places" | "answer";

interface Table {
  readonly categories: readonly {
    readonly id: string;
    readonly field_names: Readonly<Record<"en" | "pinyin" | "zh", readonly string[]>>;
  }[];
  readonly weak_names: Readonly<Record<"en" | "pinyin" | "zh", readonly string[]>>;
  readonly context: {
    readonly people: Bilingual;
    readonly things: Bilingual;
    readonly beside: Readonly<Record<Family, readonly string[]>>;
    readonly zh: Readonly<Record<"qualifiers" | "tails" | "media_tails" | "vetoes", readonly string[]>>;
  } & Readonly<Record<WordList, readonly string[]>>;
}

type Bilingual = Readonly<Record<"en" | "zh", readonly string[]>>;
type WordList =
  | "telling"
  | "loose"
  | "of_things"
  | "expected"
  | "mixed"
  | "acts"
  | "wrappers"
  | "qualifiers"
  | "tails"
  | "media_tails"
  | "heads"
  | "vetoes";

/** Compiles the names of policies/tables/categories.yaml. */
export function compileNames(table: (name: string) => unknown): Names {
  const { categories, weak_names: weak, context } = table("categories") as Table;
  const code: Record<string, ItemName> = {};
  const chinese: Record<string, ItemName> = {};
  const telling = keysOf(context.telling);
  const loose = keysOf(context.loose);
  const weakCode = keysOf([...weak.en, ...weak.pinyin]);
  const weakChinese = keysOf(weak.zh.map((name) => name.toLowerCase()));
  const strengthOf = (key: string, isWeak: boolean): Strength => {
    if (!isWeak) return "strong";
    if (telling[key]) return "telling";
    return loose[key] ? "loose" : "vague";
  };
  for (const { id, field_names: names } of categories) {
    for (const name of names.en) {
      const key = codeKey(name);
      code[key] ??= { category: id, strength: strengthOf(key, !!weakCode[key]), words: wordsOf(name).length };
    }
    for (const name of names.pinyin) code[codeKey(name)] ??= { category: id, ...pinyin(name, strengthOf, weakCode) };
    for (const name of names.zh) {
      const key = name.toLowerCase();
      const target = CHINESE.test(key) ? chinese : code;
      target[key] ??= { category: id, strength: weakChinese[key] ? "vague" : "strong", words: 1 };
    }
  }
  return {
    code,
    chinese,
    people: keysOf(context.people.en),
    things: keysOf(context.things.en),
    mixed: keysOf(context.mixed),
    acts: keysOf(context.acts),
    wrappers: keysOf(context.wrappers),
    qualifiers: keysOf(context.qualifiers),
    tails: keysOf(context.tails),
    mediaTails: keysOf(context.media_tails),
    heads: keysOf(context.heads),
    vetoes: keysOf(context.vetoes),
    beside: Object.fromEntries(
      Object.entries(context.beside).map(([family, words]) => [family, keysOf(words)]),
    ) as Record<Family, Words>,
    ofThings: Object.fromEntries(context.of_things.map((id) => [id, true])),
    expected: Object.fromEntries(context.expected.map((id) => [id, true])),
    zh: {
      people: context.people.zh,
      things: context.things.zh,
      qualifiers: context.zh.qualifiers,
      tails: context.zh.tails,
      mediaTails: context.zh.media_tails,
      vetoes: context.zh.vetoes,
    },
  };
}

/** A name as the index holds it: words run together; one that starts with an underscore stays as it is. */
function codeKey(name: string): string {
  return name.startsWith("_") || CHINESE.test(name) ? name.toLowerCase() : wordsOf(name).join("");
}

function keysOf(names: readonly string[]): Words {
  return Object.fromEntries(names.map((name) => [codeKey(name), true]));
}

/** A pinyin abbreviation is weak even where no list says so; one without vowels and of three letters or more is telling. */
function pinyin(
  name: string,
  strengthOf: (key: string, isWeak: boolean) => Strength,
  weak: Words,
): Omit<ItemName, "category"> {
  const abbreviation = name.length <= 4;
  if (abbreviation && name.length >= 3 && !VOWEL.test(name)) return { strength: "telling", words: 1 };
  return { strength: strengthOf(name, abbreviation || !!weak[name]), words: 1 };
}

const CHINESE = /\p{Script=Han}/u;
const VOWEL = /[aeiouv]/;
