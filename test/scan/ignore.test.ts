import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ignoresOf } from "../../src/scan/ignore.js";

const RULE = "drift-personal-field";

/** Comments as `rule: reason @ lines`. */
const shown = (text: string) =>
  ignoresOf("a.ts", text).map(({ rule, reason, lines }) => `${rule}: ${reason} @ ${lines.join()}`);

describe("a comment", () => {
  it.each([
    ["slashes", `// hegui-ignore ${RULE} test data of the demo`],
    ["three slashes", `/// hegui-ignore ${RULE} test data of the demo`],
    ["a hash", `# hegui-ignore ${RULE} test data of the demo`],
    ["two hyphens", `-- hegui-ignore ${RULE} test data of the demo`],
    ["a block", `/* hegui-ignore ${RULE} test data of the demo */`],
    ["a doc block", `/** hegui-ignore ${RULE} test data of the demo */`],
    ["a line of a block", ` * hegui-ignore ${RULE} test data of the demo`],
    ["markup", `<!-- hegui-ignore ${RULE} test data of the demo -->`],
    ["JSX", `  {/* hegui-ignore ${RULE} test data of the demo */}`],
    ["a doc string", `"""hegui-ignore ${RULE} test data of the demo"""`],
    ["a semicolon", `; hegui-ignore ${RULE} test data of the demo`],
  ])("of %s that stands alone covers the next line too", (_, line) => {
    expect(shown(`first\n${line}\nthird\n`)).toEqual([`${RULE}: test data of the demo @ 2,3`]);
  });

  it.each([
    `phone: string; // hegui-ignore ${RULE} why`,
    `phone = 1 # hegui-ignore ${RULE} why`,
    `phone varchar(20), -- hegui-ignore ${RULE} why`,
    `phone: string; /* hegui-ignore ${RULE} why */`,
    `/* hegui-ignore ${RULE} why */ phone: string;`,
    `<input name="phone" /> <!-- hegui-ignore ${RULE} why -->`,
  ])("beside code covers its own line alone: %s", (line) => {
    expect(shown(`first\n${line}\nthird\n`)).toEqual([`${RULE}: why @ 2`]);
  });

  it("ends where its own kind of comment ends", () => {
    const code = `call(${"x".repeat(400)});`;
    expect(shown(`/* hegui-ignore ${RULE} */ ${code}`)).toEqual([`${RULE}:  @ 1`]);
    expect(shown(`// hegui-ignore ${RULE} a --> b */ c`)).toEqual([`${RULE}: a --> b */ c @ 1,2`]);
  });

  it("says where it stands, to its end", () => {
    const text = `let a;\r\n  # hegui-ignore ${RULE} why  \r\nlet b;\r\n`;
    const [{ at }] = ignoresOf("b.py", text) as [ReturnType<typeof ignoresOf>[number]];
    const word = `hegui-ignore ${RULE} why`;
    expect(at).toEqual({ file: "b.py", start: { line: 2, column: 5 }, end: { line: 2, column: 5 + word.length } });
  });

  it("counts each time, also without a reason or a rule", () => {
    expect(shown(`# hegui-ignore ${RULE} a\nx\n# hegui-ignore ${RULE}\n# hegui-ignore\n`)).toEqual([
      `${RULE}: a @ 1,2`,
      `${RULE}:  @ 3,4`,
      ":  @ 4,5",
    ]);
  });
});

it("what is no comment, or another word, is none", () => {
  expect(shown(`const help = "write hegui-ignore ${RULE} why";\n`)).toEqual([]);
  expect(shown(`// hegui-ignored ${RULE} why\n# hegui-ignore-next-line ${RULE} why\n`)).toEqual([]);
});

it("covers lines of the text and one behind, whatever stands around", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("/*", "*/", "//", "#", "\n", "\r\n", " ", "{", "hegui-ignore r x")),
      (parts) => {
        const text = parts.join("");
        for (const { at, lines } of ignoresOf("a", text)) {
          expect(lines[0]).toBe(at.start.line);
          expect(text.split(/\r\n|\n|\r/)[at.start.line - 1]!.slice(at.start.column - 1)).toMatch(/^hegui-ignore/);
        }
      },
    ),
  );
});

it("a long line of comments takes linear time", () => {
  const started = ignoresOf("a", `/* hegui-ignore r x */ ${"  /* ".repeat(10)}`.repeat(8_000));
  expect(started).toHaveLength(8_000);
}, 20_000);
