import type { Expression } from "../cel/expression.js";
import type { ExpressionError, ParsedExpression } from "../cel/library.js";
import { createParser } from "../cel/parse.js";
import type { Type } from "../cel/type.js";
import type { Kind } from "../manifest/kind.js";
import type { Shapes } from "../manifest/shape.js";
import type { Problem, Text } from "../source/problem.js";
import { locate, type Source } from "../source/source.js";
import type { Path, Span } from "../source/span.js";
import { createEnvironment, parseType, type Signatures } from "./environment.js";
import type { Forms } from "./forms.js";
import type { Law } from "./law.js";
import { at, type Loaded, loadPacks, nameOf, type PackFolder } from "./pack-files.js";
import { checkCitations, checkCollect, checkOutcome, checkPenalties } from "./references.js";
import type { Decision, Example, ExpressionFact, Pack, Rule, Templates } from "./rule.js";
import type { DecisionFile, FactsFile, RuleFile } from "./schema.js";
import { signaturesOf } from "./signatures.js";
import { parseTemplate, unfold } from "./template.js";

export interface CompileInput {
  readonly folders: readonly PackFolder[];
  readonly law: Law;
  readonly shapes: Shapes;
  readonly forms: Forms;
  /** Packs that these build upon: their facts and decisions may be read. */
  readonly base: readonly Pack[];
}

export interface Compiled {
  readonly packs: readonly Pack[];
  readonly problems: readonly Problem[];
}

interface Context extends CompileInput {
  readonly problems: Problem[];
  readonly signatures: Signatures;
  readonly parsers: Map<string, ReturnType<typeof createParser>>;
}

