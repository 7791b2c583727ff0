import { closest } from "../cel/closest.js";
import { isSlip } from "../cel/slip.js";
import type { Problem, Text } from "../source/problem.js";
import { rewritten } from "../source/rewrite.js";
import { LIMITS, locate, type Source } from "../source/source.js";
import type { Path } from "../source/span.js";
import { type Deviation, deviations } from "./conform.js";
import type { Form, TextForm } from "./form.js";
import { isKeyMeant } from "./rename.js";

/** Checks one document against a form; every deviation becomes a problem on its line. */
export function validateDocument(form: Form, source: Source, document: number): readonly Problem[] {
  return problemsOf(form, source.documents[document]!.value, source, document);
}

/** Checks a value that no document holds; every deviation is told at the head of the source. */
export function validateValue(form: Form, value: unknown, source: Source): readonly Problem[] {
  return problemsOf(form, value, source, 0);
}

function problemsOf(form: Form, value: unknown, source: Source, document: number): readonly Problem[] {
  const found = deviations(form, value);
  const most = LIMITS.problems;
  const told = found.slice(0, most).map((deviation) => describe(deviation, form, value));
  const rest = found.length > most ? [tooMany(most)] : [];
  return [...told, ...rest].map(({ path, prefer, meant, ...more }) => {
    const replacement = meant === undefined ? undefined : rewritten(source, document, path, prefer, meant);
    const at = locate(source, document, path, prefer);
    return { ...more, at, ...(replacement !== undefined && { replacement }) };
  });
}

/** A file must hold a document, and at most so many. */
export function validateCount(source: Source, most: number): readonly Problem[] {
  const count = source.documents.length;
  if (count > 0 && count <= most) return [];
  const wrong =
    count === 0
      ? problem("empty", [], "key", "the file is empty", "文件为空", {
          en: "fill it in, or delete it",
          zh: "请补充内容，或者删除该文件",
        })
      : problem("several-documents", [], "key", "a second document is not read here", "此处不读取第二个文档", {
          en: "keep one document in this file",
          zh: "此文件只能包含一个文档",
        });
  const { path, prefer, ...rest } = wrong;
  return [{ ...rest, at: locate(source, Math.min(count, most), path, prefer) }];
}

function tooMany(most: number): Described {
  const en = `more than ${most} problems in this document; the rest is not shown`;
  return problem("too-many-problems", [], "key", en, `该文档的问题超过 ${most} 个，其余不再列出`);
}

interface Described {
  readonly code: string;
  readonly message: Text;
  readonly hint?: Text;
  readonly path: Path;
  readonly prefer: "key" | "value";
  /** The word that was meant, where no other can be. */
  readonly meant?: string;
}

function describe(deviation: Deviation, form: Form, root: unknown): Described {
  const { path } = deviation;
  const value = path.reduce<unknown>(
    (here, key) => (here as Record<string | number, unknown> | undefined)?.[key],
    root,
  );
  const name = nameOf(path);
  switch (deviation.code) {
    case "unknown-key":
      return unknownKey(path, deviation.key, deviation.keys, (near) => isKeyMeant(form, root, path, near));
    case "missing":
      return missingKey(path, name);
    case "type":
      return wrongType(path, name, deviation.expected, value);
    case "word":
      if (typeof value !== "string" && deviation.words.includes(printable(value)))
        return wrongType(path, name, "string", value);
      return wrongWord(path, name, deviation.words, value);
    case "format":
      return wrongFormat(path, name, deviation.form, printable(value));
    case "key": {
      const hint = expected(deviation.form);
      return problem("wrong-key", path, "key", `${name.en} cannot be a key here`, `此处的键不能是${name.zh}`, hint);
    }
    case "size":
      return wrongSize(deviation, name);
  }
}

function nameOf(path: Path): Text {
  const key = path.at(-1);
  if (key === undefined) return { en: "the document", zh: "文档" };
  const word = typeof key === "number" ? `${printable(path.at(-2))}[${key}]` : printable(key);
  return { en: `'${word}'`, zh: `“${word}”` };
}

function problem(code: string, path: Path, prefer: "key" | "value", en: string, zh: string, hint?: Text): Described {
  return { code: `manifest/${code}`, path, prefer, message: { en, zh }, ...(hint && { hint }) };
}

function didYouMean(word: string): Text {
  return { en: `did you mean '${word}'?`, zh: `是否想写“${word}”？` };
}

function unknownKey(path: Path, key: string, keys: readonly string[], isMeant: (near: string) => boolean): Described {
  const near = closest(key, keys);
  const known = { en: `known keys: ${few(keys, ", ")}`, zh: `可用的键：${few(keys, "、")}` };
  const hint = near ? didYouMean(near) : (ofPack(key) ?? known);
  const shown = printable(key);
  const found = problem("unknown-key", path, "key", `unknown key '${shown}'`, `未知的键“${shown}”`, hint);
  return near && isMeant(near) ? { ...found, meant: near } : found;
}

