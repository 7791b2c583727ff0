import { type Declared } from "./index.js";
import { type Range } from "./outline.js";
import type { Session } from "./session.js";
/** A piece of a file. */
export interface Target {
    readonly file: string;
    readonly at: Range;
}
/** The entities that a manifest declares, in the order of the text. */
export declare function symbolsOf(session: Session, file: string, text: string): readonly Declared[];
/** Where what stands at an offset is declared: an entity, or the rule of a pack of this workspace. */
export declare function definitionAt(session: Session, file: string, text: string, offset: number): readonly Target[];
/** Every place that names the entity at an offset. */
export declare function referencesAt(session: Session, file: string, text: string, offset: number, declaration: boolean): readonly Target[];
