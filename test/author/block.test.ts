import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withBlock } from "../../src/author/block.js";

const block = { start: "<!-- a: start -->", end: "<!-- a: end -->", text: "one\ntwo\n" };

describe("a block in a file of others", () => {
  it("keeps every character around it, whatever the line ends are, and is the same the second time", () => {
    const around = fc.array(fc.constantFrom("text", "\n", "\r\n", " ", "<!-- b -->", "#"), { maxLength: 8 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const file = `${before.join("")}\n${block.start}\nold\n${block.end}\n${after.join("")}`;
        const written = withBlock(file, block)!;
        expect(written.startsWith(`${before.join("")}\n${block.start}`)).toBe(true);
        expect(written.endsWith(`${block.end}\n${after.join("")}`)).toBe(true);
        expect(written).not.toContain("old");
        expect(withBlock(written, block)).toBe(written);
      }),
      { seed: 6 },
    );
  });

  it("goes to the end of a file that has none, and a text that only speaks of a mark is no mark", () => {
    expect(withBlock("", block)).toBe(`${block.start}\none\ntwo\n${block.end}\n`);
    expect(withBlock(`see ${block.start}\n`, block)).toBe(
      `see ${block.start}\n\n${block.start}\none\ntwo\n${block.end}\n`,
    );
  });
});