/** What to do about a word in the namespace of a pack that is not checked. */
export function ofPack(word: string): Text | undefined {
  const namespace = /^x_[a-z0-9_]+/.exec(word)?.[0];
  const pack = namespace?.slice("x_".length).replaceAll("_", "-");
  if (pack === undefined) return undefined;
  return {
    en: `words of '${namespace}' come with the pack '${pack}': name it in \`packs\` of hegui.config.yaml`,
    zh: `“${namespace}”中的词语由规则包“${pack}”提供：请在 hegui.config.yaml 的 \`packs\` 中列出该规则包`,
  };
}

function missingKey(path: Path, name: Text): Described {
  if (path.length === 1 && path[0] === "version")
    return problem("version", [], "key", "the file does not say its version", "文件未声明版本", {
      en: "add `version: 1` at the top",
      zh: "在文件开头添加 `version: 1`",
    });
  return problem("missing-key", path, "key", `${name.en} is required here`, `此处必须声明${name.zh}`);
}

function wrongType(path: Path, name: Text, wanted: string, value: unknown): Described {
  // A number is no whole number, or no number at all: its kind would say nothing.
  const actual =
    typeof value === "number" && !Number.isSafeInteger(value) ? { en: `${value}`, zh: ` ${value}` } : typeOf(value);
  const type = TYPES[wanted]!;
  return problem(
    "wrong-type",
    path,
    "value",
    `${name.en} must be ${type.en}, not ${actual.en}`,
    `${name.zh}应为${type.zh}，而不是${actual.zh}`,
    wanted === "string" && typeof value !== "object" ? QUOTED : undefined,
  );
}

const QUOTED: Text = { en: "put it in quotes", zh: "请加引号" };

function wrongWord(path: Path, name: Text, words: readonly string[], value: unknown): Described {
  const shown = printable(value);
  if (path.length === 1 && path[0] === "version")
    return problem("version", path, "value", `version ${shown} is not supported`, `不支持版本 ${shown}`, {
      en: "this version of hegui reads `version: 1`",
      zh: "本版本 hegui 读取 `version: 1`",
    });
  const near = closest(shown, words);
  const hint = near ? didYouMean(near) : { en: `one of ${few(words, ", ")}`, zh: `可选：${few(words, "、")}` };
  const said = { en: `${name.en} cannot be '${shown}'`, zh: `${name.zh}不能是“${shown}”` };
  const found = problem("unknown-word", path, "value", said.en, said.zh, hint);
  return near && typeof value === "string" && isSlip(value, near, words) ? { ...found, meant: near } : found;
}

function wrongFormat(path: Path, name: Text, form: TextForm, value: string): Described {
  if (form.format === "date")
    return problem(
      "impossible-date",
      path,
      "value",
      `${name.en}: '${value}' is not a calendar date`,
      `${name.zh}：“${value}”不是有效日期`,
      {
        en: "write it as year-month-day, for example 2026-11-21",
        zh: "请写成年-月-日，例如 2026-11-21",
      },
    );
  if (path.at(-1) === "id")
    return problem("bad-id", path, "value", `'${value}' cannot be an id`, `“${value}”不能用作标识`, {
      en: "use lower-case letters, digits and hyphens, for example crm-to-hq; write any text in `title`",
      zh: "请使用小写字母、数字和连字符，例如 crm-to-hq；任意文字请写在 `title` 中",
    });
  return problem(
    "wrong-format",
    path,
    "value",
    `${name.en}: '${value}' has not the expected form`,
    `${name.zh}：“${value}”格式不正确`,
    expected(form),
  );
}

/** What a text should look like. */
function expected({ format, form }: TextForm): Text | undefined {
  const example = format === "datetime" ? "2026-11-21T09:30:00+08:00" : form;
  return example === undefined ? undefined : { en: `expected ${example}`, zh: `应为 ${example}` };
}

function wrongSize({ path, of, least, most }: Deviation & { code: "size" }, name: Text): Described {
  const limit = least ?? most;
  const en = `${least === undefined ? "at most" : "at least"} ${limit}`;
  const zh = `${least === undefined ? "至多" : "至少"} ${limit}`;
  if (of === "number")
    return problem(
      "wrong-size",
      path,
      "value",
      `${name.en} must be ${en}`,
      `${name.zh}不得${least === undefined ? "大于" : "小于"} ${limit}`,
    );
  const unit = of === "text" ? { en: "character", zh: "个字符" } : { en: "item", zh: "项" };
  const plural = limit === 1 ? "" : "s";
  return problem(
    "wrong-size",
    path,
    "value",
    `${name.en} must have ${en} ${unit.en}${plural}`,
    `${name.zh}${zh} ${unit.zh}`,
  );
}

// Lists of words end where nobody reads on; editors complete the rest from the schema.
const MOST_WORDS = 40;

function few(words: readonly string[], comma: string): string {
  const shown = words.slice(0, MOST_WORDS).join(comma);
  return words.length > MOST_WORDS ? `${shown}${comma}… (${words.length})` : shown;
}

const TYPES: Readonly<Record<string, Text>> = {
  string: { en: "text", zh: "文本" },
  number: { en: "a number", zh: "数字" },
  int: { en: "a whole number", zh: "整数" },
  boolean: { en: "true or false", zh: " true 或 false" },
  array: { en: "a list", zh: "列表" },
  object: { en: "a group of keys", zh: "一组键" },
  null: { en: "empty", zh: "空值" },
};

function typeOf(value: unknown): Text {
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return TYPES[type] ?? { en: type, zh: type };
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
