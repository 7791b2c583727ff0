import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { csv, tablesOf } from "../../src/paper/csv.js";
import type { Block, Document, Run } from "../../src/paper/document.js";
import { docx } from "../../src/paper/docx.js";
import { markdown } from "../../src/paper/markdown.js";
import { xlsx } from "../../src/paper/xlsx.js";
import { htmlOf } from "../page/markdown.js";
import { deskFor, draftsOf } from "./desk.js";
import { fixture } from "./fixture.js";
import { cellsOf, paragraphsOf, parseCsv, parts, sheetsOf } from "./office-parts.js";

const desks = [deskFor(fixture("full")), deskFor(fixture("empty"))];
const langs = ["en", "zh"] as const;
const all = desks.flatMap((desk) => langs.flatMap((lang) => draftsOf(desk, lang)));
const named = all.map((one, index) => [`${one.paper} ${one.entity.id} ${one.lang} ${index}`, one] as const);

const HOSTILE = [
  '<w:t>&amp;</w:t>]]><script>alert("x")</script>',
  '=HYPERLINK("http://evil.example")',
  "+1+1",
  "-2-3",
  "@SUM(A1)",
  "a|b\nc\r\nd",
  "**bold** [link](http://evil.example) ![x](y) `code` # head",
  "\u202ereversed\u0000\u001b[31m\ufffe",
  "| --- |",
  "1. list",
  '"quoted", with a comma',
  "＝全角",
];
const hostile: Document = {
  ...{ paper: "p", entity: { kind: "activity", id: "a" }, lang: "en", title: HOSTILE[0]!, subject: HOSTILE[6]! },
  ...{ asOf: "2026-11-21", blanks: 0 },
  blocks: [
    { is: "heading", level: 1, text: HOSTILE[6]!, law: HOSTILE[0]! },
    ...HOSTILE.map((text): Block => ({ is: "paragraph", runs: [{ text }, { text, is: "blank" }] })),
    { is: "lines", lines: HOSTILE.map((text) => ({ label: text, value: [{ text, is: "strong" as const }] })) },
    {
      ...{ is: "table", name: "t", title: "[*]:/?\\'" },
      columns: [
        { label: HOSTILE[0]!, width: 2 },
        { label: HOSTILE[8]!, width: 1 },
      ],
      rows: HOSTILE.map((text): (readonly Run[])[] => [[{ text }], [{ text, is: "blank" }]]),
    },
    { is: "table", name: "t", title: "[*]:/?\\'", columns: [{ label: "x", width: 1 }], rows: [[[{ text: "y" }]]] },
  ],
};

/** Everything that a draft says, without marks. */
function textsOf({ title, subject, blocks }: Document): readonly string[] {
  const text = (runs: readonly Run[]) => runs.map((one) => one.text).join("");
  return [
    title,
    subject,
    ...blocks.flatMap((one): readonly string[] => {
      if (one.is === "heading") return [one.law === undefined ? one.text : `${one.text} (${one.law})`];
      if (one.is === "paragraph") return [text(one.runs)];
      if (one.is === "lines")
        return one.lines.flatMap(({ label, law, value }) => [label, ...(law ? [`(${law})`] : []), text(value)]);
      return [...one.columns.map(({ label }) => label), ...one.rows.flatMap((row) => row.map(text))];
    }),
  ].filter((one) => one !== "");
}

