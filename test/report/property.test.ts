import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../../src/finding/report.js";
import { annotations, renderGithub } from "../../src/report/github.js";
import { renderSummary } from "../../src/report/markdown.js";
import { mapStrings } from "../../src/report/sanitise.js";
import { renderText } from "../../src/report/text.js";
import { richReport } from "./fixture.js";
import { linesOf, parseCommand } from "./runner.js";

const piece = fc.constantFrom(
  ..."::|##[|##|[|]|:|#|set-output|error|%0A|%25|,|=| |\t|\u00a0|\u3000|\u0085|\u2028|\n|\r|\u001b[31m|\u202e|\u200b|中|😀|<img>|@team|#1|`|\\|*|_|x|\ud800|http://".split(
    "|",
  ),
  "|",
);
const hostile = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
);

// Fields that hold one of a few words; everything else may be anything.
const CLOSED = new Set(["schema", "level", "state", "outcome", "kind", "fail_on", "unknown", "what"]);

const hostileReport = fc.array(hostile, { minLength: 1, maxLength: 12 }).map((values): Report => {
  let next = 0;
  return mapStrings(richReport(), () => values[next++ % values.length]!, CLOSED);
});
const lang = fc.constantFrom("en" as const, "zh" as const);

it("prints no workflow command, control or unseen character in text", () => {
  fc.assert(
    fc.property(hostileReport, lang, fc.boolean(), fc.boolean(), (report, lang, colour, quiet) => {
      const output = renderText(report, { lang, colour, quiet });
      const plain = colour ? output.replace(/\u001b\[(?:0|2|1|1;3[1-6]|3[1-6])m/g, "") : output;
      for (const text of [output, plain])
        for (const line of linesOf(text)) expect(parseCommand(line), JSON.stringify(line)).toBeUndefined();
      expect(plain.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069]/u);
    }),
  );
});

it("prints only its own commands for GitHub, and the runner reads back what was meant", () => {
  fc.assert(
    fc.property(hostileReport, lang, (report, lang) => {
      const lines = linesOf(renderGithub(report, { lang })).slice(0, -1);
      const expected = annotations(report, lang).map((one) => ({
        name: one.level,
        properties: Object.fromEntries(
          Object.entries({
            file: one.file,
            line: one.startLine,
            endLine: one.endLine,
            col: one.startColumn,
            endColumn: one.endColumn,
            title: one.title,
          }).flatMap(([key, value]) => (value === undefined || value === "" ? [] : [[key, String(value)]])),
        ),
        data: one.message,
      }));
      expect(lines.map(parseCommand)).toEqual(expected);
    }),
  );
});

it("writes Markdown in which no value is a tag, a mention, a reference or a cell", () => {
  fc.assert(
    fc.property(hostileReport, lang, (report, lang) => {
      const output = renderSummary(report, { lang });
      expect(output.replace(/<\/?code>|<br>/g, "")).not.toMatch(/[<>]/);
      expect(output).not.toMatch(/@\w/);
      expect(output.replaceAll("&#8203;", "")).not.toBe("");
      expect(output.replaceAll("&#8203;", "\u200b").replace(/^#{2,3} /gm, "")).not.toMatch(/#\w/);
      for (const block of output.split("\n\n").filter((one) => one.startsWith("| "))) {
        const cells = block.split("\n").map((line) => line.replace(/\\./g, "").split("|").length);
        expect(new Set(cells).size).toBe(1);
      }
    }),
  );
});
