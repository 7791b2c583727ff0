import writeSheets from "write-excel-file/node";
import { dated, settled } from "./archive.js";
import { cellText, tablesOf } from "./csv.js";
import type { Document, Run } from "./document.js";
import { WORDS } from "./wording.js";

// A sheet is as wide as people see at once; widths are in letters.
const LETTERS_PER_SHARE = 9;

/** The tables of a draft as a workbook, and a sheet each for what it was made from; the same draft gives the same bytes. */
export async function xlsx(document: Document): Promise<Uint8Array> {
  const words = WORDS[document.lang];
  const all = [
    ...tablesOf(document),
    ...document.blocks.flatMap((one) => (one.is === "table" && one.basis ? [one] : [])),
  ];
  const names = sheetNames(all.map((one) => one.title));
  const notes = { sheet: uniqueName(words.draft, new Set(names)), data: notesOf(document), columns: [{ width: 110 }] };
  const sheets = all.map((one, index) => ({
    sheet: names[index]!,
    data: [one.columns.map(({ label }) => head(label)), ...one.rows.map((row) => row.map(cellOf))],
    columns: one.columns.map(({ width }) => ({ width: width * LETTERS_PER_SHARE })),
    stickyRowsCount: 1,
    orientation: "landscape" as const,
  }));
  const bytes = await writeSheets([...sheets, notes]).toBuffer();
  return settled(bytes, (name, text) => dated(name, text, document.asOf));
}

function head(label: string) {
  return { value: label, type: String, fontWeight: "bold" as const, wrap: true, backgroundColor: "#EAEFF7" };
}

/** Every cell is text: no value can be taken for a formula, and no number loses digits. */
function cellOf(runs: readonly Run[]) {
  const isBlank = runs.some((one) => one.is === "blank");
  return {
    value: cellText(runs).slice(0, 32_767),
    type: String,
    wrap: true,
    alignVertical: "top" as const,
    ...(isBlank && { backgroundColor: "#FFF59D" }),
  };
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
    { value: text, type: String, wrap: true },
  ]);
}

/** Names that a workbook may have: 31 letters, none of them reserved, each once. */
function sheetNames(titles: readonly string[]): readonly string[] {
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
