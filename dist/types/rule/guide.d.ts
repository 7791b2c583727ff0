import type { Text } from "../source/problem.js";
import { type FormatName } from "./forms.js";
/** What the schemas say of each key in words, as plain data: editors show it, a check does not read it. */
export interface Guide {
    readonly about?: Text;
    readonly keys?: Readonly<Record<string, Guide>>;
    /** Items of a list, or values of a mapping with free keys. */
    readonly of?: Guide;
}
/** The descriptions of every format. */
export type Guides = Readonly<Record<FormatName, Guide>>;
/** Reads the descriptions off the schemas; runs at build time. */
export declare function compileGuides(): Guides;
