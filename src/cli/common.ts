import { isDate } from "../cel/functions.js";
import { sanitise } from "../report/sanitise.js";
import { UsageError } from "../workspace/failure.js";
import { todayInShanghai } from "../workspace/settings.js";
import type { Io } from "./io.js";
import type { Arguments, Option } from "./options.js";

export type Lang = "en" | "zh";

export const AS_OF: Option = {
  name: "as-of",
  value: "date",
  about: "Judge by the law and facts of this day; today in Shanghai when left out.",
};
export const LANG: Option = { name: "lang", value: "lang", choices: ["en", "zh"], about: "Language of the output." };
/** Where packs may bring a language of their own. */
export const LANG_OF_PACKS: Option = {
  name: "lang",
  value: "lang",
  about: "Language of the output: en, zh, or one that packs translate their rules into, in place of English.",
};
export const PACK: Option = {
  name: "packs",
  value: "ids",
  about: "Packs instead of the configured ones, separated by commas.",
};

/** Rules in TypeScript run only when the command line asks for it: a repository alone must not be able to. */
export const CODE: Option = {
  name: "code",
  about: "Run rules in TypeScript of packs that `code` of the configuration or the command line names.",
};

export const BASE: Option = {
  name: "base",
  value: "ref",
  about: "Compare with this branch, tag or commit: only what it does not have is new.",
};
export const CONFIG: Option = {
  name: "config",
  value: "file",
  about: "Configuration instead of hegui.config.yaml; packs and shared manifests are named from its folder.",
};

/** The judged date of the command line. */
export function asOfOf(args: Arguments, io: Io): string {
  const text = args.flags["as-of"];
  if (typeof text !== "string") return todayInShanghai(io.now());
  if (isDate(text)) return text;
  throw new UsageError(`--as-of: '${text}' is not a calendar date; write it as year-month-day, for example 2026-11-21`);
}

/** Language: the flag, else the configuration, else the locale of the environment. */
export function langOf(args: Arguments, io: Io, configured?: Lang): Lang {
  const text = args.flags.lang;
  if (text === "en" || text === "zh") return text;
  if (text !== undefined) return "en";
  return configured ?? (/^zh/i.test(io.env.LC_ALL ?? io.env.LC_MESSAGES ?? io.env.LANG ?? "") ? "zh" : "en");
}

/** A language that packs must bring; undefined for our own two. */
export function foreignLang(args: Arguments): string | undefined {
  const { lang } = args.flags;
  return typeof lang === "string" && lang !== "en" && lang !== "zh" ? lang : undefined;
}

/** Text of several lines, each safe to print: packs and paths may come from a stranger. */
export function safeLines(text: string): string {
  return text.split("\n").map(sanitise).join("\n");
}

/** Words of a flag that takes several, separated by commas. */
export function listOf(args: Arguments, name: string): readonly string[] {
  const text = args.flags[name];
  return typeof text === "string"
    ? text
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "")
    : [];
}
