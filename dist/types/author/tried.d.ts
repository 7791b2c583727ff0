import type { Scope } from "../cel/evaluate.js";
import { exampleModel } from "../example.js";
import type { Entity } from "../model/entity.js";
import type { Policies } from "../rule/policies.js";
import type { Decision, Pack, Rule } from "../rule/rule.js";
import { type Mutant } from "./mutate.js";
/** An example as far as conditions read it: its linked entities of the kind that is judged. */
export interface Tried {
    readonly model: ReturnType<typeof exampleModel>["model"];
    readonly budget: Scope["budget"];
    readonly entities: readonly Entity[];
}
/** The models of all examples of a rule; entities of fixtures are judged, too. */
export declare function triedRule(rule: Rule, pack: Pack, policies: Policies): readonly Tried[];
/** The models of all examples of a table; only the entities of an example itself are marked with an outcome. */
export declare function triedTable(table: Decision, pack: Pack, policies: Policies): readonly Tried[];
/** Changes of a rule's condition that none of its examples notices. */
export declare function ruleSurvivors(rule: Rule, tried: readonly Tried[]): readonly Mutant<Rule>[];
/** Changes of a table's rows that none of its examples notices. */
export declare function tableSurvivors(table: Decision, tried: readonly Tried[]): readonly Mutant<Decision>[];
/** What a rule comes to on every entity; that it does not apply is seen no more than that it holds. */
export declare function ruleOutcomes(rule: Rule, tried: readonly Tried[]): string;
/** What a table comes to on every entity. */
export declare function tableOutcomes(table: Decision, tried: readonly Tried[]): string;
