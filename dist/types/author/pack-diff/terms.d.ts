import { type Expression } from "../../cel/expression.js";
import type { Environment, Type } from "../../cel/type.js";
/** What names of an expression stand for: structs with their parts, and variables with those of macros on top. */
export type Names = Pick<Environment, "structs" | "variables">;
/** Type of a part of an expression; undefined where it cannot be told. */
export declare function typeOf(expression: Expression, names: Names): Type | undefined;
/** The names inside a macro: those around it and its own variable. */
export declare function inside([, , list, variable]: Expression & readonly ["macro", ...unknown[]], names: Names): Names;
/** Everything that an expression reads, as `struct.part`; `*.part` where the struct cannot be told. */
export declare function reads(expression: Expression, names: Names): ReadonlySet<string>;
/** Whether something read is one of these; a part of an unknown struct may be any of that name. */
export declare function readsAny(read: ReadonlySet<string>, keys: Iterable<string>): readonly string[];
/** Value of a literal, a negative number or a fixed date; undefined for anything else. */
export declare function literalOf(expression: Expression): string | number | boolean | null | undefined;
/** Text that two equal expressions share. */
export declare function keyOf(expression: Expression): string;
/** The condition under which a rule finds something: its duty arises and is not met. */
export declare function violation(when: Expression, assert: Expression): Expression;
/** An expression with names replaced by what they stand for; a variable of a macro keeps its own meaning. */
export declare function inlined(expression: Expression, values: ReadonlyMap<string, Expression>): Expression;
