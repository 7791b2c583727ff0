/** Shows characters that change a line without being seen (controls, bidirectional, zero-width) as escapes. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(UNSEEN, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

/** Breaks what a CI runner would take for a command, colours or not: `::name::` at the start of a line, `##[` anywhere. */
export function guard(line: string): string {
  return line.replace(/^((?:\s|\u001b\[[\d;]*m)*):(?=:)/, "$1: ").replace(/#(?=#[a-z]*\[)/gi, "# ");
}

/** Makes a value safe to print as a line of its own. */
export function sanitise(text: string): string {
  return guard(visible(text));
}

/** Changes every string of a plain value, so that no field can be forgotten; keys in `skip` keep what they hold. */
export function mapStrings<T>(value: T, change: (text: string) => string, skip: ReadonlySet<string>): T {
  return mapped(value, change, skip) as T;
}

function mapped(value: unknown, change: (text: string) => string, skip: ReadonlySet<string>): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => mapped(one, change, skip));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, skip.has(key) ? one : mapped(one, change, skip)]),
  );
}

// Almost every text is plain, and the classes of UNSEEN are slow to test.
const PLAIN = /^[\x20-\x7e\u4e00-\u9fff\u3001-\u3011\uff01-\uff5e“”·—]*$/;
// U+FE0F only chooses the emoji form of the character before it.
const UNSEEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
