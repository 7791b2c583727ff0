import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Document as WordFile,
} from "docx";
import { visible } from "../report/sanitise.js";
import { dated, settled } from "./archive.js";
import type { Block, Document, Grid, Line, Run } from "./document.js";
import { WORDS } from "./wording.js";

// Lengths in twentieths of a point: A4, with margins of two centimetres.
const A4 = { width: 11906, height: 16838 };
const MARGIN = 1134;
const TOP = 1418;
const BODY = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "SimSun" };
const TITLES = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "SimHei" };
/** What the fonts are called elsewhere, for machines that do not have them under these names. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  SimSun: "宋体",
  SimHei: "黑体",
  "Times New Roman": "Liberation Serif",
  Arial: "Liberation Sans",
};
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "999999" };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const WIDE_COLUMNS = 6;
const IN_CELL = { after: 40, line: 270 };

/** A draft as a Word document; the same draft gives the same bytes. */
export async function docx(document: Document): Promise<Uint8Array> {
  const { lang, title, subject, asOf, blocks } = document;
  const words = WORDS[lang];
  const isWide = blocks.some((one) => one.is === "table" && one.columns.length > WIDE_COLUMNS);
  const room = (isWide ? A4.height : A4.width) - 2 * MARGIN;
  // Latin words keep together in Chinese text, too.
  const language = { value: "en-US", eastAsia: "zh-CN" };
  const small = (text: string | PageNumberText) => new TextRun({ ...childOf(text), size: 18, color: "666666" });
  const file = new WordFile({
    title: legal(`${title}${words.colon}${subject}`),
    description: legal(words.warning),
    creator: "hegui",
    lastModifiedBy: "hegui",
    revision: 1,
    styles: {
      default: {
        document: {
          run: { font: BODY, size: 21, language },
          paragraph: { spacing: { after: 100, line: 300 } },
        },
        title: {
          run: { font: TITLES, size: 36, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120, line: 320 } },
        },
        heading1: { run: heading(28), paragraph: { keepNext: true, spacing: { before: 320, after: 140 } } },
        heading2: { run: heading(24), paragraph: { keepNext: true, spacing: { before: 220, after: 100 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...A4, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: TOP, header: 680, footer: 600, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: {
          default: new Header({ children: [new Paragraph({ children: [small(`${title} · ${words.draft}`)] })] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: words.page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES).map((one) => small(pageText(one))),
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [plain(title)] }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun({ text: legal(subject), font: TITLES, size: 26 })],
          }),
          ...blocks.flatMap((block) => blockParts(block, room)),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(file);
  return settled(bytes, (name, text) => changed(name, dated(name, text, asOf), lang === "zh" ? "zh-CN" : "en-US"));
}

type PageNumberText = { readonly number: (typeof PageNumber)[keyof typeof PageNumber] };

function pageText(text: string): string | PageNumberText {
  const number = Object.values(PageNumber).find((one) => one === text);
  return number === undefined ? text : { number };
}

function childOf(text: string | PageNumberText): IRunOptions {
  return typeof text === "string" ? { text: legal(text) } : { children: [text.number] };
}

function heading(size: number) {
  return { font: TITLES, size, bold: true, color: "1F3864" };
}

function blockParts(block: Block, room: number): readonly (Paragraph | Table)[] {
  switch (block.is) {
    case "heading": {
      const level = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      const law = block.law === undefined ? [] : [lawRun(` (${block.law})`)];
      return [new Paragraph({ heading: level, children: [plain(block.text), ...law] })];
    }
    case "paragraph":
      return [new Paragraph({ children: block.runs.map((one) => runOf(one)) })];
    case "lines":
      return [linesTable(block.lines, room), gap()];
    case "table":
      return [gridTable(block, room), gap()];
  }
}

function linesTable(lines: readonly Line[], room: number): Table {
  const widths = [Math.round(room * 0.3), Math.round(room * 0.7)];
  const rows = lines.map(({ label, law, value }) => {
    const cited = law === undefined ? [] : [new Paragraph({ spacing: IN_CELL, children: [lawRun(`(${law})`)] })];
    const title = new Paragraph({ spacing: IN_CELL, children: [plain(label)] });
    return new TableRow({
      cantSplit: true,
      children: [cell([title, ...cited], widths[0]!, true), valueCell(value, widths[1]!)],
    });
  });
  return tableOf(rows, widths);
}

function gridTable({ columns, rows }: Grid, room: number): Table {
  const total = columns.reduce((sum, one) => sum + one.width, 0);
  const widths = columns.map((one) => Math.floor((room * one.width) / total));
  const head = columns.map(({ label }, index) =>
    cell(
      [new Paragraph({ spacing: IN_CELL, children: [new TextRun({ text: legal(label), bold: true, size: 18 })] })],
      widths[index]!,
      true,
    ),
  );
  return tableOf(
    [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((runs, index) => valueCell(runs, widths[index]!, 18)) }),
      ),
    ],
    widths,
  );
}

function tableOf(rows: TableRow[], widths: number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
  });
}

function valueCell(runs: readonly Run[], width: number, size?: number): TableCell {
  return cell([new Paragraph({ spacing: IN_CELL, children: runs.map((one) => runOf(one, size)) })], width, false);
}

function cell(children: Paragraph[], width: number, isHead: boolean): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: { top: 50, bottom: 20, left: 90, right: 90 },
    ...(isHead && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "EAEFF7" } }),
  });
}

/** Word joins tables that touch. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 60, line: 120 }, children: [] });
}

function plain(text: string): TextRun {
  return new TextRun({ text: legal(text) });
}

function lawRun(law: string): TextRun {
  return new TextRun({ text: legal(law), size: 18, bold: false, color: "666666" });
}

function runOf({ text, is }: Run, size?: number): TextRun {
  return new TextRun({
    text: legal(text),
    ...(size !== undefined && { size }),
    ...(is !== undefined && { bold: true }),
    ...(is === "blank" && { highlight: "yellow" as const }),
  });
}

// What is no character of XML 1.0 and is seen all the same.
const ILLEGAL = /[\uFFFE\uFFFF]/g;

/** Text that XML may hold, with what cannot be seen written out. */
function legal(text: string): string {
  return visible(text).replace(ILLEGAL, "\uFFFD");
}

/** Adds what the library does not write: the language of the document, and other names of its fonts. */
function changed(name: string, text: string, language: string): string {
  if (name === "docProps/core.xml")
    return text.replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);
  if (name !== "word/fontTable.xml") return text;
  const fonts = Object.entries(OTHER_NAMES).map(
    ([font, other]) => `<w:font w:name="${font}"><w:altName w:val="${other}"/></w:font>`,
  );
  const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${main}">${fonts.join("")}</w:fonts>`;
}
