import type { Shape, Value } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
import { type Values } from "./values.js";
interface Decorator {
    readonly name: string;
    readonly args: readonly Value[];
}
/** The shape of a class: its properties and those that the constructor declares. */
export declare function classShape(script: Script, body: Syntax, values: Values): Shape | undefined;
/** Decorators that are children of a class, member, parameter or export. */
export declare function decoratorsOf(script: Script, node: Syntax | undefined, values: Values): readonly Decorator[];
/** The texts that objects among some values hold under some keys. */
export declare function textsUnder(values: readonly Value[], keys: ReadonlySet<string>): readonly string[];
export {};
