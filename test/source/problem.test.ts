import { expect, it } from "vitest";
import { LIMITS, parseSource } from "../../src/source/source.js";

type Case = readonly [yaml: string, code: string, at: string, en: string, zh: string];

function told(yaml: string, limits = LIMITS): readonly string[][] {
  return parseSource("m.yaml", yaml, limits).problems.map(({ code, at, message }) => [
    code,
    `${at.start.line}:${at.start.column}-${at.end.line}:${at.end.column}`,
    message.en,
    message.zh,
  ]);
}

const cases: readonly Case[] = [
  [
    "a: [1, 2",
    "source/not-yaml",
    "1:9-1:9",
    "not valid YAML: unexpected end of the stream within a flow collection",
    "不是有效的 YAML：unexpected end of the stream within a flow collection",
  ],
  [
    "a:\n\tb: 1\n",
    "source/not-yaml",
    "2:1-2:2",
    "not valid YAML: tab characters must not be used in indentation",
    "不是有效的 YAML：tab characters must not be used in indentation",
  ],
  [
    "a: 1\n---\nb: 'x",
    "source/not-yaml",
    "3:6-3:6",
    "not valid YAML: unexpected end of the stream within a single quoted scalar",
    "不是有效的 YAML：unexpected end of the stream within a single quoted scalar",
  ],
  [
    "a: !<x\ny> 1\n",
    "source/not-yaml",
    "2:3-2:4",
    "not valid YAML: tag name cannot contain such characters: x\\u{a}y",
    "不是有效的 YAML：tag name cannot contain such characters: x\\u{a}y",
  ],
  [
    "a: x\u0007y\n",
    "source/control-character",
    "1:5-1:6",
    "control character U+0007 in the text",
    "文本中含有控制字符 U+0007",
  ],
  [
    "a: 1\n\0",
    "source/control-character",
    "2:1-2:2",
    "control character U+0000 in the text",
    "文本中含有控制字符 U+0000",
  ],
  ["a: !date 2026-11-21\n", "source/unknown-tag", "1:4-1:9", "unknown tag '!date'", "未知的标签“!date”"],
  ["a: !!binary aGk=\n", "source/unknown-tag", "1:4-1:12", "unknown tag '!!binary'", "未知的标签“!!binary”"],
  [
    "a: !!js/function 'x'\n",
    "source/unknown-tag",
    "1:4-1:17",
    "unknown tag '!!js/function'",
    "未知的标签“!!js/function”",
  ],
  ["a: !x [1]\n", "source/unknown-tag", "1:4-1:6", "unknown tag '!x'", "未知的标签“!x”"],
  ["a: !!set { b }\n", "source/unknown-tag", "1:4-1:9", "unknown tag '!!set'", "未知的标签“!!set”"],
  ["!k a: 1\n", "source/unknown-tag", "1:1-1:3", "unknown tag '!k'", "未知的标签“!k”"],
  [
    "%TAG !! tag:x.org,1:\n---\na: !!str 1\n",
    "source/unknown-tag",
    "3:4-3:9",
    "unknown tag '!!str'",
    "未知的标签“!!str”",
  ],
  ["a: !!int x\n", "source/wrong-tag", "1:4-1:9", "the value does not fit its tag '!!int'", "值与标签“!!int”不符"],
  ["a: !!map [1]\n", "source/wrong-tag", "1:4-1:9", "the value does not fit its tag '!!map'", "值与标签“!!map”不符"],
  ["a: !!seq x\n", "source/wrong-tag", "1:4-1:9", "the value does not fit its tag '!!seq'", "值与标签“!!seq”不符"],
  [
    "a: &x { b: 1 }\nc:\n  <<: *x\n",
    "source/merge-key",
    "3:3-3:5",
    "merge key '<<' is not supported",
    "不支持合并键“<<”",
  ],
  [
    "a: { __proto__: 1 }\n",
    "source/forbidden-key",
    "1:6-1:15",
    "key '__proto__' is not allowed",
    "不允许使用键“__proto__”",
  ],
  [
    '"__pro\\x74o__": 1\n',
    "source/forbidden-key",
    "1:1-1:15",
    "key '__proto__' is not allowed",
    "不允许使用键“__proto__”",
  ],
  [
    "{ { a }: 1 }\n",
    "source/complex-key",
    "1:3-1:8",
    "a mapping or a sequence cannot be a key",
    "映射或序列不能作为键",
  ],
  ["[[a, b]: 1]\n", "source/complex-key", "1:2-1:8", "a mapping or a sequence cannot be a key", "映射或序列不能作为键"],
  ["[{a: b}: 1]\n", "source/complex-key", "1:2-1:8", "a mapping or a sequence cannot be a key", "映射或序列不能作为键"],
  ["? - a\n: 1\n", "source/complex-key", "1:3-1:6", "a mapping or a sequence cannot be a key", "映射或序列不能作为键"],
  [
    "a: &x [1]\n*x : 1\n",
    "source/complex-key",
    "2:1-2:3",
    "a mapping or a sequence cannot be a key",
    "映射或序列不能作为键",
  ],
  ["a: 1\nb: 2\na: 3\n", "source/duplicate-key", "3:1-3:2", "duplicate key 'a'", "重复的键“a”"],
  ["1: x\n'1': y\n", "source/duplicate-key", "2:1-2:4", "duplicate key '1'", "重复的键“1”"],
  ["a: *x\n", "source/undefined-alias", "1:4-1:6", "no anchor '&x' before this alias", "此别名之前没有锚点“&x”"],
  [
    "a: &x 1\n---\nb: *x\n",
    "source/undefined-alias",
    "3:4-3:6",
    "no anchor '&x' before this alias",
    "此别名之前没有锚点“&x”",
  ],
  [
    "a: &x\n  b: [*x]\n",
    "source/cyclic-alias",
    "2:7-2:9",
    "alias '*x' stands inside its own anchor",
    "别名“*x”位于其自身的锚点之内",
  ],
];