describe("DOCX", () => {
  it.each(named)("of %s says what the draft says, in valid XML", async (_, document) => {
    const file = parts(await docx(document));
    expect(paragraphsOf(file["word/document.xml"]!)).toEqual(textsOf(document));
  });

  it("has real styles, repeated heads of tables, fonts, languages, page numbers and highlighted blanks", async () => {
    const file = parts(await docx(all[0]!));
    const body = file["word/document.xml"]!;
    for (const mark of ['<w:pStyle w:val="Heading1"/>', "<w:tblHeader/>", '<w:highlight w:val="yellow"/>'])
      expect(body).toContain(mark);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(file["word/styles.xml"]).toContain('w:eastAsia="SimSun"');
    expect(file["word/styles.xml"]).toMatch(/<w:lang w:val="en-US" w:eastAsia="zh-CN"\/>/);
    expect(file["word/fontTable.xml"]).toContain('<w:altName w:val="宋体"/>');
    expect(file["word/footer1.xml"]).toContain("NUMPAGES");
    expect(file["word/header1.xml"]).toContain(all[0]!.title);
    expect(file["docProps/core.xml"]).toContain("<dc:language>en-US</dc:language>");
  });

  it("lies on its side for wide tables", async () => {
    const records = all.find((one) => one.paper === "processing-records")!;
    expect(parts(await docx(records))["word/document.xml"]).toMatch(/w:w="16838" w:h="11906"[^>]*w:orient="landscape"/);
  });

  it("keeps hostile texts as texts", async () => {
    const file = parts(await docx(hostile));
    const seen = (text: string) =>
      text
        .replace(/[\u0000-\u001f\u202e]/g, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`)
        .replace("\ufffe", "\ufffd");
    const found = paragraphsOf(file["word/document.xml"]!);
    for (const text of HOSTILE)
      expect(found.filter((one) => one.includes(seen(text))).length).toBeGreaterThanOrEqual(3);
  });
});

describe("Markdown", () => {
  it.each(named)("of %s holds the texts and no markup of theirs", (_, document) => {
    const html = htmlOf(markdown(document));
    const kinds = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name));
    for (const kind of ["p", "h1", "h2", "h3", "ul", "li", "strong", "table", "thead", "tbody", "tr", "th", "td", "a"])
      kinds.delete(kind);
    expect([...kinds]).toEqual([]);
  });

  it("keeps hostile texts as texts, and copies of codes and addresses as they are", () => {
    const html = htmlOf(markdown(hostile));
    expect(html).not.toMatch(/<script|<img|<em|<code|<a href="http:\/\/evil\.example">link/);
    const rows = html.slice(html.indexOf("<tbody>"), html.indexOf("</tbody>")).match(/<tr>/g);
    expect(rows).toHaveLength(HOSTILE.length);
    const plain = {
      ...hostile,
      blocks: [{ is: "paragraph", runs: [{ text: "91330100MA00000000 a@b.example" }] }] as Block[],
    };
    expect(markdown(plain)).toContain("91330100MA00000000 a@b.example");
  });
});

describe("CSV", () => {
  const tables = all.flatMap((one) =>
    tablesOf(one).map((table) => [`${one.paper} ${one.lang} ${table.name}`, table] as const),
  );

  it.each(tables)("of %s comes back as it was", (_, table) => {
    const [head, ...rows] = parseCsv(csv(table));
    expect(head).toEqual(table.columns.map((one) => one.label));
    expect(rows).toEqual(table.rows.map((row) => row.map((runs) => runs.map((one) => one.text).join(""))));
  });

  it("begins with a byte order mark and has no cell that is a formula", () => {
    const text = csv(tablesOf(hostile)[0]!);
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    const cells = parseCsv(text).flat();
    expect(cells).toHaveLength((HOSTILE.length + 1) * 2);
    expect(cells.filter((one) => /^\s*[=+\-@＝]/.test(one))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("http://evil.example")');
  });
});

describe("XLSX", () => {
  const records = all.filter((one) => one.paper === "processing-records");

  it.each(records.map((one) => [one.lang, one] as const))(
    "of the records in %s holds its tables as text",
    async (_, document) => {
      const sheets = sheetsOf(await xlsx(document));
      for (const table of tablesOf(document)) {
        const [head, ...rows] = sheets[table.title.slice(0, 27)]!;
        expect(head).toEqual(table.columns.map((one) => one.label));
        expect(rows).toEqual(table.rows.map((row) => row.map((runs) => runs.map((one) => one.text).join(""))));
      }
    },
  );

  it("freezes the head, has widths, and no formula whatever the text", async () => {
    const file = await xlsx(hostile);
    const xml = parts(file);
    const sheets = Object.entries(xml).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(3);
    for (const [, text] of sheets) expect(text).not.toMatch(/<f[ >]|t="str"/);
    expect(sheets[0]![1]).toMatch(/<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"\/>/);
    expect(sheets[0]![1]).toMatch(/<col min="1" max="1" width="18"/);
    expect(cellsOf(xml, sheets[0]![1]).flat()).toContain('=HYPERLINK("http://evil.example")');
  });
});

describe("the same draft", () => {
  it.each([
    ["DOCX", docx],
    ["XLSX", xlsx],
  ] as const)("gives the same bytes as %s, and no time but the judged date", async (_, write) => {
    for (const document of [all[0]!, all.find((one) => one.paper === "processing-records")!, hostile]) {
      const [one, two] = [await write(document), await write(document)];
      expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
      const years = Object.values(unzipSync(one)).flatMap(
        (data) =>
          Buffer.from(data)
            .toString("utf8")
            .match(/20\d\d-\d\d-\d\dT/g) ?? [],
      );
      expect(years.every((one) => one === "2026-11-21T")).toBe(true);
    }
  });
});
