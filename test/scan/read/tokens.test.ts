import fc from "fast-check";
import { expect, test } from "vitest";
import { isMark, isWord, type Style, type Token, tokenize, tokenizer, WORD } from "../../../src/scan/read/tokens.js";

const STYLE: Style = {
  word: WORD,
  lineComments: ["//"],
  blockComments: true,
  quotes: [
    { open: '"""', close: '"""', escape: "none", lines: true },
    { open: '"', close: '"', escape: "backslash", lines: false, interpolates: true },
    { open: "'", close: "'", escape: "both", lines: true },
    { open: "`", close: "`", escape: "double", lines: false, name: true },
  ],
};

const shown = (text: string) => tokenize(text, STYLE).map(({ kind, text: says }) => `${kind} ${says}`);

test("words in any script, marks, texts, names in quotes, comments", () => {
  expect(shown("姓名 a_1$ = 'x' `b c` // d\n/* e */ 😀")).toEqual([
    "word 姓名",
    "word a_1$",
    "mark =",
    "string x",
    "word b c",
    "comment  d",
    "comment  e ",
    "mark \ud83d",
    "mark \ude00",
  ]);
});

test("escapes, interpolation, quotes over lines", () => {
  expect(shown(`'it''s' 'a\\'b' "x \${f("y")} z" """l1\nl2""" \`a\`\`b\``)).toEqual([
    "string it''s",
    "string a\\'b",
    'string x ${f("y")} z',
    "string l1\nl2",
    "word a``b",
  ]);
});

test("a quote that is not closed is a mark, and the rest is read", () => {
  expect(shown("\"a\nb 'c")).toEqual(['mark "', "word a", "word b", "mark '", "word c"]);
});

test("lines count every kind of break once", () => {
  expect(tokenize("a\r\nb\rc\n/* x\n */ d", STYLE).map(({ line, endLine }) => [line, endLine])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 4],
  ]);
});

test("a name in quotes is no keyword", () => {
  const [plain, quoted, mark] = tokenize("Table `table` (", STYLE);
  expect([isWord(plain, "table"), isWord(quoted, "table"), isMark(mark, "("), isMark(plain, "(")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test("goes on at an offset further on", () => {
  const { next, jump } = tokenizer("a\nb\nc", STYLE);
  next();
  jump(4);
  expect(next()).toMatchObject({ text: "c", line: 2, start: 4 });
});

test("tokens follow each other and hold their text", () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    "`",
    '"""',
    "\\",
    "/*",
    "*/",
    "//",
    "${",
    "}",
    "\n",
    "\r",
    "a",
    "名",
    " ",
    "\ud800",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(piece).map((all) => all.join("")),
      ),
      (text) => {
        const tokens = tokenize(text, STYLE);
        const isWrong = ({ start, end, from, to, text: says }: Token, i: number) =>
          start < (tokens[i - 1]?.end ?? 0) || end <= start || end > text.length || text.slice(from, to) !== says;
        expect(tokens.filter(isWrong)).toEqual([]);
        expect(text.slice(tokens.at(-1)?.end ?? 0).trim()).toBe("");
      },
    ),
  );
});

test("quotes that are not closed are looked for once", () => {
  for (const piece of ["\\'", "'\\'", '"\\"', "'\n", '"', "${", "`"]) {
    expect(tokenize(piece.repeat(200_000 / piece.length), STYLE).length).toBeGreaterThan(0);
  }
});