it.each(cases)("%j is a problem: %s", (yaml, code, at, en, zh) => {
  expect(told(yaml)).toEqual([[code, at, en, zh]]);
});

it("points from a duplicate key to the first, whose value counts", () => {
  const { source, problems } = parseSource("m.yaml", "a: 1\nb:\n  c: 1\n  c: 2\n");
  expect(source.documents[0]?.value).toEqual({ a: 1, b: { c: 1 } });
  expect(problems[0]?.related).toEqual([
    {
      at: { file: "m.yaml", start: { line: 3, column: 3 }, end: { line: 3, column: 4 } },
      note: { en: "first given here", zh: "首次出现在此处" },
    },
  ]);
});

it("drops only the keys that cannot stand", () => {
  const { source, problems } = parseSource("m.yaml", "a: { <<: { x: 1 }, y: !u 2 }\n[b]: 1\nc: *none\n");
  expect(source.documents[0]?.value).toEqual({ a: { y: "2" }, c: null });
  expect(problems.map(({ code }) => code)).toEqual([
    "source/merge-key",
    "source/unknown-tag",
    "source/complex-key",
    "source/undefined-alias",
  ]);
});

it.each<[string, string, string]>([
  [
    "{ <<: 1 }",
    "repeat the keys, or put an anchor on the whole item and use its alias",
    "请逐一重复这些键，或为整个条目设置锚点并使用别名",
  ],
  [
    "{ ? [] : 1 }",
    "use text as the key; text that starts with '{' or '[' needs quotes",
    "键应为文本；以“{”或“[”开头的文本须加引号",
  ],
  [
    "!x 1",
    "remove it; only !!str, !!int, !!float, !!bool, !!null, !!seq and !!map are known",
    "请删除；仅支持 !!str、!!int、!!float、!!bool、!!null、!!seq 和 !!map",
  ],
  [
    "\u0001",
    "remove it; inside double quotes it can be written as an escape",
    "请将其删除；确有需要时，可在双引号内写成转义序列",
  ],
  ["a:\n\tb: 1", "indent with spaces", "请使用空格缩进"],
  [
    "a: {\n  b: 1\n}",
    "indent every line inside brackets or quotes, the closing one too, further than the key before them",
    "括号或引号内的每一行（包括结束行）都应比其前的键缩进更多",
  ],
  ["a".repeat(1_048_577), "split it into several files", "请拆分为多个文件"],
])("hints at what is right in %j", (yaml, en, zh) => {
  expect(parseSource("m.yaml", yaml).problems.map(({ hint }) => hint)).toEqual([{ en, zh }]);
});

it("shows a long or unsafe key safely", () => {
  const long = "k".repeat(80);
  expect(told(`${long}: 1\n${long}: 2\n`)[0]?.[2]).toBe(`duplicate key '${"k".repeat(60)}…'`);
  expect(told('"\\e[31m\\u202e": 1\n"\\e[31m\\u202e": 2\n')[0]?.[2]).toBe("duplicate key '\\u{1b}[31m\\u{202e}'");
});
