import type { Scope } from "../cel/evaluate.js";
import { type Entity, type Model } from "../model/entity.js";
import { type Verdict } from "../rule/judge.js";
import { type Citation, type Law } from "../rule/law.js";
import type { Level, Rule } from "../rule/rule.js";
import { type OutcomeNames } from "../rule/template.js";
import { type Sources } from "./place.js";
import type { CitedArticle, Finding } from "./report.js";
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
export declare function standings(law: Law, asOf: string): FindingContext["standing"];
/** A verdict as people see it. */
export declare function toFinding(verdict: Verdict, context: FindingContext): Finding;
/** What a rule rests on when it is judged, or from the day on which it begins. */
export declare function citationsOf(law: Law, rule: Rule, asOf: string): readonly CitedArticle[];
export declare function citations(law: Law, cited: readonly Citation[]): readonly CitedArticle[];
/** Identity of the finding that a verdict becomes. */
export declare function fingerprintOf({ rule, entity, outcome }: Verdict): string;
/** Identity over edits and moves: 32 hexadecimal digits. */
export declare function fingerprint(...parts: readonly string[]): string;
