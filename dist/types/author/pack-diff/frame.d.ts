import type { Level, Rule } from "../../rule/rule.js";
import type { Text } from "../../source/problem.js";
import type { Class } from "./change.js";
/** What a rule says around its condition. */
interface Framed {
    readonly classes: readonly Class[];
    readonly reasons: readonly Text[];
}
/** How much each level asks. */
export declare const LEVELS: readonly (Level | "off")[];
/** What changed around the condition of a rule: level, time, profile, status, citations and texts. */
export declare function frame(old: Rule, now: Rule): Framed;
interface Step {
    readonly class: Class;
    readonly reason: Text;
}
/** Something that moved on a scale from asking least to asking most. */
export declare function step<T extends string>(scale: readonly T[], before: T, after: T, name: Text): Step | undefined;
export {};
