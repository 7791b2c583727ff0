import type { Problem, Text } from "./problem.js";

/** What a problem says, before anyone knows where it stands. */
export type Wording = Omit<Problem, "at" | "related">;

/** A piece of someone's text as one short line that is safe to show. */
export function shown(text: string): string {
  const cut = text.length > 60 ? `${text.slice(0, 60).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return cut.replace(UNSAFE, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

/** The text of every problem of this folder. */
export const wording = {
  notYaml: (reason: string) =>
    said("not-yaml", { en: `not valid YAML: ${reason}`, zh: `不是有效的 YAML：${reason}` }, HINTS.get(reason)),
  tooLarge: (bytes: number) =>
    said("too-large", { en: `the file has more than ${bytes} bytes`, zh: `文件超过 ${bytes} 字节` }, SPLIT),
  tooManyValues: (nodes: number) =>
    said("too-large", { en: `the file holds more than ${nodes} values`, zh: `文件包含的值超过 ${nodes} 个` }, SPLIT),
  tooDeep: (depth: number) =>
    said("too-deep", { en: `values are nested more than ${depth} deep`, zh: `嵌套超过 ${depth} 层` }),
  tooManyAliases: (aliases: number) =>
    said(
      "too-many-aliases",
      { en: `the file uses more than ${aliases} aliases`, zh: `文件使用的别名超过 ${aliases} 个` },
      SPLIT,
    ),
  aliasesGrow: (nodes: number) =>
    said("too-many-aliases", {
      en: `with its aliases written out the file would hold more than ${nodes} values`,
      zh: `展开别名后，文件包含的值将超过 ${nodes} 个`,
    }),
  tooManyDocuments: (documents: number) =>
    said(
      "too-many-documents",
      {
        en: `the file holds more than ${documents} documents`,
        zh: `文件包含的文档超过 ${documents} 个`,
      },
      SPLIT,
    ),
  tooManyProblems: (problems: number) =>
    said("too-many-problems", {
      en: `more than ${problems} problems in this file; the rest is not shown`,
      zh: `该文件的问题超过 ${problems} 个，其余不再列出`,
    }),
  controlCharacter: (code: number) => {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    return said(
      "control-character",
      { en: `control character ${name} in the text`, zh: `文本中含有控制字符 ${name}` },
      {
        en: "remove it; inside double quotes it can be written as an escape",
        zh: "请将其删除；确有需要时，可在双引号内写成转义序列",
      },
    );
  },
  unknownTag: (tag: string) =>
    said(
      "unknown-tag",
      { en: `unknown tag '${shown(tag)}'`, zh: `未知的标签“${shown(tag)}”` },
      {
        en: "remove it; only !!str, !!int, !!float, !!bool, !!null, !!seq and !!map are known",
        zh: "请删除；仅支持 !!str、!!int、!!float、!!bool、!!null、!!seq 和 !!map",
      },
    ),
  wrongTag: (tag: string) =>
    said("wrong-tag", { en: `the value does not fit its tag '${shown(tag)}'`, zh: `值与标签“${shown(tag)}”不符` }),
  mergeKey: () =>
    said(
      "merge-key",
      { en: "merge key '<<' is not supported", zh: "不支持合并键“<<”" },
      {
        en: "repeat the keys, or put an anchor on the whole item and use its alias",
        zh: "请逐一重复这些键，或为整个条目设置锚点并使用别名",
      },
    ),
  forbiddenKey: (key: string) =>
    said("forbidden-key", { en: `key '${shown(key)}' is not allowed`, zh: `不允许使用键“${shown(key)}”` }),
  complexKey: () =>
    said(
      "complex-key",
      { en: "a mapping or a sequence cannot be a key", zh: "映射或序列不能作为键" },
      {
        en: "use text as the key; text that starts with '{' or '[' needs quotes",
        zh: "键应为文本；以“{”或“[”开头的文本须加引号",
      },
    ),
  duplicateKey: (key: string) =>
    said("duplicate-key", { en: `duplicate key '${shown(key)}'`, zh: `重复的键“${shown(key)}”` }),
  undefinedAlias: (name: string) =>
    said("undefined-alias", {
      en: `no anchor '&${shown(name)}' before this alias`,
      zh: `此别名之前没有锚点“&${shown(name)}”`,
    }),
  cyclicAlias: (name: string) =>
    said("cyclic-alias", {
      en: `alias '*${shown(name)}' stands inside its own anchor`,
      zh: `别名“*${shown(name)}”位于其自身的锚点之内`,
    }),
  outsideWorkspace: (path: string) =>
    said(
      "outside-workspace",
      { en: `'${path}' leads out of the workspace`, zh: `“${path}”指向工作区之外` },
      {
        en: "keep the file in the workspace, or exclude the path",
        zh: "请将文件放在工作区内，或排除该路径",
      },
    ),
  noSuchPath: (path: string) =>
    said("no-such-path", { en: `no such file or folder: '${path}'`, zh: `文件或文件夹不存在：“${path}”` }),
  unreadable: (code: string) => {
    const why = REASONS.get(code) ?? { en: code || "not a regular file", zh: code || "不是普通文件" };
    return said("unreadable", { en: `cannot be read: ${why.en}`, zh: `无法读取：${why.zh}` });
  },
  invalidUtf8: (offset: number, line: number) =>
    said(
      "invalid-utf8",
      {
        en: `not valid UTF-8: byte ${offset}, line ${line}`,
        zh: `不是有效的 UTF-8：第 ${offset} 字节，第 ${line} 行`,
      },
      {
        en: "save the file as UTF-8; it may be in GBK or UTF-16",
        zh: "请将文件另存为 UTF-8 编码；原编码可能是 GBK 或 UTF-16",
      },
    ),
  tooManyFiles: (files: number) =>
    said(
      "too-many-files",
      { en: `more than ${files} files match`, zh: `匹配的文件超过 ${files} 个` },
      {
        en: "narrow 'include' or exclude folders",
        zh: "请收窄 include 或排除部分文件夹",
      },
    ),
};

/** The note at the first of two equal keys. */
export const FIRST_KEY: Text = { en: "first given here", zh: "首次出现在此处" };

/** Builds a wording of this folder. */
export function said(what: string, message: Text, hint?: Text): Wording {
  return { code: `source/${what}`, message, ...(hint && { hint }) };
}

const SPLIT: Text = { en: "split it into several files", zh: "请拆分为多个文件" };
const REASONS: ReadonlyMap<string, Text> = new Map([
  ["EACCES", { en: "permission denied", zh: "没有读取权限" }],
  ["EPERM", { en: "permission denied", zh: "没有读取权限" }],
  ["EISDIR", { en: "is a folder", zh: "是一个文件夹" }],
  ["ELOOP", { en: "too many links", zh: "链接层数过多" }],
]);
const HINTS: ReadonlyMap<string, Text> = new Map([
  ["tab characters must not be used in indentation", { en: "indent with spaces", zh: "请使用空格缩进" }],
  [
    "deficient indentation",
    {
      en: "indent every line inside brackets or quotes, the closing one too, further than the key before them",
      zh: "括号或引号内的每一行（包括结束行）都应比其前的键缩进更多",
    },
  ],
]);
// C0, C1, bidirectional and zero-width characters, line separators and lone surrogates.
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