/** Turns pack folders into packs: form, citations, vocabulary, types. Everything wrong is a problem with its place. */
export function compilePacks(input: CompileInput): Compiled {
  const loaded = loadPacks(input.folders, input.forms, input.base);
  const { files } = loaded;
  const problems = [...loaded.problems];
  const signatures = signaturesOf(files, input.base, input.shapes, problems);
  const context: Context = { ...input, problems, signatures, parsers: new Map() };
  const rules = files.rules.map((file) => compileRule(file, context));
  const decisions = files.decisions.map((file) => compileDecision(file, context));
  const facts = files.facts.flatMap((file) => compileFacts(file, context));
  const packs = files.packs.map(({ value, pack }) => ({
    id: value.id,
    title: unfold(value.title),
    version: value.version,
    rules: rules.filter((rule) => rule.pack === pack).sort(byId),
    decisions: decisions.filter((decision) => decision.pack === pack).sort(byId),
    facts: facts.filter((fact) => fact.pack === pack).map(({ fact }) => fact),
    fixtures: files.fixtures.get(pack) ?? {},
  }));
  return { packs, problems };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

/** Parses an expression of a file; what is wrong is reported inside its text. */
function expression(
  context: Context,
  file: Loaded<unknown>,
  on: string,
  path: Path,
  text: string,
  expected: string | undefined,
  more: Readonly<Record<string, Type>> = {},
): Expression {
  const parsed = parserOf(context, on, more)(text, expected);
  if (parsed.expression) return parsed.expression;
  const key = String(path.at(-1));
  context.problems.push(
    at(
      file.source,
      path,
      "policy/expression",
      `\`${key}\`: ${parsed.error.message}`,
      `\`${key}\`：${parsed.error.message}`,
      undefined,
      spanInside(file.source, path, parsed.error),
    ),
  );
  return ["lit", false];
}

function parserOf(context: Context, on: string, more: Readonly<Record<string, Type>>) {
  const key = `${on} ${JSON.stringify(more)}`;
  const parser =
    context.parsers.get(key) ?? createParser(createEnvironment(context.shapes, context.signatures, on, more));
  context.parsers.set(key, parser);
  return parser;
}

/** The range inside a one-line expression; the whole value for others. */
function spanInside(source: Source, path: Path, error: ExpressionError): Span {
  const value = locate(source, 0, path, "value");
  const line = source.text.split(/\r?\n/)[value.start.line - 1] ?? "";
  const first = line.slice(value.start.column - 1, value.start.column);
  if (first === "|" || first === ">") return value;
  const start = value.start.column + (first === '"' || first === "'" ? 1 : 0) + error.start;
  const length = Math.max(1, error.end - error.start);
  return {
    file: value.file,
    start: { line: value.start.line, column: start },
    end: { line: value.start.line, column: start + length },
  };
}

function templates(
  context: Context,
  file: Loaded<unknown>,
  on: string,
  path: Path,
  text: Text,
  more: Readonly<Record<string, Type>> = {},
): Templates {
  const parse = (part: string): ParsedExpression => parserOf(context, on, more)(part, undefined);
  const one = (lang: "en" | "zh") =>
    parseTemplate(unfold(text)[lang], parse, (message) =>
      context.problems.push(at(file.source, [...path, lang], "policy/expression", message, message)),
    );
  return { en: one("en"), zh: one("zh") };
}

function examplesOf(examples: RuleFile["examples"] | undefined): readonly Example[] {
  return (examples ?? []).map((one) => ({
    name: one.name,
    given: one.given,
    using: one.using ?? [],
    ...(one.documents && { documents: one.documents }),
    ...(one.as_of && { as_of: one.as_of }),
  }));
}

function compileRule(file: Loaded<RuleFile>, context: Context): Rule {
  const { value } = file;
  const cel = (key: "when" | "assert", text: string) => expression(context, file, value.on, [key], text, "bool");
  checkCitations(context, file, ["law"], value.law);
  checkPenalties(context, file, value.exposure ?? []);
  return {
    id: value.id,
    pack: file.pack,
    status: value.status ?? "stable",
    profile: value.profile ?? "standard",
    title: unfold(value.title),
    law: value.law,
    level: value.level,
    since: value.since,
    ...(value.until && { until: value.until }),
    on: value.on,
    when: value.when ? cel("when", value.when) : ["lit", true],
    assert: cel("assert", value.assert),
    at: value.at?.split(".") ?? [],
    related: value.related ?? [],
    message: templates(context, file, value.on, ["message"], value.message),
    fix: templates(context, file, value.on, ["fix"], value.fix),
    exposure: value.exposure ?? [],
    handbook: {
      file: file.source.file,
      why: value.why,
      when: value.when ?? "true",
      assert: value.assert,
      examples: examplesOf(value.examples),
    },
  };
}

function compileDecision(file: Loaded<DecisionFile>, context: Context): Decision {
  const { value } = file;
  checkCollect(context, file);
  const types: Record<string, Type> = {};
  const variables: Record<string, Decision["variables"][string]> = {};
  for (const [name, variable] of Object.entries(value.variables ?? {})) {
    const type = parseType(variable.type, context.shapes) ?? ({ type: "bool" } as const);
    const parsed = expression(
      context,
      file,
      value.on,
      ["variables", name, "value"],
      variable.value,
      variable.type,
      types,
    );
    variables[name] = { value: parsed, type, text: variable.value };
    types[name] = type;
  }
  const certain = Object.entries(value.certain ?? {}).map(
    ([name, text]) => [name, expression(context, file, value.on, ["certain", name], text, undefined, types)] as const,
  );
  return {
    id: value.id,
    pack: file.pack,
    decides: nameOf(value),
    ...(value.collect && { collect: value.collect }),
    title: unfold(value.title),
    on: value.on as Kind,
    since: value.since,
    ...(value.until && { until: value.until }),
    variables,
    certain: Object.fromEntries(certain),
    outcomes: value.outcomes ?? {},
    rows: value.rows.map((row, index) => {
      checkCitations(context, file, ["rows", index, "law"], row.law);
      return {
        when: expression(context, file, value.on, ["rows", index, "when"], row.when, "bool", types),
        then: row.then,
        law: row.law,
        because: templates(context, file, value.on, ["rows", index, "because"], row.because, types),
        text: row.when,
      };
    }),
    handbook: { file: file.source.file, examples: examplesOf(value.examples) },
  };
}

function compileFacts(
  file: Loaded<FactsFile>,
  context: Context,
): readonly { readonly pack: string; readonly fact: ExpressionFact }[] {
  return file.value.facts.map((fact, index) => {
    checkOutcome(context, file, ["facts", index, "outcome"], fact.outcome);
    const type = parseType(fact.type, context.shapes) ?? ({ type: "bool" } as const);
    const value = expression(context, file, fact.on, ["facts", index, "value"], fact.value, undefined);
    return {
      pack: file.pack,
      fact: {
        id: fact.id,
        on: fact.on,
        type,
        about: unfold(fact.about),
        ...(fact.outcome && { outcome: fact.outcome }),
        value,
        text: fact.value,
      },
    };
  });
}
