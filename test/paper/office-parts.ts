import { unzipSync } from "fflate";
import { all, type Node, parseXml } from "../report/xml.js";

/** The XML parts of an Office file by name. */
export function parts(file: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder();
  const entries = Object.entries(unzipSync(file)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return Object.fromEntries(entries.map(([name, data]) => [name, decoder.decode(data)]));
}

/** A part as a strict parser reads it; attributes of its declaration may differ. */
function read(text: string): Node {
  return parseXml(text.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8"?>'));
}

/** Texts of the paragraphs of a Word document that have some, in order. */
export function paragraphsOf(document: string): readonly string[] {
  const body = read(document);
  return all(body, "w:p")
    .map((one) =>
      all(one, "w:t")
        .map(({ text }) => text)
        .join(""),
    )
    .filter((one) => one !== "");
}

/** Cells of a sheet by rows. */
export function cellsOf(file: Readonly<Record<string, string>>, sheet: string): readonly (readonly string[])[] {
  const strings = all(read(file["xl/sharedStrings.xml"]!), "si").map((one) =>
    all(one, "t")
      .map(({ text }) => text)
      .join(""),
  );
  return all(read(sheet), "row").map((row) =>
    all(row, "c").map((cell) => {
      const value = all(cell, "v")[0]?.text;
      return value === undefined ? "" : strings[Number(value)]!;
    }),
  );
}

/** The sheets of a workbook by name. */
export function sheetsOf(workbook: Uint8Array): Readonly<Record<string, readonly (readonly string[])[]>> {
  const file = parts(workbook);
  const names = all(read(file["xl/workbook.xml"]!), "sheet").map((one) => one.attributes.name!);
  return Object.fromEntries(
    names.map((name, index) => [name, cellsOf(file, file[`xl/worksheets/sheet${index + 1}.xml`]!)]),
  );
}

/** CSV as RFC 4180 has it. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && row.length === 0 && !quoted && !plain) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
