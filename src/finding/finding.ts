import { createHash } from "node:crypto";
import type { Scope } from "../cel/evaluate.js";
import { isUnknown } from "../cel/value.js";
import { KIND_NAMES_ZH } from "../manifest/kind.js";
import { type Entity, isEntity, type Model } from "../model/entity.js";
import { scopeOf, type Verdict } from "../rule/judge.js";
import { type Citation, cite, inForce, type Law, nameOf } from "../rule/law.js";
import type { Level, Rule } from "../rule/rule.js";
import { fill, type OutcomeNames } from "../rule/template.js";
import type { Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
import { placeMissing, placeOf, type Sources, snippetOf } from "./place.js";
import type { CitedArticle, Finding, Snippet } from "./report.js";

/** What turning verdicts into findings needs. */
export interface FindingContext {
  readonly model: Model;
  readonly sources: Sources;
  readonly law: Law;
  readonly budget: Scope["budget"];
  /** Level of unknown verdicts. */
  readonly unknown: Level;
  readonly levelOf: (rule: Rule, entity?: Entity) => Level;
  readonly names: OutcomeNames;
  /** What is cited for a rule, made once. */
  readonly standing: (rule: Rule) => Pick<Finding, "law" | "exposure">;
}

/** Citations and penalties of rules, each made once. */
export function standings(law: Law, asOf: string): FindingContext["standing"] {
  const known = new Map<string, Pick<Finding, "law" | "exposure">>();
  return (rule) => {
    const made = known.get(rule.id) ?? {
      law: citationsOf(law, rule, asOf),
      exposure: rule.exposure.filter((id) => law.penalties[id]!.article).map((id) => exposure(law, id)),
    };
    known.set(rule.id, made);
    return made;
  };
}

/** A verdict as people see it. */
export function toFinding(verdict: Verdict, context: FindingContext): Finding {
  const { rule, entity } = verdict;
  const upcoming = rule.since > context.model.asOf;
  const scope = scopeOf(context.model, context.budget, entity);
  const missing = verdict.missing.map((one) => placeMissing(context.sources, context.model, one, entity));
  const failed = verdict.outcome === "fail";
  const at = failed
    ? placeOf(context.sources, entity, rule.at)
    : (missing[0]?.at ?? placeOf(context.sources, entity, []));
  return {
    rule: rule.id,
    outcome: failed ? "fail" : "unknown",
    level: upcoming ? "note" : failed ? context.levelOf(rule, entity) : context.unknown,
    entity: { kind: entity.kind, id: entity.id },
    title: rule.title,
    message: failed ? fill(rule.message, scope, context.names) : openMessage(entity, missing),
    fix: fill(rule.fix, scope, context.names),
    ...context.standing(rule),
    since: rule.since,
    upcoming,
    draft: rule.status === "draft",
    at,
    snippet: snippetAt(at, entity, context.sources),
    related: [...elsewhere(entity), ...related(rule, entity, context)],
    missing,
    fingerprint: fingerprintOf(verdict),
    state: "new",
  };
}

/** The line in code, or the lines of the manifest. */
function snippetAt(at: Span, { sighted }: Entity, sources: Sources): Snippet {
  return at === sighted?.at ? { first: at.start.line, lines: [sighted.line] } : snippetOf(sources, at);
}

/** Further places in code, as many as a reader looks at. */
function elsewhere({ sighted }: Entity): Finding["related"] {
  const note = { en: "seen here too", zh: "此处也有" };
  return (sighted?.others ?? []).slice(0, 5).map((at) => ({ at, note }));
}

/** An undecided duty: its own sentence would speak of facts that nobody declared. */
function openMessage({ kind, id }: Entity, missing: Finding["missing"]): Text {
  const facts = (lang: "en" | "zh") =>
    [...new Set(missing.map((one) => one.reason?.[lang] ?? `\`${one.path}\``))].join(lang === "zh" ? "、" : ", ");
  return {
    en: `not decided for ${kind} '${id}', not declared: ${facts("en")}`,
    zh: `${KIND_NAMES_ZH[kind]}“${id}”无法判定，未声明：${facts("zh")}`,
  };
}

/** What a rule rests on when it is judged, or from the day on which it begins. */
export function citationsOf(law: Law, rule: Rule, asOf: string): readonly CitedArticle[] {
  return citations(law, inForce(law, rule.law, asOf > rule.since ? asOf : rule.since));
}

export function citations(law: Law, cited: readonly Citation[]): readonly CitedArticle[] {
  return cited.map((one) => ({ ...one, text: cite(law, one), name: nameOf(law, one.instrument) }));
}

function exposure(law: Law, id: string): Finding["exposure"][number] {
  const penalty = law.penalties[id]!;
  const article = penalty.article;
  return {
    ...(article && { law: cite(law, { instrument: penalty.instrument, article }) }),
    text: penalty.brief ?? penalty.text,
  };
}

function related(rule: Rule, entity: Entity, context: FindingContext): Finding["related"] {
  return rule.related.flatMap((key) => {
    const target = entity.get(key);
    if (target === undefined || isUnknown(target) || !isEntity(target)) return [];
    const note = { en: `${target.kind} '${target.id}'`, zh: `${KIND_NAMES_ZH[target.kind]}“${target.id}”` };
    return [{ at: placeOf(context.sources, target, []), note }];
  });
}

/** Identity of the finding that a verdict becomes. */
export function fingerprintOf({ rule, entity, outcome }: Verdict): string {
  return fingerprint(rule.id, entity.kind, entity.id, outcome === "fail" ? rule.at.join(".") : "?");
}

/** Identity over edits and moves: 32 hexadecimal digits. */
export function fingerprint(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\u0000")).digest("hex").slice(0, 32);
}
