import { type Input } from "../examine.js";
import type { DueList } from "./item.js";
/** Lists every duty whose last day follows from what is declared; the same input gives the same list. */
export declare function dueOf(input: Input): DueList;
