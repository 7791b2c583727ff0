/** Type of a value as expressions see it. */
export type Type = {
    readonly type: "bool" | "int" | "double" | "date" | "duration" | "instant";
} | {
    readonly type: "string";
    readonly values?: readonly string[];
} | {
    readonly type: "list";
    readonly of: Type;
} | {
    readonly type: "map";
    readonly of: Type;
} | {
    readonly type: "struct";
    readonly name: string;
};
/** Everything an expression may name: struct types with their fields, and root variables. */
export interface Environment {
    readonly structs: Readonly<Record<string, Readonly<Record<string, Type>>>>;
    readonly variables: Readonly<Record<string, Type>>;
}
/** Name of a type in messages and for the CEL library. */
export declare function typeName(type: Type): string;
/** CEL message names take no dots or hyphens: `flow.mechanism` becomes `FlowMechanism`. */
export declare function structName(name: string): string;
