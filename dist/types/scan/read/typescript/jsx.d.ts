import type { Shape } from "../../outline.js";
import type { MarkupEvent } from "../html/events.js";
import { type Script, type Syntax } from "./syntax.js";
import type { Values } from "./values.js";
/** Collects the markup of a script, part by part of the file. */
export interface JsxMarkup {
    see(node: Syntax): void;
    events(): readonly MarkupEvent[];
    shapes(): readonly Shape[];
}
/** Starts collecting; nodes must come in the order of the text. `fallback` names what has no name. */
export declare function jsxMarkup(script: Script, values: Values, fallback: string): JsxMarkup;
