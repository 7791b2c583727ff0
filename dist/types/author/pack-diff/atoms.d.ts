import { type Relation } from "./abstract.js";
import type { Order, Sided } from "./order.js";
type Compare = (before: Sided, after: Sided) => Order;
/** How two conditions that cannot be taken apart relate: a changed fact, a macro over one list, dates moved by a period. */
export declare function relationOf(a: Sided, b: Sided, compare: Compare): Relation;
export {};
