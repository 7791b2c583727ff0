import type { Type } from "../cel/type.js";
import type { Kind } from "../manifest/kind.js";
import type { Problem } from "../source/problem.js";
import type { Path } from "../source/span.js";
import { clashes } from "./clashes.js";
import { checkClocks, compileClocks } from "./clock.js";
import { type CodeRule, codeRule } from "./code-rule.js";
import { compilePaper } from "./compile-paper.js";
import { digest } from "./digest.js";
import { parseType } from "./environment.js";
import { type Context, expression, templates } from "./expressions.js";
import { at, insideOf, type Loaded, type LoadedFiles, nameOf, type PackFolder } from "./loaded.js";
import { loadPacks } from "./pack-files.js";
import type { PackFile } from "./pack-schema.js";
import type { Paper } from "./paper.js";
import { boundFault, paramFault, paramTypes, standIn } from "./params.js";
import { checkCitations, checkCollect, checkOutcome, checkPenalties } from "./references.js";
import { checkRequires } from "./requires.js";
import type { Decision, Example, ExpressionFact, Pack, Param, Rule } from "./rule.js";
import type { DecisionFile, FactsFile, RuleFile } from "./schema.js";
import { signaturesOf } from "./signatures.js";
import { unfold } from "./template.js";
import { compileTranslation, type Translation } from "./translation.js";
import { type Words, withVocabularies } from "./vocabulary.js";

/** What packs are compiled against. */
export interface CompileInput extends Words {
  readonly folders: readonly PackFolder[];
  /** Packs that these build upon: their facts and decisions may be read. */
  readonly base: readonly Pack[];
  /** Rules in TypeScript, as their files give them. */
  readonly code?: readonly CodeRule[];
}

/** Packs with the words that they bring, and their heads as written. */
export interface Compiled {
  readonly packs: readonly Pack[];
  readonly words: Words;
  readonly heads: readonly Loaded<PackFile>[];
  readonly translations: readonly Translation[];
  /** Manifests that everybody who uses a pack shares. */
  readonly manifests: PackFolder["files"];
  readonly problems: readonly Problem[];
}

/** Turns pack folders into packs: form, citations, vocabulary, types. Everything wrong is a problem with its place. */
export function compilePacks(input: CompileInput): Compiled {
  const { files, problems: broken } = loadPacks(input.folders, input.forms);
  const problems = [...broken];
  const { law, tables, shapes, forms } = input;
  const words = withVocabularies({ law, tables, shapes, forms }, files.vocabularies, problems);
  const signatures = signaturesOf(files, input.base, words.shapes, problems);
  const params = new Map(files.packs.map(({ value }) => [value.id, paramTypes(value.params ?? {})]));
  const context: Context = { ...words, problems, signatures, params, parsers: new Map() };
  const coded = (input.code ?? []).flatMap((one) => codeRule(one, input.forms, problems));
  problems.push(...clashes({ ...files, rules: [...files.rules, ...coded.map(({ file }) => file)] }, input.base));
  const rules = [
    ...files.rules.map((file) => compileRule(file, context)),
    ...coded.map(({ file, run, digest }) => ({ ...compileRule(file, context), run, code: digest })),
  ];
  const decisions = files.decisions.map((file) => compileDecision(file, context));
  const facts = files.facts.flatMap((file) => compileFacts(file, context));
  const known = [...input.base.flatMap((pack) => pack.rules), ...rules];
  const clocks = files.clocks.flatMap((file) => compileClocks(file, known, context));
  checkClocks(files.clocks, problems);
  const papers = files.papers.map((file) => compilePaper(file, context));
  const packs = files.packs.map((head): Pack => {
    const { value, pack } = head;
    checkRequires(head, problems);
    return {
      id: value.id,
      title: unfold(value.title),
      version: value.version,
      rules: rules.filter((rule) => rule.pack === pack).sort(byId),
      decisions: decisions.filter((decision) => decision.pack === pack).sort(byId),
      facts: facts.filter((fact) => fact.pack === pack).map(({ fact }) => fact),
      ...(clocks.some((clock) => clock.pack === pack) && {
        clocks: clocks.filter((clock) => clock.pack === pack).sort(byId),
      }),
      fixtures: files.fixtures.get(pack) ?? {},
      ...(value.params && { params: paramsOf(head, context) }),
      ...extendsOf(head, input.folders),
      ...attachedOf(pack, files),
      ...papersOf(papers.filter((one) => one.pack === pack)),
    };
  });
  return {
    packs,
    words,
    heads: files.packs,
    translations: files.translations.flatMap((file) => compileTranslation(file, known, context)),
    manifests: [...files.manifests.values()].flat(),
    problems,
  };
}

/** The parameters; one whose own value does not fit is a problem, and has another until it is mended. */
function paramsOf(head: Loaded<PackFile>, context: Context): Readonly<Record<string, Param>> {
  const report = (path: Path, en: string, zh: string) =>
    context.problems.push(at(head.source, path, "policy/param", en, zh));
  return Object.fromEntries(
    Object.entries(head.value.params ?? {}).map(([name, param]) => {
      const bound = boundFault(param);
      if (bound) report(["params", name, bound.key], `'${name}': ${bound.en}`, `“${name}”：${bound.zh}`);
      const fault = paramFault(param, param.default, context.tables);
      if (fault)
        report(["params", name, "default"], `the default of '${name}' ${fault.en}`, `“${name}”的默认值${fault.zh}`);
      return [name, (fault ? { ...param, default: standIn(param) } : param) as Param];
    }),
  );
}

/** Integrity of what a pack brings besides rules, decisions and facts. */
function attachedOf(pack: string, files: LoadedFiles): Pick<Pack, "attached"> {
  const isOwn = (one: { readonly pack: string }) => one.pack === pack;
  const vocabularies = files.vocabularies.filter(isOwn).map((one) => one.value);
  const translations = files.translations.filter(isOwn).map(({ lang, value }) => ({ lang, value }));
  const manifests = (files.manifests.get(pack) ?? []).map((one) => one.text);
  const isBare = vocabularies.length + translations.length + manifests.length === 0;
  return isBare ? {} : { attached: digest({ vocabularies, translations, manifests }) };
}

function extendsOf({ source }: Loaded<PackFile>, folders: readonly PackFolder[]): Pick<Pack, "extends"> {
  const found = folders.find(({ folder }) => insideOf(folder, source.file) === "pack.yaml")?.extends ?? [];
  return found.length > 0 ? { extends: found } : {};
}

function papersOf(papers: readonly Paper[]): Pick<Pack, "papers"> {
  return papers.length > 0 ? { papers: [...papers].sort(byId) } : {};
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
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
    ...(value.aliases && { aliases: value.aliases }),
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
