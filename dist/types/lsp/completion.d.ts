import type { Text } from "../source/problem.js";
import type { Library } from "./hover.js";
import { type Range } from "./outline.js";
import type { Session } from "./session.js";
/** Something that may be written; `insert` is a snippet, `plain` the same without stops. */
export interface Proposal extends Range {
    readonly label: string;
    readonly is: "key" | "word" | "reference" | "field";
    readonly insert: string;
    readonly detail?: string;
    readonly about?: Text;
    /** Puts what must be declared first, and otherwise keeps the order of the schema. */
    readonly rank: string;
}
/** What may stand at an offset of a file, however broken the text around it is. */
export declare function completeAt(session: Session, library: Library, file: string, text: string, offset: number): readonly Proposal[];
