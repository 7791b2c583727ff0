import type { Shape } from "../outline.js";
import type { Names } from "../vocabulary/names.js";
/** What a body of fields is about: people, things, dealings that hold data of people, or nobody can tell. */
export interface Stance {
    readonly about: "people" | "things" | "mixed" | "unknown";
    /** What people do rather than who they are: a login, a registration. */
    readonly act?: true;
    /** Why, as short as code. */
    readonly because?: string;
}
/** Tells what a shape is about: by its fields where they are those of machines or layouts, by its name, comment and file. */
export declare function stanceOf(shape: Shape, names: Names, file: string): Stance;
/** Do the fields stand beside a code and a state, so that a message is an outcome? */
export declare function isAnswer(shape: Shape, names: Names): boolean;
/** Files that hold texts for readers, not data. */
export declare function isTranslation(file: string): boolean;
