import type { Loaded } from "../../rule/loaded.js";
import type { PackFile } from "../../rule/pack-schema.js";
import type { Policies } from "../../rule/policies.js";
import type { Pack } from "../../rule/rule.js";
import type { Problem } from "../../source/problem.js";
import type { Names } from "./terms.js";
/** One side of a comparison: packs as read, with everything that they are judged by. */
export interface DiffSide {
    /** How the command line names it. */
    readonly name: string;
    /** Packs that are compared, with their parameters bound to the values that hold on this side. */
    readonly packs: readonly Pack[];
    /** All packs and words with which examples are judged. */
    readonly policies: Policies;
    /** Heads as written; none for packs that are built in. */
    readonly heads: readonly Loaded<PackFile>[];
    /** What was wrong; rules with an expression that cannot be read are compared by their texts only. */
    readonly problems: readonly Problem[];
    /** Texts of rules in TypeScript, by pack and file; no code is run to compare. */
    readonly code: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
/** Names for the expressions about one kind of entity, as a side has them; made once. */
export declare function namesOf(side: DiffSide, on: string): Names;
/** Whether something read is a field that people declare: `struct.part`. */
export declare function isDeclared({ policies }: DiffSide, key: string): boolean;
/** Files of a side in which an expression cannot be read by this version of hegui. */
export declare function unreadable({ problems }: DiffSide): ReadonlySet<string>;
