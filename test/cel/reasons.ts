import type { Case } from "./spec.js";

/** Why cases of the specification do not apply to rules. */
export interface Reason {
  readonly says: string;
  /** The construct, found in a case's code or in the words with which it was refused. */
  readonly code?: RegExp;
  readonly refusal?: RegExp;
  readonly when?: (one: Case) => boolean;
  /** Such cases load and give another value; all others do not load. */
  readonly differs?: true;
}

const STRINGS =
  "charAt|indexOf|lastIndexOf|lowerAscii|upperAscii|replace|split|substring|trim|join|format|reverse|strings\\.quote";

/** The first that fits a case is its reason. */
export const REASONS: readonly Reason[] = [
  {
    says: "protobuf messages, enums and extensions",
    code: /\b[A-Z]\w*\s*\{|\bgoogle\s*\.|\bproto\.|\bcel\s*\.\s*expr\b|\b(GlobalEnum|TestAllTypes|NestedEnum)\b/,
  },
  { says: "bytes", code: /b""|\bbytes\(/ },
  { says: "unsigned integers", code: /[\da-f]u\b|\buint\(/i },
  { says: "optional values", code: /\.\?|\[\?|\{\?|\boptional\.|\.opt(Flat)?Map\(/ },
  { says: "timestamps and durations: dates, instants and periods of our own", code: /\b(timestamp|duration)\(/ },
  {
    says: "extension: cel.bind and cel.block; facts/ name what is used twice",
    code: /\bcel\.(bind|block|index|iterVar)\(/,
  },
  {
    says: "extension: macros with two variables",
    code: /\.(transform(List|Map|MapEntry)|existsOne)\(|\.(all|exists)\(\s*\w+,\s*\w+,/,
  },
  { says: "extension: math", code: /\bmath\./ },
  { says: "extension: base64", code: /\bbase64\./ },
  { says: "extension: strings", code: new RegExp(`\\b(${STRINGS})\\(`) },
  { says: "matches(): regular expressions of strangers", code: /\bmatches\(/ },
  { says: "field names in backticks", code: /`/ },
  { says: "map literals: maps come from manifests", code: /\{/ },
  { says: "conversions: facts have the type they are declared with", code: /\b(int|double|string|bool)\(/ },
  {
    says: "types as values",
    code: /\btype\(|^\s*(bool|u?int|double|null_type|string|bytes|list|map|type)\s*$/,
  },
  {
    says: "containers: a name means itself",
    when: ({ test }) => test.container === "x" && test.disableCheck,
    differs: true,
  },
  {
    says: "containers and qualified variables",
    when: ({ test }) => test.container !== "" || test.typeEnv.some(({ name }) => name.includes(".")),
  },
  { says: "variables of other types than facts have", refusal: /^no type for/ },
  { says: "integers beyond 2^53", refusal: /^numbers are whole up to/ },
  { says: "integers beyond 2^53, as results", code: /^\(?-?5000000000\)? \* 5000000000$/, differs: true },
  { says: "a number that starts with a point", code: /(^|\s)\.\d/ },
  {
    says: "errors that only an unchecked expression can have: ours are always checked",
    when: ({ unchecked, test }) => unchecked && test.resultMatcher.case !== "evalError",
    refusal: /./,
  },
  { says: "lists of mixed types", refusal: /^List elements must have the same type/ },
  {
    says: "dyn() around an operand of the wrong type",
    when: ({ test }) => /\bdyn\(/.test(test.expr),
    refusal: /^(wrong types|Logical operator requires|List index must be)/,
  },
  {
    says: "elements of an empty list literal, which have no type",
    code: /\[\]\./,
    refusal: /overlaps with|^Cannot index type/,
  },
];

/** Why a case does not apply, if it does not. */
export function reasonFor(one: Case, refusal: string | undefined): Reason | undefined {
  return REASONS.find(
    ({ code, refusal: words, when }) =>
      (!code || code.test(one.code)) &&
      (!words || (refusal !== undefined && words.test(refusal))) &&
      (!when || when(one)),
  );
}
