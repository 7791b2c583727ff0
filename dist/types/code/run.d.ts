import type { RuleFunction } from "../rule/rule.js";
import type { RuleDefinition } from "./define.js";
/** A rule of the workspace that failed by itself: the run stops as failed, never as green. */
export declare class RuleThrew extends Error {
}
/** The check of a rule in TypeScript as the engine calls it. */
export declare function runnable(rule: RuleDefinition): RuleFunction;
/** What was thrown, in one line; anything can be thrown. */
export declare function messageOf(error: unknown): string;
