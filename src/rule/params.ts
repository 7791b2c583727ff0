import { closest } from "../cel/closest.js";
import type { Expression } from "../cel/expression.js";
import { isDate } from "../cel/functions.js";
import type { Type } from "../cel/type.js";
import { findRegion, type Tables } from "../model/tables.js";
import type { Text } from "../source/problem.js";
import type { ParamFile } from "./pack-schema.js";
import type { Paper, PaperSection } from "./paper.js";
import type { Clock, Decision, ExpressionFact, Pack, ParamValue, Rule, Template, Templates } from "./rule.js";

/** What expressions see of parameters: the struct behind `params`. */
export function paramTypes(params: Readonly<Record<string, ParamFile>>): Readonly<Record<string, Type>> {
  return Object.fromEntries(Object.entries(params).map(([name, param]) => [name, typeOf(param)]));
}

function typeOf({ type, values }: ParamFile): Type {
  const words: Type = { type: "string", ...(values && { values }) };
  if (type === "string") return words;
  if (type === "list<string>") return { type: "list", of: words };
  return type === "list<int>" ? { type: "list", of: { type: "int" } } : { type };
}

/** What is wrong with the bounds of a parameter: its key and why; undefined when they fit its type and each other. */
export function boundFault(param: ParamFile): (Text & { readonly key: string }) | undefined {
  const isText = /string/.test(param.type);
  const isNumber = /int|double/.test(param.type);
  const misplaced = (["min", "max", "values", "of"] as const).find(
    (key) => param[key] !== undefined && !(key === "min" || key === "max" ? isNumber : isText),
  );
  if (misplaced)
    return {
      key: misplaced,
      en: `\`${misplaced}\` does not go with ${param.type}`,
      zh: `\`${misplaced}\` 不适用于 ${param.type}`,
    };
  if (param.min !== undefined && param.max !== undefined && param.min > param.max)
    return { key: "max", en: `\`max\` is less than \`min\``, zh: `\`max\` 小于 \`min\`` };
  if (param.values && param.of)
    return { key: "of", en: "`values` and `of` exclude each other", zh: "`values` 与 `of` 不能并用" };
  if (param.stricter && !isNumber)
    return {
      key: "stricter",
      en: `\`stricter\` does not go with ${param.type}`,
      zh: `\`stricter\` 不适用于 ${param.type}`,
    };
  return undefined;
}

/** A value for the compilation of a pack whose own default does not fit. */
export function standIn({ type }: ParamFile): ParamValue {
  if (type.startsWith("list")) return [];
  if (type === "bool") return false;
  return type === "int" || type === "double" ? 0 : "";
}

/** What is wrong with a value for a parameter, or undefined when it fits. */
export function paramFault(param: ParamFile, value: unknown, tables: Tables): Text | undefined {
  const list = /^list<(.+)>$/.exec(param.type)?.[1];
  if (!list) return oneFault(param, param.type, value, tables);
  if (!Array.isArray(value)) return { en: "must be a list", zh: "应为列表" };
  for (const one of value) {
    const fault = oneFault(param, list, one, tables);
    if (fault) return fault;
  }
  return undefined;
}

function oneFault(param: ParamFile, type: string, value: unknown, tables: Tables): Text | undefined {
  if (!TYPES[type]!.fits(value)) return { en: `must be ${TYPES[type]!.en}`, zh: `应为${TYPES[type]!.zh}` };
  if (typeof value === "number") {
    if (param.min !== undefined && value < param.min)
      return { en: `must be at least ${param.min}`, zh: `不得小于 ${param.min}` };
    if (param.max !== undefined && value > param.max)
      return { en: `must be at most ${param.max}`, zh: `不得大于 ${param.max}` };
  }
  if (typeof value !== "string") return undefined;
  const words = param.values ?? (param.of && wordsOf(param.of, tables));
  if (!words || words.includes(value) || (param.of === "region" && findRegion(tables, value))) return undefined;
  const near = closest(value, words);
  return {
    en: `cannot be '${value}'${near ? `; did you mean '${near}'?` : ""}`,
    zh: `不能是“${value}”${near ? `；是否想写“${near}”？` : ""}`,
  };
}

