import type { z } from "zod";
import { closest } from "../cel/closest.js";
import type { Problem, Text } from "../source/problem.js";
import { locate, type Source } from "../source/source.js";
import type { Path } from "../source/span.js";

type Issue = z.core.$ZodIssue;

/** Checks one document against a schema; every deviation becomes a problem on its line. */
export function validateDocument(schema: z.ZodType, source: Source, document: number): readonly Problem[] {
  const value = source.documents[document]!.value;
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => describe(issue, value, schema).map(place));

  function place({ path, prefer, ...rest }: Described): Problem {
    return { ...rest, at: locate(source, document, path, prefer) };
  }
}

/** A file must hold a document, and at most so many. */
export function validateCount(source: Source, most: number): readonly Problem[] {
  const count = source.documents.length;
  if (count > 0 && count <= most) return [];
  const wrong =
    count === 0
      ? problem("manifest/empty", [], "key", "the file is empty", "文件为空", {
          en: "start it with `version: 1`, or delete it",
          zh: "以 `version: 1` 开头，或者删除该文件",
        })
      : problem("manifest/several-documents", [], "key", "a second document is not read here", "此处不读取第二个文档", {
          en: "keep one document in this file",
          zh: "此文件只能包含一个文档",
        });
  const { path, prefer, ...rest } = wrong;
  return [{ ...rest, at: locate(source, Math.min(count, most), path, prefer) }];
}

interface Described {
  readonly code: string;
  readonly message: Text;
  readonly hint?: Text;
  readonly path: Path;
  readonly prefer: "key" | "value";
}

function describe(issue: Issue, root: unknown, schema: z.ZodType): readonly Described[] {
  const path = issue.path as Path;
  const key = path.at(-1);
  const word = typeof key === "number" ? `${printable(path.at(-2))}[${key}]` : printable(key);
  const name = key === undefined ? "the document" : `'${word}'`;
  const nameZh = key === undefined ? "文档" : `“${word}”`;
  if ((issue.code === "invalid_type" || issue.code === "invalid_value") && valueAt(root, path) === undefined)
    return [missingKey(path, name, nameZh)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => unknownKey(unknown, path, keysAt(schema, path)));
    case "invalid_type":
      return [wrongType(issue, root, path, name, nameZh)];
    case "invalid_value":
      return [wrongWord(issue.values.map(String), root, path, name, nameZh)];
    case "invalid_format":
      return [wrongFormat(issue, root, path, name, nameZh)];
    case "too_small":
    case "too_big":
      return [wrongSize(issue, path, name, nameZh)];
    case "invalid_key":
      return [wrongKey(issue, path, name, nameZh)];
    default:
      return [
        problem(
          "manifest/wrong-value",
          path,
          "value",
          `${name}: ${issue.message}`,
          `${nameZh}：取值无效（${issue.message}）`,
        ),
      ];
  }
}

function problem(code: string, path: Path, prefer: "key" | "value", en: string, zh: string, hint?: Text): Described {
  return { code, path, prefer, message: { en, zh }, ...(hint && { hint }) };
}

function unknownKey(key: string, path: Path, keys: readonly string[]): Described {
  const near = closest(key, keys);
  const shown = printable(key);
  const hint = near
    ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` }
    : { en: `known keys: ${keys.join(", ")}`, zh: `可用的键：${keys.join("、")}` };
  return problem("manifest/unknown-key", [...path, key], "key", `unknown key '${shown}'`, `未知的键“${shown}”`, hint);
}

function missingKey(path: Path, name: string, nameZh: string): Described {
  if (path.length === 1 && path[0] === "version")
    return problem("manifest/version", [], "key", "the file does not say its version", "文件未声明版本", {
      en: "add `version: 1` at the top",
      zh: "在文件开头添加 `version: 1`",
    });
  return problem("manifest/missing-key", path, "key", `${name} is required here`, `此处必须声明${nameZh}`);
}

function wrongType(
  issue: Issue & { code: "invalid_type" },
  root: unknown,
  path: Path,
  name: string,
  nameZh: string,
): Described {
  const value = valueAt(root, path);
  // A number is no whole number, or no number at all: its kind would say nothing.
  const actual =
    typeof value === "number" && value !== Math.trunc(value) ? { en: `${value}`, zh: ` ${value}` } : typeOf(value);
  const expected = TYPES[issue.expected] ?? { en: issue.expected, zh: issue.expected };
  return problem(
    "manifest/wrong-type",
    path,
    "value",
    `${name} must be ${expected.en}, not ${actual.en}`,
    `${nameZh}应为${expected.zh}，而不是${actual.zh}`,
  );
}

function wrongWord(words: readonly string[], root: unknown, path: Path, name: string, nameZh: string): Described {
  const value = printable(valueAt(root, path));
  if (path.length === 1 && path[0] === "version")
    return problem("manifest/version", path, "value", `version ${value} is not supported`, `不支持版本 ${value}`, {
      en: "this version of hegui reads `version: 1`",
      zh: "本版本 hegui 读取 `version: 1`",
    });
  const near = closest(value, words);
  return problem(
    "manifest/unknown-word",
    path,
    "value",
    `${name} cannot be '${value}'`,
    `${nameZh}不能是“${value}”`,
    near
      ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` }
      : { en: `one of ${words.join(", ")}`, zh: `可选：${words.join("、")}` },
  );
}

