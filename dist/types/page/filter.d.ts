import type { Text } from "../source/problem.js";
import { type Html } from "./html.js";
/** One choice of a filter: the word that items have in `data-item`, and what it is called. */
export interface Choice {
    readonly value: string;
    readonly name: Text;
}
/** What a list can be narrowed by: words that it holds, and choices. The script shows it; without one everything is there. */
export declare function filter(list: string, choices: readonly Choice[]): Html;
