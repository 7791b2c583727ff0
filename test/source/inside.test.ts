import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locateInside } from "../../src/source/inside.js";
import { parseSource, type Source } from "../../src/source/source.js";

function read(text: string): { readonly source: Source; readonly value: string } {
  const { source, problems } = parseSource("a.yaml", text);
  expect(problems).toEqual([]);
  return { source, value: (source.documents[0]!.value as { when: string }).when };
}

/** What the file holds at the place of a word of the value. */
function shownAt(text: string, word: string): string {
  const { source, value } = read(text);
  const start = value.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = locateInside(source, ["when"], value, { start, end: start + word.length })!;
  const line = text.split(/\r\n|\n/)[span.start.line - 1]!;
  return `${span.start.line}:${line.slice(span.start.column - 1, span.end.column - 1)}`;
}

describe("a word of a value is found where it is written", () => {
  it.each<[string, string, string, string]>([
    ["a plain scalar", "when: it.a && it.bad", "it.bad", "1:it.bad"],
    ["a plain scalar over two lines", "when: it.a\n  && it.bad\n", "it.bad", "2:it.bad"],
    ["single quotes", "when: 'it.a == ''x'' && it.bad'", "it.bad", "1:it.bad"],
    ["a doubled quote", "when: 'it.a == ''x'' && it.bad'", "'x'", "1:''x''"],
    ["double quotes", 'when: "it.a == \\"x\\" && it.bad"', "it.bad", "1:it.bad"],
    ["an escaped quote", 'when: "it.a == \\"x\\" && it.bad"', '"x"', '1:\\"x\\"'],
    ["escapes by number", 'when: "\\x41\\u0042\\U0001F600 \\t\\n it.bad"', "it.bad", "1:it.bad"],
    ["an escaped character", 'when: "\\x41\\u0042\\U0001F600 it"', "\u{1F600}", "1:\\U0001F600"],
    ["a line that goes on", 'when: "it.a \\\n   && it.bad"', "it.bad", "2:it.bad"],
    ["an escaped blank", 'when: "it.a\\ && it.bad"', "it.bad", "1:it.bad"],
    ["a literal block", "when: |\n  it.a &&\n    it.bad\nid: x\n", "it.bad", "3:it.bad"],
    ["a folded block", "when: >-\n  it.a\n  &&\n\n  it.bad\nid: x\n", "it.bad", "5:it.bad"],
    ["a header with an indicator", "when: |2-\n    it.a &&\n  it.bad\n", "it.bad", "3:it.bad"],
    ["a comment behind the header", "when: >- # it.bad is not here\n  it.a && it.bad\n", "it.bad", "2:it.bad"],
    ["a comment behind the block", "when: >-\n  it.a && it.bad\n# it.bad\nid: x\n", "it.bad", "2:it.bad"],
    ["a number sign inside", "when: |\n  # it.a\n  it.bad\n", "it.bad", "3:it.bad"],
    ["Windows line ends", "when: >-\r\n  it.a &&\r\n  it.bad\r\n", "it.bad", "3:it.bad"],
    ["a tag and an anchor", "when: &w !!str >-\n  it.a && it.bad\n", "it.bad", "2:it.bad"],
    ["Chinese", "when: >-\n  中文 && it.bad\n", "it.bad", "2:it.bad"],
  ])("%s", (_, text, word, shown) => {
    expect(shownAt(text, word)).toBe(shown);
  });

  it("behind an alias: where the text is written", () => {
    expect(shownAt("given: &w it.a && it.bad\nwhen: *w\n", "it.bad")).toBe("1:it.bad");
  });
});

describe("edges", () => {
  it("the end of a value is just behind its last character", () => {
    const { source, value } = read("when: >-\n  it.a >=\nid: x\n");
    const { length } = value;
    expect(locateInside(source, ["when"], value, { start: length, end: length })?.start).toEqual({
      line: 2,
      column: 10,
    });
  });
  it("a blank is found between its neighbours", () => {
    const { source, value } = read("when: it.a  it.b\n");
    expect(locateInside(source, ["when"], value, { start: 5, end: 6 })?.start).toEqual({ line: 1, column: 12 });
  });
  it("a range over several lines ends with its first", () => {
    const { source, value } = read("when: >-\n  it.a\n  && it.b\n");
    const span = locateInside(source, ["when"], value, { start: 0, end: value.length })!;
    expect([span.start, span.end]).toEqual([
      { line: 2, column: 3 },
      { line: 2, column: 7 },
    ]);
  });
  it("a text that differs in white space only gives the same place", () => {
    const { source } = read("when: >-\n  中\n  文 it.bad\n");
    const span = locateInside(source, ["when"], "中文 it.bad", { start: 3, end: 9 })!;
    expect([span.start, span.end]).toEqual([
      { line: 3, column: 5 },
      { line: 3, column: 11 },
    ]);
  });
  it("what is no scalar has no inside", () => {
    const { source } = read("when: [a]\n");
    expect(locateInside(source, ["when"], "a", { start: 0, end: 1 })).toBeUndefined();
    expect(locateInside(source, ["nowhere"], "a", { start: 0, end: 1 })).toBeUndefined();
  });
});

describe("in every style", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 8 });
  const styles: Readonly<Record<string, (words: readonly string[]) => string>> = {
    plain: (all) => `when: w${all.join(" w")}\n`,
    "over lines": (all) => `when: w${all.join("\n  w")}\n`,
    single: (all) => `when: 'w${all.join("''\n\n ''w")}'\n`,
    double: (all) => `when: "w${all.join('\\"\\u00e9 \\\n w')}"\n`,
    literal: (all) => `when: |1 # comment\n w${all.join("\n  w")}\nid: x\n`,
    folded: (all) => `when: >+\n    w${all.join("\n\n    w")}\n\nid: x\n`,
  };
  it.each(Object.keys(styles))("%s", (style) => {
    fc.assert(
      fc.property(words, (all) => {
        const text = styles[style]!(all);
        const { source, value } = read(text);
        let from = 0;
        for (const word of all) {
          const start = value.indexOf(`w${word}`, from);
          from = start + word.length + 1;
          const span = locateInside(source, ["when"], value, { start, end: from })!;
          const line = text.split("\n")[span.start.line - 1]!;
          expect(line.slice(span.start.column - 1, span.end.column - 1)).toBe(`w${word}`);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