function wrongFormat(
  issue: Issue & { code: "invalid_format" },
  root: unknown,
  path: Path,
  name: string,
  nameZh: string,
): Described {
  const value = printable(valueAt(root, path));
  if (issue.format === "date")
    return problem(
      "manifest/impossible-date",
      path,
      "value",
      `${name}: '${value}' is not a calendar date`,
      `${nameZh}：“${value}”不是有效日期`,
      {
        en: "write it as year-month-day, for example 2026-11-21",
        zh: "请写成年-月-日，例如 2026-11-21",
      },
    );
  if (path.at(-1) === "id")
    return problem("manifest/bad-id", path, "value", `'${value}' cannot be an id`, `“${value}”不能用作标识`, {
      en: "use lower-case letters, digits and hyphens, for example crm-to-hq; write any text in `title`",
      zh: "请使用小写字母、数字和连字符，例如 crm-to-hq；任意文字请写在 `title` 中",
    });
  return problem(
    "manifest/wrong-format",
    path,
    "value",
    `${name}: '${value}' has not the expected form`,
    `${nameZh}：“${value}”格式不正确`,
    formOf(issue),
  );
}

function wrongSize(
  issue: Issue & { code: "too_small" | "too_big" },
  path: Path,
  name: string,
  nameZh: string,
): Described {
  const least = issue.code === "too_small";
  const limit = String(least ? issue.minimum : issue.maximum);
  const unit = UNITS[issue.origin];
  const en = `${least ? "at least" : "at most"} ${limit}`;
  return unit
    ? problem(
        "manifest/wrong-size",
        path,
        "value",
        `${name} must have ${en} ${unit.en}${limit === "1" ? "" : "s"}`,
        `${nameZh}${least ? "至少" : "至多"} ${limit} ${unit.zh}`,
      )
    : problem(
        "manifest/wrong-size",
        path,
        "value",
        `${name} must be ${en}`,
        `${nameZh}不得${least ? "小于" : "大于"} ${limit}`,
      );
}

const UNITS: Readonly<Record<string, Text>> = {
  string: { en: "character", zh: "个字符" },
  array: { en: "item", zh: "项" },
};

function wrongKey(issue: Issue & { code: "invalid_key" }, path: Path, name: string, nameZh: string): Described {
  const form = formOf(issue.issues[0]);
  return problem("manifest/wrong-key", path, "key", `${name} cannot be a key here`, `此处的键不能是${nameZh}`, form);
}

/** What a text should look like; patterns say it next to themselves. */
function formOf(issue: Issue | undefined): Text | undefined {
  if (issue?.code !== "invalid_format") return undefined;
  const form = FORMATS[issue.format] ?? (issue.message.startsWith("Invalid") ? undefined : issue.message);
  return form === undefined ? undefined : { en: `expected ${form}`, zh: `应为 ${form}` };
}

const FORMATS: Readonly<Record<string, string>> = { datetime: "2026-11-21T09:30:00+08:00" };

const TYPES: Readonly<Record<string, Text>> = {
  string: { en: "text", zh: "文本" },
  number: { en: "a number", zh: "数字" },
  int: { en: "a whole number", zh: "整数" },
  boolean: { en: "true or false", zh: " true 或 false" },
  array: { en: "a list", zh: "列表" },
  object: { en: "a group of keys", zh: "一组键" },
  record: { en: "a group of keys", zh: "一组键" },
  null: { en: "empty", zh: "空值" },
};

function typeOf(value: unknown): Text {
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return TYPES[type] ?? { en: type, zh: type };
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], root);
}

/** Keys that the schema knows at a place. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let here = unwrap(schema);
  for (const step of path) {
    if (here.type === "object") here = unwrap((here as z.ZodObject).shape[step] as z.ZodType);
    else if (here.type === "array") here = unwrap((here as z.ZodArray).element as z.ZodType);
    else if (here.type === "record") here = unwrap((here as z.ZodRecord).valueType as z.ZodType);
  }
  return here.type === "object" ? Object.keys((here as z.ZodObject).shape) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema.type === "optional" ? unwrap((schema as z.ZodOptional).unwrap() as z.ZodType) : schema;
}

/** At most 60 characters of a value, control characters shown as escapes. */
function printable(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const safe = text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b-\u200f]/g, escapeCharacter);
  return safe.length > 60 ? `${safe.slice(0, 59)}…` : safe;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
