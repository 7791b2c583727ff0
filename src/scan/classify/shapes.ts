/** A literal value that is shaped like an item of a person. */
export interface LiteralItem {
  readonly category: string;
  readonly sure: number;
}

/** Tells whether a literal is itself an item: identity number, phone, bank card. Dummies and test numbers are none. */
export function literalItem(text: string): LiteralItem | undefined {
  if (text.length < 11 || text.length > 30 || !STARTS.test(text)) return undefined;
  const value = text.trim().replace(/[\s-]/g, "");
  if (EXAMPLES.has(value.toUpperCase())) return undefined;
  if (isIdentityNumber(value)) return { category: "identity_document.id_card_no", sure: 0.9 };
  if (!isMadeUp(value) && /^(?:\+?86)?1[3-9]\d{9}$/.test(value)) return { category: "basic.phone", sure: 0.75 };
  if (/^62\d{14,17}$/.test(value) && passesLuhn(value)) return { category: "property.bank_account", sure: 0.75 };
  return undefined;
}

/** The text with every value of a person in it masked but for its first signs. */
export function maskValues(text: string): string {
  return text
    .replace(ADDRESS, (whole) => `${whole[0]}***${whole.slice(whole.indexOf("@"))}`)
    .replace(LONG_NUMBER, (whole) => `${whole.slice(0, 3)}${"*".repeat(whole.length - 3)}`);
}

/** 18 places: a region, a day that exists, and the check digit of GB 11643. */
function isIdentityNumber(value: string): boolean {
  const parts = /^([1-9]\d)\d{4}((?:18|19|20)\d{2})(\d{2})(\d{2})\d{3}([\dXx])$/.exec(value);
  if (!parts) return false;
  const [, province, year, month, day, last] = parts;
  if (!PROVINCES.has(province!)) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
  return CHECK[sum % 11] === last!.toUpperCase();
}

function passesLuhn(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    const digit = Number(value[value.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Numbers that people make up: one digit over and over, counting up or down. */
function isMadeUp(value: string): boolean {
  return REPEATED.test(value) || COUNTED.test(value);
}

/** Digits, with a space or a plus at most in front. */
const STARTS = /^\s{0,3}\+?\d/;
const REPEATED = /(\d)\1{5}/;
const COUNTED = /1234567|2345678|7654321|8765432|0000/;
const EXAMPLES: ReadonlySet<string> = new Set([
  "13800138000",
  "11010519491231002X",
  "440524188001010014",
  "4242424242424242",
]);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = "10X98765432";
const PROVINCES: ReadonlySet<string> = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "),
);

const ADDRESS = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}\.[A-Za-z0-9.-]{1,63}/g;
const LONG_NUMBER = /(?<!\d)(?:1[3-9]\d{9}|\d{14,19}[Xx]?)(?!\d)/g;
