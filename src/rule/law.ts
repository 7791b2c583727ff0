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
  /** Other names of the same duty: one duty, one finding. */
  readonly aliases?: readonly string[];
  readonly instrument: string;
  readonly articles: readonly string[];
  readonly title: Text;
  /** What the articles ask for, in our own words. */
  readonly summary: Text;
  readonly severity: string;
  readonly confidence: string;
  readonly rules?: readonly string[];
  readonly manual?: Text;
  /** Ids of penalties. */
  readonly penalties?: readonly string[];
}

/** The catalogue of law: rules may cite only what it has. */
export interface Law {
  readonly instruments: Readonly<Record<string, Instrument>>;
  readonly penalties: Readonly<Record<string, Penalty>>;
  readonly obligations: readonly Obligation[];
}

/** The article of a citation that means the instrument as a whole, which has no numbered articles or none that was read. */
const WHOLE = "text";

export interface Citation {
  readonly instrument: string;
  readonly article: string;
}

/**
 * Those of the cited instruments that are in force on a day: a law that was renumbered is cited by the number of its time.
 * All of them when none is.
 */
export function inForce(law: Law, cited: readonly Citation[], day: string): readonly Citation[] {
  const then = cited.filter(({ instrument }) => {
    const { effective = "", until = "9999-12-31" } = law.instruments[instrument] ?? {};
    return effective <= day && day < until;
  });
  return then.length > 0 ? then : cited;
}

/** `PIPL 39` and `个人信息保护法第三十九条`. */
export function cite(law: Law, { instrument, article }: Citation): Text {
  const short = nameOf(law, instrument);
  const paragraphs = Object.hasOwn(law.instruments, instrument) ? law.instruments[instrument]?.paragraphs : undefined;
  const isParagraph = paragraphs?.includes(article) === true;
  if (article === WHOLE) return short;
  const zh = isStandard(law, instrument) ? clauseInChinese(article) : articleInChinese(article, isParagraph);
  return { en: `${short.en} ${article}`, zh: `${short.zh}${zh}` };
}

/** Short name of an instrument. A rule that cites something unknown has its own problem, and is still printed. */
export function nameOf(law: Law, instrument: string): Text {
  const known = Object.hasOwn(law.instruments, instrument) ? law.instruments[instrument] : undefined;
  return known?.short ?? { en: instrument, zh: instrument };
}

function isStandard(law: Law, instrument: string): boolean {
  return Object.hasOwn(law.instruments, instrument) && /standard/.test(law.instruments[instrument]!.level);
}

/** Parts of standards: 6 is a chapter, 5.2 a clause, E or Annex E an annex. */
function clauseInChinese(clause: string): string {
  const annex = /^(?:Annex )?([A-Z])$/.exec(clause)?.[1];
  if (annex) return `附录${annex}`;
  if (/^\d+$/.test(clause)) return `第${clause}章`;
  return /^\d+(?:\.\d+)+$/.test(clause) ? `第${clause}条` : ` ${clause}`;
}

/** Parts that are no articles, as Chinese texts call them. */
const PARTS: Readonly<Record<string, string>> = {
  annex: "附件",
  form: "备案表",
  guidelines: "指引",
  list: "附件清单",
  lists: "清单",
  "management measures": "管理办法",
  "PI and SDK sections": "个人信息与SDK部分",
};

const DIGITS = "零一二三四五六七八九";

/** 39 → 第三十九条, 5(1)(4) → 第五条第一款第四项; anything else is shown as it is. */
export function articleInChinese(article: string, isParagraph: boolean): string {
  const match = /^(\d+)(?:-(\d))?(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(article);
  if (!match) return partInChinese(article);
  const [, number, sub, first, second] = match;
  const paragraph = second || isParagraph ? `第${chineseNumber(Number(first))}款` : "";
  const item = second ?? (isParagraph ? undefined : first);
  const after = sub ? `之${chineseNumber(Number(sub))}` : "";
  return `第${chineseNumber(Number(number))}条${after}${paragraph}${item ? `第${chineseNumber(Number(item))}项` : ""}`;
}

function partInChinese(part: string): string {
  if (part.startsWith("Q")) return `第${part.slice(1)}问`;
  const range = /^(\d+)-(\d\d+)$/.exec(part);
  if (range) return `第${chineseNumber(Number(range[1]))}条至第${chineseNumber(Number(range[2]))}条`;
  const annex = /^(?:Annex|Appendix) (.+)$/.exec(part)?.[1];
  return annex ? `附件${annex}` : (PARTS[part] ?? ` ${part}`);
}

/** 12 → 十二. */
export function chineseNumber(value: number): string {
  if (value >= 100) {
    const unit = value >= 1000 ? 1000 : 100;
    const rest = value % unit;
    const front = `${DIGITS[Math.floor(value / unit)]}${unit === 1000 ? "千" : "百"}`;
    if (rest === 0) return front;
    return `${front}${rest < unit / 10 ? "零" : ""}${rest < 20 && rest >= 10 ? "一" : ""}${chineseNumber(rest)}`;
  }
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${DIGITS[tens]}十`;
  return `${head}${ones === 0 && tens > 0 ? "" : DIGITS[ones]}`;
}
