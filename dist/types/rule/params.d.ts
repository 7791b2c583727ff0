import type { Type } from "../cel/type.js";
import { type Tables } from "../model/tables.js";
import type { Text } from "../source/problem.js";
import type { ParamFile } from "./pack-schema.js";
import type { Pack, ParamValue } from "./rule.js";
/** What expressions see of parameters: the struct behind `params`. */
export declare function paramTypes(params: Readonly<Record<string, ParamFile>>): Readonly<Record<string, Type>>;
/** What is wrong with the bounds of a parameter: its key and why; undefined when they fit its type and each other. */
export declare function boundFault(param: ParamFile): (Text & {
    readonly key: string;
}) | undefined;
/** A value for the compilation of a pack whose own default does not fit. */
export declare function standIn({ type }: ParamFile): ParamValue;
/** What is wrong with a value for a parameter, or undefined when it fits. */
export declare function paramFault(param: ParamFile, value: unknown, tables: Tables): Text | undefined;
/** A pack whose expressions hold the values of its parameters. */
export declare function bindParams(pack: Pack, values: Readonly<Record<string, ParamValue>>): Pack;
