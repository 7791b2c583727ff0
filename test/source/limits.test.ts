import { expect, it } from "vitest";
import { LIMITS, type Limits, parseSource } from "../../src/source/source.js";

const bomb = Array.from({ length: 10 }, (_, level) => {
  const inner = level === 0 ? "x" : `*a${level - 1}`;
  return `a${level}: &a${level} [${Array(9).fill(inner).join(", ")}]\n`;
}).join("");

const deepAlias = ["[".repeat(40), "x", "]".repeat(40)].join("");

type Case = readonly [
  name: string,
  yaml: string,
  limits: Partial<Limits>,
  code: string,
  line: number,
  en: string,
  zh: string,
];

const cases: readonly Case[] = [
  ["50 MB", "a: b\n".repeat(1e7), {}, "too-large", 1, "the file has more than 1048576 bytes", "文件超过 1048576 字节"],
  [
    "bytes, not characters",
    "中".repeat(4),
    { bytes: 11 },
    "too-large",
    1,
    "the file has more than 11 bytes",
    "文件超过 11 字节",
  ],
  [
    "100,000 documents",
    "---\n".repeat(1e5),
    {},
    "too-many-documents",
    101,
    "the file holds more than 100 documents",
    "文件包含的文档超过 100 个",
  ],
  [
    "documents without a start",
    "a\n...\n".repeat(3),
    { documents: 2 },
    "too-many-documents",
    5,
    "the file holds more than 2 documents",
    "文件包含的文档超过 2 个",
  ],
  ["100,000 brackets", "[".repeat(1e5), {}, "too-deep", 1, "values are nested more than 64 deep", "嵌套超过 64 层"],
  [
    "65 brackets",
    `${"[".repeat(65)}${"]".repeat(65)}`,
    {},
    "too-deep",
    1,
    "values are nested more than 64 deep",
    "嵌套超过 64 层",
  ],
  ["dashes", "- ".repeat(1e5), {}, "too-deep", 1, "values are nested more than 64 deep", "嵌套超过 64 层"],
  [
    "pairs in brackets",
    `${"[a: ".repeat(40)}${"]".repeat(40)}`,
    {},
    "too-deep",
    1,
    "values are nested more than 64 deep",
    "嵌套超过 64 层",
  ],
  [
    "depth through aliases",
    `- &a ${deepAlias}\n- ${"[".repeat(30)}*a${"]".repeat(30)}\n`,
    {},
    "too-deep",
    2,
    "values are nested more than 64 deep",
    "嵌套超过 64 层",
  ],
  [
    "a bomb",
    bomb,
    {},
    "too-many-aliases",
    6,
    "with its aliases written out the file would hold more than 200000 values",
    "展开别名后，文件包含的值将超过 200000 个",
  ],
  [
    "a bomb of text",
    `s: &a0 ${"x".repeat(900_000)}\nt: [${"*a0,".repeat(99)}]\n`,
    {},
    "too-many-aliases",
    2,
    "with its aliases written out the file would hold more than 200000 values",
    "展开别名后，文件包含的值将超过 200000 个",
  ],
  [
    "1,001 aliases",
    `- &a x\n${"- *a\n".repeat(1001)}`,
    {},
    "too-many-aliases",
    1002,
    "the file uses more than 1000 aliases",
    "文件使用的别名超过 1000 个",
  ],
  [
    "values",
    "- x\n".repeat(10),
    { nodes: 10 },
    "too-large",
    10,
    "the file holds more than 10 values",
    "文件包含的值超过 10 个",
  ],
];

it.each(cases)("refuses %s", (_name, yaml, changed, code, line, en, zh) => {
  const { source, problems } = parseSource("m.yaml", yaml, { ...LIMITS, ...changed });
  expect(source.documents).toEqual([]);
  expect(problems.map((problem) => [problem.code, problem.at.start.line])).toEqual([[`source/${code}`, line]]);
  expect(problems[0]?.message).toEqual({ en, zh });
});

it.each<[string, string]>([
  ["1 MiB", `a: ${"x".repeat(LIMITS.bytes - 3)}`],
  ["100 documents", "---\n".repeat(100)],
  ["64 brackets", `${"[".repeat(64)}${"]".repeat(64)}`],
  ["64 levels with a value", `${"[".repeat(64)}x${"]".repeat(64)}`],
  ["64 block levels", Array.from({ length: 64 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ["100 aliases", `- &a x\n${"- *a\n".repeat(100)}`],
])("reads %s", (_name, yaml) => {
  const { source, problems } = parseSource("m.yaml", yaml);
  expect(problems).toEqual([]);
  expect(source.documents.length).toBeGreaterThan(0);
});

it("sums up problems after the first hundred", () => {
  const { problems } = parseSource("m.yaml", "a: 1\n".repeat(500));
  expect(problems).toHaveLength(101);
  expect(problems[100]?.message).toEqual({
    en: "more than 100 problems in this file; the rest is not shown",
    zh: "该文件的问题超过 100 个，其余不再列出",
  });
});