const TYPES: Readonly<Record<string, Text & { fits(value: unknown): boolean }>> = {
  bool: { en: "true or false", zh: " true 或 false", fits: (value) => typeof value === "boolean" },
  int: { en: "a whole number", zh: "整数", fits: (value) => Number.isSafeInteger(value) },
  double: { en: "a number", zh: "数字", fits: (value) => typeof value === "number" && Number.isFinite(value) },
  string: { en: "text", zh: "文本", fits: (value) => typeof value === "string" },
  date: {
    en: "a calendar date such as 2026-11-21",
    zh: "日期，例如 2026-11-21",
    fits: (value) => typeof value === "string" && isDate(value),
  },
};

function wordsOf(table: NonNullable<ParamFile["of"]>, tables: Tables): readonly string[] {
  const found = {
    region: tables.regions,
    category: tables.categories,
    service: tables.services,
    "app-type": tables.app_types,
  }[table];
  return Object.keys(found);
}

/** A pack whose expressions hold the values of its parameters. */
export function bindParams(pack: Pack, values: Readonly<Record<string, ParamValue>>): Pack {
  if (Object.keys(values).length === 0) return pack;
  const bind = (expression: Expression): Expression => {
    if (expression[0] === "." && expression[1][0] === "id" && expression[1][1] === "params")
      return literal(values[expression[2]]!);
    // A variable of that name hides the parameters.
    if (expression[0] === "macro" && expression[3] === "params")
      return [...expression.slice(0, 2), bind(expression[2]), ...expression.slice(3)] as never;
    return expression.map((part) => (Array.isArray(part) ? bind(part as unknown as Expression) : part)) as never;
  };
  const template = (one: Template): Template => one.map((part) => (typeof part === "string" ? part : bind(part)));
  const both = ({ en, zh }: Templates): Templates => ({ en: template(en), zh: template(zh) });
  const rule = (one: Rule): Rule => ({
    ...one,
    when: bind(one.when),
    assert: bind(one.assert),
    message: both(one.message),
    fix: both(one.fix),
  });
  const decision = (one: Decision): Decision => ({
    ...one,
    variables: mapValues(one.variables, (variable) => ({ ...variable, value: bind(variable.value) })),
    certain: mapValues(one.certain, bind),
    rows: one.rows.map((row) => ({ ...row, when: bind(row.when), because: both(row.because) })),
  });
  const clock = (one: Clock): Clock => ({
    ...one,
    when: bind(one.when),
    due: bind(one.due),
    ...(one.opens && { opens: bind(one.opens) }),
    ...(one.todo && { todo: both(one.todo) }),
  });
  const fact = (one: ExpressionFact): ExpressionFact => ({ ...one, value: bind(one.value) });
  const paper = (one: Paper): Paper => ({
    ...one,
    when: bind(one.when),
    sections: one.sections.map((section) => boundSection(section, bind, both)),
  });
  return {
    ...pack,
    ...(pack.papers && { papers: pack.papers.map(paper) }),
    rules: pack.rules.map(rule),
    decisions: pack.decisions.map(decision),
    facts: pack.facts.map(fact),
    ...(pack.clocks && { clocks: pack.clocks.map(clock) }),
  };
}

function boundSection(
  section: PaperSection,
  bind: (one: Expression) => Expression,
  both: (one: Templates) => Templates,
): PaperSection {
  const parts = <T extends { readonly value?: Expression; readonly when?: Expression; readonly text?: Templates }>(
    one: T,
  ): T => ({
    ...one,
    ...(one.text && { text: both(one.text) }),
    ...(one.value && { value: bind(one.value) }),
    ...(one.when && { when: bind(one.when) }),
  });
  const { title, text, when, each, table } = section;
  return {
    ...section,
    title: both(title),
    ...(text && { text: both(text) }),
    ...(when && { when: bind(when) }),
    ...(each && { each: { ...each, in: bind(each.in) } }),
    items: section.items.map(parts),
    checks: section.checks.map(parts),
    ...(table && {
      table: { ...table, each: { ...table.each, in: bind(table.each.in) }, columns: table.columns.map(parts) },
    }),
  };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

function literal(value: ParamValue): Expression {
  if (typeof value !== "object") return ["lit", value];
  return ["list", ...value.map((one): Expression => ["lit", one])];
}
