import fc from "fast-check";
import { expect, it } from "vitest";
import { annotations, renderGithub } from "../../src/report/github.js";
import { renderText } from "../../src/report/text.js";
import { hostileReport, langs } from "./hostile.js";
import { linesOf, parseCommand } from "./runner.js";

it("prints no workflow command, control or unseen character in text", () => {
  fc.assert(
    fc.property(hostileReport, langs, fc.boolean(), fc.boolean(), (report, lang, colour, quiet) => {
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
    fc.property(hostileReport, langs, (report, lang) => {
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
