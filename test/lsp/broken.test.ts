import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { actionsAt } from "../../src/lsp/actions.js";
import { completeAt } from "../../src/lsp/completion.js";
import { openFiles } from "../../src/lsp/files.js";
import { hoverAt, type Library } from "../../src/lsp/hover.js";
import { openSession, type Session } from "../../src/lsp/session.js";
import { definitionAt, referencesAt, symbolsOf } from "../../src/lsp/symbols.js";
import { compileGuides } from "../../src/rule/guide.js";
import { policies } from "../policies.js";
import { workspace } from "./client.js";
import { MANIFEST, PACK } from "./manifest.js";

const library: Library = { guides: compileGuides, duties: () => policies.law.obligations };
const example = fileURLToPath(new URL("../../examples/hotel-group/compliance/guests.hegui.yaml", import.meta.url));
const texts: Readonly<Record<string, string>> = {
  "a.hegui.yaml": MANIFEST,
  "b.hegui.yaml": readFileSync(example, "utf8"),
  "house/house-note.yaml": PACK["house/house-note.yaml"]!,
  "hegui.config.yaml": PACK["hegui.config.yaml"]!,
};
const PIECES = [
  "\n",
  "  ",
  "- ",
  ": ",
  "{",
  "}",
  "[",
  "]",
  ", ",
  '"',
  "'",
  "#",
  "|\n",
  "&a ",
  "*a",
  "\r\n",
  "\t",
  "😀",
  "---\n",
];

let session: Session;
beforeAll(async () => {
  const root = workspace({ ...PACK, ...texts });
  session = openSession({ files: openFiles(root), policies, asOf: () => "2026-11-21", lang: "en" });
  await session.judge();
});
afterAll(() => rmSync(session.files.root, { recursive: true }));

/** A text with some of it cut out, and something else put in. */
const broken = fc
  .tuple(
    fc.constantFrom(...Object.keys(texts)),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 6 }),
    fc.nat(),
  )
  .map(([file, changes, at]) => {
    const text = changes.reduce((now, [from, length, piece]) => {
      const start = from % (now.length + 1);
      return now.slice(0, start) + piece + now.slice(start + length);
    }, texts[file]!);
    return { file, text, offset: at % (text.length + 1) };
  });

describe("texts that are broken anyhow", () => {
  it("are answered for, and completed on the line of the cursor", () => {
    fc.assert(
      fc.property(broken, ({ file, text, offset }) => {
        session.files.open(file, text);
        for (const one of completeAt(session, library, file, text, offset)) {
          expect(one.start).toBeLessThanOrEqual(offset);
          expect(one.end).toBeGreaterThanOrEqual(offset);
          expect(text.slice(one.start, one.end)).not.toMatch(/[\r\n]/);
        }
        const hovered = hoverAt(session, library, file, text, offset);
        if (hovered) expect(hovered.start <= offset && offset <= hovered.end).toBe(true);
        for (const { at } of [
          ...definitionAt(session, file, text, offset),
          ...referencesAt(session, file, text, offset, true),
        ])
          expect(at.start).toBeLessThanOrEqual(at.end);
        for (const { whole, at } of symbolsOf(session, file, text))
          expect(whole.start <= at.start && at.end <= whole.end).toBe(true);
        session.files.close(file);
      }),
      { seed: 2026, numRuns: 400 },
    );
  });

  it("are judged, and every change that is offered lies in the text", async () => {
    await fc.assert(
      fc.asyncProperty(broken, async ({ file, text }) => {
        session.files.open(file, text);
        session.changed(file);
        const { report } = await session.judge();
        const own = report.problems.filter((one) => one.at.file === file);
        for (const { at } of own) {
          const start = { line: at.start.line - 1, character: at.start.column - 1 };
          for (const { edit } of actionsAt(session, library, file, text, { start, end: start })) {
            expect(edit.start).toBeLessThanOrEqual(edit.end);
            expect(edit.end).toBeLessThanOrEqual(text.length);
          }
        }
        session.files.close(file);
        session.changedAnywhere();
        return true;
      }),
      { seed: 2026, numRuns: 60 },
    );
  });
});
