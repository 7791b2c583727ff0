import type { Expression } from "../../cel/expression.js";
import type { Type } from "../../cel/type.js";
import { type Names } from "./terms.js";
/** How something that both versions name differs between them; undefined where nothing can be said. */
export type Relation = "≤" | "≥" | "=" | undefined;
/** One version of an expression: what its names stand for, and which facts mean something else in the other version. */
export interface Side {
    readonly which: "old" | "new";
    readonly names: Names;
    /** Facts and decisions that changed, as `struct.part`; of those that are true in more or fewer cases, how. */
    readonly changed: ReadonlyMap<string, Relation>;
    /** Fields that people declare and nothing computes, as `struct.part`. */
    readonly declared: (key: string) => boolean;
}
/** Something that conditions test: a fact, or a condition that is taken as a whole. */
export interface Variable {
    readonly name: string;
    readonly side: Side;
    readonly expression: Expression;
    readonly type: Type | undefined;
    /** Literals that it is compared with. */
    readonly literals: Set<string | number | boolean | null>;
    /** It is compared by order, too. */
    ordered: boolean;
    /** It is a condition itself. */
    condition: boolean;
    /** It is asked whether it is declared at all. */
    asked: boolean;
    /** Names under which other variables read a part of it begin so. */
    readonly path: string | undefined;
    /** Any value that its type has may be declared, whatever else is. */
    readonly free: boolean;
}
/** Variables by what they stand for, shared by both versions. */
export type Variables = Map<string, Variable>;
/** A condition over variables alone; what it tests goes to the list. */
export declare function abstracted(expression: Expression, side: Side, variables: Variables): Expression;
/** Names inside a macro, for a side. */
export declare function insideSide(expression: Expression & readonly ["macro", ...unknown[]], side: Side): Side;
