import writeSheets from "write-excel-file/node";
import { wrap } from "../report/text/width.js";
import { settled } from "./archive.js";
import { cellText, tablesOf } from "./csv.js";
import type { Document, Grid, Run } from "./document.js";
import { WORDS } from "./wording.js";

// A sheet is as wide as people see at once; widths are in letters.
const LETTERS_PER_SHARE = 9;
const LINE_HEIGHT = 16;
const HIGHEST_ROW = 409;
const LONGEST = 32_767;
const BORDER = { borderStyle: "thin" as const, borderColor: "#BFBFBF" };
const NOTES_WIDTH = 110;

/** The tables of a draft as a workbook, and a sheet each for what it was made from; the same draft gives the same bytes. */
export async function xlsx(document: Document): Promise<Uint8Array> {
  const words = WORDS[document.lang];
  const all = [
    ...tablesOf(document),
    ...document.blocks.flatMap((one) => (one.is === "table" && one.basis ? [one] : [])),
  ];
  const names = sheetNames(all.map((one) => one.title));
  const notes = {
    sheet: uniqueName(words.draft, new Set(names)),
    data: notesOf(document),
    columns: [{ width: NOTES_WIDTH }],
  };
  const sheets = all.map((one, index) => ({
    sheet: names[index]!,
    data: dataOf(one),
    columns: one.columns.map(({ width }) => ({ width: width * LETTERS_PER_SHARE })),
    stickyRowsCount: 1,
    orientation: "landscape" as const,
  }));
  const bytes = await writeSheets([...sheets, notes]).toBuffer();
  return settled(bytes, (name, text) => (name.startsWith("xl/worksheets/sheet") ? printable(text) : text));
}

function dataOf({ columns, rows }: Grid) {
  const height = (texts: readonly string[]) =>
    heightOf(texts.map((text, index) => wrap(text, columns[index]!.width * LETTERS_PER_SHARE - 2).length));
  const first = height(columns.map((one) => one.label));
  return [
    columns.map(({ label }) => ({ ...plain(label), ...HEAD, height: first })),
    ...rows.map((row) => {
      const tall = height(row.map(cellText));
      return row.map((runs) => ({ ...cellOf(runs), height: tall }));
    }),
  ];
}

/** Programs differ in whether they fit rows to their text, so that the height is written. */
function heightOf(lines: readonly number[]): number {
  return Math.min(HIGHEST_ROW, Math.max(1, ...lines) * LINE_HEIGHT);
}

const HEAD = { fontWeight: "bold" as const, backgroundColor: "#EAEFF7" };

/** Every cell is text: no value can be taken for a formula, and no number loses digits. */
function plain(text: string) {
  return { value: text.slice(0, LONGEST), type: String, wrap: true, alignVertical: "top" as const, ...BORDER };
}

function cellOf(runs: readonly Run[]) {
  const isBlank = runs.some((one) => one.is === "blank");
  return { ...plain(cellText(runs)), ...(isBlank && { backgroundColor: "#FFF59D" }) };
}

/** A sheet that is printed as wide as the page, with its frozen row named as programs expect it. */
function printable(sheet: string): string {
  return sheet
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('xSplit="0" ', "")
    .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
    .replace("<pageSetup ", '<pageSetup fitToWidth="1" fitToHeight="0" ');
}

/** What the draft says before its tables. */
function notesOf({ title, subject, lang, blocks }: Document) {
  const first = blocks.slice(
    0,
    blocks.findIndex((one) => one.is === "heading"),
  );
  const lines = first.flatMap((one) => {
    if (one.is === "paragraph") return [cellText(one.runs)];
    return one.is === "lines"
      ? one.lines.map(({ label, value }) => `${label}${WORDS[lang].colon}${cellText(value)}`)
      : [];
  });
  return [`${title}${WORDS[lang].colon}${subject}`, ...lines].map((text) => [
    { ...plain(text), height: heightOf([wrap(text, NOTES_WIDTH - 2).length]) },
  ]);
}

/** Names that a workbook may have: 31 letters, none of them reserved, each once. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const name = uniqueName(title, used);
    used.add(name);
    return name;
  });
}

function uniqueName(title: string, used: ReadonlySet<string>): string {
  const plain =
    title
      .replace(/[[\]:*?/\\']/g, " ")
      .trim()
      .slice(0, 27) || "-";
  for (let number = 1; ; number++) {
    const name = number === 1 ? plain : `${plain} ${number}`;
    if (![...used].some((one) => one.toLowerCase() === name.toLowerCase())) return name;
  }
}
