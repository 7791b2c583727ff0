/** A part of a document that may be cut by rows; head and tail are fixed words and always stand. */
export interface Section {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  /** Rows that were left out already. */
  readonly left?: number;
  readonly tail?: readonly string[];
}

/** How much a document may hold, and what it says of rows that it does not. */
export interface Room {
  readonly limit: number;
  /** Size of a text in the unit of the limit. */
  readonly measure: (text: string) => number;
  readonly cut: (rows: number) => string;
}

/** Joins sections within a limit: the longest are cut first, and what is left out is counted. */
export function fitSections(sections: readonly Section[], { limit, measure, cut }: Room): string {
  const size = (lines: readonly string[]) => lines.reduce((sum, line) => sum + measure(line) + 1, 0);
  const layout = ({ head, rows, left = 0, tail = [] }: Section, kept: readonly string[]) => {
    const missing = left + rows.length - kept.length;
    return [...head, ...kept, ...(missing > 0 ? ["", cut(missing)] : []), ...tail, ""];
  };
  // Heads and notices are always kept, so their room is set aside first.
  const fixed = sections.reduce((sum, section) => sum + size(layout(section, [])), 0);
  const shares = share(
    sections.map(({ rows }) => size(rows)),
    limit - fixed,
  );
  const lines = sections.flatMap((section, index) => layout(section, within(section.rows, shares[index]!, size)));
  return `${lines.join("\n").trimEnd()}\n`;
}

/** Gives everyone what they need while there is room, and equal shares of the rest to those who need more. */
function share(needs: readonly number[], room: number): readonly number[] {
  const shares = needs.map(() => 0);
  const order = needs.map((_, index) => index).sort((a, b) => needs[a]! - needs[b]!);
  let left = Math.max(0, room);
  order.forEach((index, rank) => {
    shares[index] = Math.min(needs[index]!, Math.floor(left / (order.length - rank)));
    left -= shares[index]!;
  });
  return shares;
}

function within(rows: readonly string[], room: number, size: (lines: readonly string[]) => number): readonly string[] {
  let left = room;
  const end = rows.findIndex((row) => {
    left -= size([row]);
    return left < 0;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** A table; cells must be escaped already. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly string[])[]): Section {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return { head: [...heading(title), line(columns), line(columns.map(() => "---"))], rows: rows.map(line) };
}

/** A list; items must be escaped already. */
export function list(title: string, items: readonly string[]): Section {
  return { head: heading(title), rows: items.map((item) => `- ${item}`) };
}

/** Paragraphs. */
export function prose(title: string, paragraphs: readonly string[]): Section {
  return { head: heading(title), rows: paragraphs.flatMap((one, index) => (index > 0 ? [`\n${one}`] : [one])) };
}

/** A section behind a line that opens it. */
export function folded(title: string, section: Section, open = false): Section {
  return {
    ...section,
    head: [`<details${open ? " open" : ""}><summary>${title}</summary>`, "", ...section.head],
    tail: ["", "</details>"],
  };
}

/** The first rows of a section. */
export function atMost(section: Section, most: number): Section {
  return { ...section, rows: section.rows.slice(0, most), left: Math.max(0, section.rows.length - most) };
}

function heading(title: string): readonly string[] {
  return title === "" ? [] : [`### ${title}`, ""];
}

const encoder = new TextEncoder();

/** Size of a text in UTF-8. */
export function bytes(text: string): number {
  return encoder.encode(text).length;
}
