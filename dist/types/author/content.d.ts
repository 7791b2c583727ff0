import { type Law } from "../rule/law.js";
import type { Decision, Rule, Templates } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
/** A citation as people read it: where it stands, and what kind of norm that is. */
export interface Cited {
    readonly text: Text;
    readonly title: Text;
    readonly standing: Text;
}
/** An example with what it is expected to come to, line by line. */
export interface ExampleShown {
    readonly name: string;
    readonly using: readonly string[];
    readonly given: string;
    readonly documents: readonly (readonly [path: string, text: string])[];
    readonly asOf?: string;
    readonly outcome: readonly Text[];
}
/** What people read about a rule; pages in every form are made from it. */
export interface RuleShown {
    readonly law: readonly Cited[];
    readonly kind: Text;
    readonly message: Text;
    readonly fix: Text;
    readonly exposure: readonly {
        readonly law?: Text;
        readonly text: Text;
    }[];
    readonly when: string;
    /** The condition; undefined for a rule in TypeScript, whose function decides. */
    readonly assert: string | undefined;
    readonly why: string;
    readonly examples: readonly ExampleShown[];
}
/** Gathers what people read about a rule that has its handbook. */
export declare function ruleShown(rule: Rule, law: Law): RuleShown;
/** A citation with the standing of its instrument. */
export declare function citedOf(law: Law, citation: Rule["law"][number]): Cited;
/** Sentences with their expressions as placeholders. */
export declare function plain(templates: Templates): Text;
/** Examples of a decision, each marked outcome by its name. */
export declare function decisionExamples(decision: Decision): readonly ExampleShown[];
