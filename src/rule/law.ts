import type { Text } from "../source/problem.js";

/** A law, regulation, rule, guideline or standard of the catalogue. */
export interface Instrument {
  readonly id: string;
  readonly title: Text;
  /** How findings cite it. */
  readonly short: Text;
  readonly level: string;
  readonly status: string;
  readonly effective?: string;
  readonly until?: string;
  /** Articles that may be cited. */
  readonly articles: readonly string[];
  /** Those whose number in brackets is a paragraph (款) and not an item (项). */
  readonly paragraphs?: readonly string[];
}

/** The maximum penalty that a rule shows, with its article. */
export interface Penalty {
  readonly id: string;
  readonly instrument: string;
  readonly article?: string;
  readonly text: Text;
  /** The maximum alone, for findings. */
  readonly brief?: Text;
}

/** One duty of the catalogue: its rules, or why no machine can decide it. */
export interface Obligation {
  readonly id: string;
  readonly instrument: string;
  readonly articles: readonly string[];
  readonly title: Text;
  readonly summary: Text;
  readonly severity: string;
  readonly confidence: string;
  readonly rules?: readonly string[];
  readonly manual?: Text;
}

/** The catalogue of law: rules may cite only what it has. */
export interface Law {
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly penalties: Readonly<Record<string, Penalty>>;
  readonly obligations: readonly Obligation[];
}

export interface Citation {
  readonly instrument: string;
  readonly article: string;
}

/** `PIPL 39` and `个人信息保护法第三十九条`. */
export function cite(law: Law, { instrument, article }: Citation): Text {
  const short = nameOf(law, instrument);
  const paragraphs = Object.hasOwn(law.instruments, instrument) ? law.instruments[instrument]?.paragraphs : undefined;
  const isParagraph = paragraphs?.includes(article) === true;
  return { en: `${short.en} ${article}`, zh: `${short.zh}${articleInChinese(article, isParagraph)}` };
}

/** Short name of an instrument. A rule that cites something unknown has its own problem, and is still printed. */
export function nameOf(law: Law, instrument: string): Text {
  const known = Object.hasOwn(law.instruments, instrument) ? law.instruments[instrument] : undefined;
  return known?.short ?? { en: instrument, zh: instrument };
}

const DIGITS = "零一二三四五六七八九";

/** 39 → 第三十九条, 5(1)(4) → 第五条第一款第四项; anything else is shown as it is. */
export function articleInChinese(article: string, isParagraph: boolean): string {
  const match = /^(\d+)(?:-(\d))?(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(article);
  if (!match) return article.startsWith("Q") ? `第${article.slice(1)}问` : ` ${article}`;
  const [, number, sub, first, second] = match;
  const paragraph = second || isParagraph ? `第${chineseNumber(Number(first))}款` : "";
  const item = second ?? (isParagraph ? undefined : first);
  const after = sub ? `之${chineseNumber(Number(sub))}` : "";
  return `第${chineseNumber(Number(number))}条${after}${paragraph}${item ? `第${chineseNumber(Number(item))}项` : ""}`;
}

function chineseNumber(value: number): string {
  if (value >= 100) {
    const rest = value % 100;
    const hundreds = `${DIGITS[Math.floor(value / 100)]}百`;
    if (rest === 0) return hundreds;
    return `${hundreds}${rest < 10 ? "零" : ""}${rest < 20 && rest >= 10 ? "一" : ""}${chineseNumber(rest)}`;
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return `${head}${ones === 0 && tens > 0 ? "" : DIGITS[ones]}`;
}
