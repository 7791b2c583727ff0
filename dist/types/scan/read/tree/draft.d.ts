import type { Assignment, Call, Entry, Field, Import, Outline, Range, Shape, ShapeKind, Value } from "../../outline.js";
/** An outline while it is being written. */
export interface Draft {
    readonly shapes: Shape[];
    readonly assignments: Assignment[];
    readonly calls: Call[];
    readonly imports: Import[];
    /** Fields that handlers take from requests, by the handler's name. */
    readonly requests: Map<string, {
        readonly at: Range;
        readonly fields: Field[];
    }>;
}
/** An outline that nothing is written in. */
export declare function emptyDraft(): Draft;
/** Notes a name with its value; objects come whole and key by key under dotted names. */
export declare function assign(draft: Draft, name: string, value: Value, at: Range, exported: boolean): void;
/** Notes what a function gives back as the value of its name with `()`. */
export declare function assignReturn(draft: Draft, name: string, value: Value, at: Range, exported: boolean): void;
/** Notes a field that a handler takes from a request, once per handler. */
export declare function addRequestField(draft: Draft, handler: string, at: Range, field: Field): void;
/** Notes a shape that has fields. */
export declare function addShape(draft: Draft, name: string, kind: ShapeKind, labels: readonly string[], fields: readonly Field[], at: Range): void;
/** A field; empty and repeated aliases and labels are dropped. */
export declare function makeField(name: string, at: Range, more: {
    readonly aliases?: readonly string[];
    readonly labels?: readonly string[];
    readonly type?: string | undefined;
}): Field;
/** The outline in the order of the file. */
export declare function finished(draft: Draft, unread: readonly Range[]): Outline;
/** The value that a key or keyword argument has. */
export declare function valueAt(entries: readonly Entry[], ...keys: readonly string[]): Value | undefined;
