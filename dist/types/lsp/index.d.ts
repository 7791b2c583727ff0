import { type Kind } from "../manifest/kind.js";
import { type Entry, type Range } from "./outline.js";
import type { Session } from "./session.js";
/** An entity as its text declares it, whether the file can be read as a whole or not. */
export interface Declared {
    readonly kind: Kind;
    readonly id: string;
    readonly title: string;
    readonly file: string;
    /** Its id. */
    readonly at: Range;
    /** All of it. */
    readonly whole: Range;
}
/** A text that names an entity as `kind/id`. */
export interface Reference {
    readonly label: string;
    readonly file: string;
    readonly at: Range;
}
/** What one manifest declares and names. */
export interface Index {
    readonly text: string;
    readonly declared: readonly Declared[];
    readonly references: readonly Reference[];
    readonly entries: readonly Entry[];
}
/** The index of a manifest; the same text is read once. */
export declare function indexOf(session: Session, file: string, text: string): Index;
/** The indexes of all manifests of the workspace. */
export declare function allIndexes(session: Session): readonly Index[];
/** The text of a file as the editor has it. */
export declare function textOf(session: Session, file: string): string;
