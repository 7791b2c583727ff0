import type { Range, Value } from "../../outline.js";
import type { Names } from "../../vocabulary/names.js";
/** A value of a person that stands in an expression. */
export interface Item {
    readonly category: string;
    /** As written: `user.phone`. */
    readonly path: string;
    readonly sure: number;
    readonly at: Range;
}
/** The values of people in an expression that reach its reader as they are; what is masked, hashed, counted or compared does not. */
export declare function itemsOf(value: Value, names: Names): readonly Item[];
/** The item that a name or path holds: `user.phone`, `idCard`, `order.getReceiverName`. */
export declare function itemOfPath(written: string, names: Names): Omit<Item, "at"> | undefined;
