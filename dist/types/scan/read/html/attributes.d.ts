import type { Element, Range, Value } from "../../outline.js";
import type { MarkupEvent } from "./events.js";
/** Whether an attribute's text is an expression: `:src`, `v-model`, `@click`, `v-if`. */
export declare function isExpression(key: string): boolean;
/** Elements with the keys that frameworks write shortly in full, and bound values as values. */
export declare function settled(event: MarkupEvent, expression: (at: Range) => Value | undefined): MarkupEvent;
/** The elements among events. */
export declare function elementsOf(events: readonly MarkupEvent[]): readonly Element[];
