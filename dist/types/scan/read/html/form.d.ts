import type { Shape } from "../../outline.js";
import type { MarkupEvent } from "./events.js";
/** The form that markup shows: its inputs with names and labels. */
export declare function formShape(text: string, events: readonly MarkupEvent[], name: string): Shape | undefined;
