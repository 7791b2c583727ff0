/** A positioned YAML value; `start` and `end` are offsets into the text, equal when nothing is written. */
export type Node = Scalar | Sequence | Mapping | Alias;
interface Written {
    readonly start: number;
    readonly end: number;
}
/** A string, number, boolean or null; `text` is what was written, unquoted and unescaped. */
export interface Scalar extends Written {
    readonly kind: "scalar";
    readonly value: string | number | boolean | null;
    readonly text: string;
}
/** A list of nodes. */
export interface Sequence extends Written {
    readonly kind: "sequence";
    readonly value: readonly unknown[];
    readonly items: readonly Node[];
}
/** Keys in the order written; the object in `value` has no prototype. */
export interface Mapping extends Written {
    readonly kind: "mapping";
    readonly value: Readonly<Record<string, unknown>>;
    readonly pairs: ReadonlyMap<string, Pair>;
}
/** A `*name`, standing for a node defined before it. */
export interface Alias extends Written {
    readonly kind: "alias";
    readonly value: unknown;
    readonly target: Exclude<Node, Alias>;
}
/** One `key: value` of a mapping. */
export interface Pair {
    readonly key: Node;
    readonly value: Node;
}
/** The node itself, or what an alias stands for. */
export declare function followed(node: Node): Exclude<Node, Alias>;
export {};
