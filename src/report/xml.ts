/** An element of XML 1.0: its name, its attributes in order, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children?: readonly Element[];
  readonly text?: string;
}

/** A document of one element, indented by two spaces. Text and attributes come back from a parser as they were. */
export function xmlText(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, "").join("\n")}\n`;
}

function lines({ name, attributes, children = [], text }: Element, indent: string): readonly string[] {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(String(value)).replace(/[\t\n\r]/g, codeOf)}"`],
  );
  const open = `${indent}<${name}${given.join("")}`;
  if (text !== undefined) return [`${open}>${escaped(text).replaceAll("\r", codeOf)}</${name}>`];
  if (children.length === 0) return [`${open}/>`];
  return [`${open}>`, ...children.flatMap((one) => lines(one, `${indent}  `)), `${indent}</${name}>`];
}

// The second of two colons and of two number signs is written as a code, so that no line is a command to a CI runner.
function escaped(text: string): string {
  return legalXml(text).replace(/[&<>"']|(?<=:):|(?<=#)#/g, (char) => ENTITIES[char] ?? codeOf(char));
}

/** The text with what is no character of XML replaced. */
export function legalXml(text: string): string {
  return text.replace(ILLEGAL, "\uFFFD");
}

function codeOf(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

// Everything that is not a Char of XML 1.0, section 2.2.
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
