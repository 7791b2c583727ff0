import fc from "fast-check";
import { expect } from "vitest";
import type { Report } from "../../src/finding/report.js";
import { phrases } from "../../src/report/markdown/wording.js";
import { mapWords } from "../../src/report/mermaid/wording.js";
import { hostile, reportOf } from "./hostile.js";

/** Links of a document whose places are to be followed. */
export const links = {
  blob: "https://github.com/acme/booking/blob/0123456789abcdef0123456789abcdef01234567/",
  run: "https://github.com/acme/booking/actions/runs/42",
};

const markup = fc.constantFrom(
  ...[
    "- ",
    "+ ",
    "1. ",
    "2) ",
    "> ",
    "# ",
    "=== ",
    "--- ",
    "    ",
    "www.",
    "_www.a.b",
    "GH-1",
    "a/b#2",
    "a@b.cd",
    "@a/b",
  ],
  ...[
    "deadbeef",
    "1234567",
    "o/r@abcdef1",
    ":tada:",
    "[^1]",
    "[x](y)",
    "![x]",
    "[!NOTE]",
    "&#64;x",
    "<!-- -->",
    "</details>",
  ],
  ...["$x$", "**x**", "_x_", "~~x~~", "<br>", "|", "\\|", "```mermaid", '"]', "==> n1", "%%{init: {}}%%", "end", "a"],
);

/** The rich report with texts that mean something in Markdown or in Mermaid. */
export const markdownReport = fc
  .array(
    fc.oneof(
      hostile,
      fc.array(markup, { maxLength: 8 }).map((pieces) => pieces.join("")),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((values): Report => reportOf(values));

const HEADINGS = new Set(
  (["en", "zh"] as const).flatMap((lang) => [...Object.values(phrases[lang]), mapWords[lang].title]),
);
const TAGS =
  /<code>[0-9a-f]{7}<\/code>|<\/?code>|<br>|<\/?sub>|<span>\$<\/span>|<details(?: open)?><summary>[^<>]*<\/summary>$|^<\/details>$/gm;
const FENCE = /```mermaid\n(.*?)\n```\n/gs;
const LINK = /\[([^[\]]*)\]\(https:\/\/github\.com\/acme\/booking\/[\w\-./%#]+\)/g;

/** Proves that a document holds no markup but what hegui writes itself: values are text and nothing else. */
export function expectInert(document: string): void {
  for (const [, map] of document.matchAll(FENCE)) expectMap(map!);
  const plain = document
    .replace(FENCE, "\n")
    // What is escaped is text: it must not be taken for markup below.
    .replaceAll("&#8203;", "\u200b")
    .replace(/&(?:amp|lt|gt);|\\[!-/:-@[-`{-~]/g, "·")
    .replace(TAGS, "·")
    .replace(LINK, "·$1·")
    .replace(/\*\*([^*\n]+)\*\*/g, "·$1·");
  for (const block of plain.split("\n\n")) {
    const lines = block.split("\n").filter((line) => line !== "");
    const [first = ""] = lines;
    if (first.startsWith("| ")) expect(new Set(lines.map((line) => line.split("|").length)).size, block).toBe(1);
    for (const line of lines) {
      const heading = /^#{2,3} (.*)$/.exec(line);
      if (heading) expect([...HEADINGS, "hegui"]).toContain(heading[1]);
      else expectText(line.replace(/^- /, ""));
    }
  }
}

const MARKUP = [
  /[&<>`*_~[\]{}$\\|]/,
  /@[\w-]|#\w|\bGH-\d|:\/\/|www\.|:[\w+-]+:|[0-9a-f]{7}/i,
  /[\p{Cc}\p{Cs}\u200c-\u200f\u2028-\u202e\u2060-\u2069]/u,
  /^(?:[-+] |\d+[.)] |#{1,6}(?: |$)|---|===| {4}|\t)/,
];

function expectText(line: string): void {
  const cells = line.startsWith("| ") ? line.split("|") : [line];
  for (const cell of cells) for (const form of MARKUP) if (form.test(cell)) expect(cell).not.toMatch(form);
}

const LABEL = String.raw`"(?:[\p{L}\p{N} .,/()，。、；：（）“”-]|#\d+;)+"`;
const LINES = [
  /^flowchart LR$/,
  new RegExp(String.raw`^ {2}subgraph z\d+\[${LABEL}\]$`, "u"),
  new RegExp(String.raw`^ {4}n\d+(?:\[(?:\(${LABEL}\)|\[${LABEL}\]|${LABEL})\]|\{\{${LABEL}\}\}|>${LABEL}\])$`, "u"),
  /^ {2}end$/,
  new RegExp(String.raw`^ {2}n\d+ (?:==>|-->|-\.->)\|${LABEL}\| n\d+$`, "u"),
  /^ {2}linkStyle \d+(?:,\d+)* stroke:#bf8700,stroke-width:4px$/,
];

/** Proves that a map has only the lines that hegui writes, with labels that Mermaid reads as text. */
export function expectMap(map: string): void {
  for (const line of map.split("\n")) {
    if (!LINES.some((form) => form.test(line))) expect.fail(`not a line of a map: ${line}`);
    // Mermaid reads labels as Markdown, and an item of a list is not shown.
    expect(line).not.toMatch(/"(?:-|\d+[.)])/);
  }
}
