import type { Expression } from "../cel/expression.js";
import { type Missing, type Struct, type Value } from "../cel/value.js";
import type { Kind } from "../manifest/kind.js";
import { type Tables } from "../model/tables.js";
import type { PaperNames } from "../rule/paper.js";
import { type OutcomeNames } from "../rule/template.js";
import { type Lang } from "./wording.js";
/** What values are called in one language. */
export interface Naming {
    readonly lang: Lang;
    /** The kind of entity that is drafted: its own words for a key, `incident.grade`, come before those for the key alone. */
    readonly kind: Kind;
    readonly names: PaperNames;
    readonly outcomes: OutcomeNames;
    readonly tables: Tables;
}
/** A value as people read it, or the facts that it lacks. */
export type Shown = {
    readonly text: string;
} | {
    readonly missing: readonly Missing[];
};
/** A value of an expression in the words of a language. */
export declare function shown(value: Value, expression: Expression, naming: Naming): Shown;
/** The name of an entity: as registered, as people call it, or its id. */
export declare function nameOfEntity(one: Struct): string;
/** Text that was folded or written over several lines, as one. */
export declare function oneLine(text: string): string;
