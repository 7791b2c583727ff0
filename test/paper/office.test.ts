import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tablesOf } from "../../src/paper/csv.js";
import { deskOf } from "../../src/paper/desk.js";
import type { Document } from "../../src/paper/document.js";
import { docx } from "../../src/paper/docx.js";
import { draft } from "../../src/paper/draft.js";
import { candidates } from "../../src/paper/papers.js";
import { sheetNames, xlsx } from "../../src/paper/xlsx.js";
import { readWorkspace } from "../../src/workspace/workspace.js";
import { convert, findOffice } from "../office/soffice.js";
import { policies } from "../policies.js";
import { guides, papers } from "./desk.js";
import { names } from "./names.js";

const office = findOffice();
const folder = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every draft of an example that is asked for. */
async function draftsOf(example: string, lang: "en" | "zh"): Promise<readonly Document[]> {
  const cwd = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url));
  const { input } = await readWorkspace({ cwd, paths: [], packs: [], asOf: "2026-11-21", overrides: {}, policies });
  const desk = deskOf(input, names, guides);
  const asked = candidates(desk, papers).filter((one) => one.asked !== "no");
  return asked.map(({ paper, entity }) => draft(desk, paper, entity, lang));
}

const drafts = [...(await draftsOf("hotel-group", "zh")), ...(await draftsOf("smart-vehicle", "en"))];
const sheets = drafts.filter((one) => tablesOf(one).length > 0);
const nameOf = (one: Document) => `${one.paper}.${one.entity.id}`;

/** What of a text LibreOffice gives back: it breaks and spaces lines in its own way. */
const plain = (text: string) => text.replace(/[\s\u200b]+/g, "");

describe.skipIf(!office)("LibreOffice", () => {
  let said = "";
  beforeAll(async () => {
    for (const kind of ["docx", "xlsx"]) mkdirSync(join(folder, kind));
    const files = (kind: string, all: readonly Document[]) =>
      all.map((one) => join(folder, kind, `${nameOf(one)}.${kind}`));
    for (const one of drafts) writeFileSync(join(folder, "docx", `${nameOf(one)}.docx`), await docx(one));
    for (const one of sheets) writeFileSync(join(folder, "xlsx", `${nameOf(one)}.xlsx`), await xlsx(one));
    for (const [to, kind, all] of [
      ["txt:Text (encoded):UTF8", "docx", drafts],
      ["pdf", "docx", drafts],
      ["pdf", "xlsx", sheets],
      ["csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "xlsx", sheets],
    ] as const)
      said += convert(office!, to, files(kind, all), join(folder, kind));
  }, 600_000);

  it.each(drafts.map((one) => [nameOf(one), one] as const))("opens %s and prints what it says", (name, document) => {
    const text = plain(readFileSync(join(folder, "docx", `${name}.txt`), "utf8"));
    for (const block of document.blocks) {
      if (block.is === "heading") expect(text).toContain(plain(block.text));
      if (block.is === "lines")
        for (const { value } of block.lines) for (const run of value) expect(text).toContain(plain(run.text));
      if (block.is === "table") for (const run of block.rows.flat(2)) expect(text).toContain(plain(run.text));
    }
    const pdf = readFileSync(join(folder, "docx", `${name}.pdf`));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  });

  it.each(sheets.map((one) => [nameOf(one), one] as const))("opens the sheets of %s", (name, document) => {
    expect(
      readFileSync(join(folder, "xlsx", `${name}.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const tables = tablesOf(document);
    const titles = sheetNames(tables.map((one) => one.title));
    for (const [index, table] of tables.entries()) {
      const text = plain(readFileSync(join(folder, "xlsx", `${name}-${titles[index]}.csv`), "utf8"));
      for (const run of table.rows.flat(2)) expect(text).toContain(plain(run.text).replaceAll('"', '""'));
    }
  });

  it("complains of nothing", () => {
    // A LibreOffice without Java says so, and needs none here.
    expect(said.replace(/^.*javaldx.*$/gm, "")).not.toMatch(/error|could not|failed/i);
  });
});
