import { type Edit } from "../source/insert.js";
import type { Span } from "../source/span.js";
import type { Library } from "./hover.js";
import { type PositionRange } from "./place.js";
import type { Session } from "./session.js";
/** A change that the editor offers at a place. */
export interface Action {
    readonly title: string;
    readonly edit: Edit;
    /** The one change that is meant. */
    readonly preferred: boolean;
    /** Code and place of the diagnostic that it answers. */
    readonly answers: {
        readonly code: string;
        readonly at: Span;
    };
}
/**
 * Changes for what the report says of a range: the word that is meant, a near word where people have to choose, and an empty key
 * where something must be declared. No fact is made up: the value of such a key is left to people.
 */
export declare function actionsAt(session: Session, library: Library, file: string, text: string, range: PositionRange): readonly Action[];
