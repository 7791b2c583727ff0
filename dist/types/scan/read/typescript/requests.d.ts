import type { Shape } from "../../outline.js";
import { type Script, type Syntax } from "./syntax.js";
import { type Values } from "./values.js";
/** Collects what the handlers of one script take from requests. */
export interface Requests {
    see(node: Syntax): void;
    shapes(): readonly Shape[];
}
/** Starts collecting. */
export declare function requestsOf(script: Script, values: Values): Requests;
