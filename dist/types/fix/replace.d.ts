import type { Edit } from "../source/insert.js";
import type { Problem } from "../source/problem.js";
import type { Source } from "../source/source.js";
/** A change of one manifest. */
export interface FileEdit {
    readonly file: string;
    readonly edit: Edit;
}
/** Misspelt keys and words of closed vocabularies, where one word is meant. */
export declare function replacing(problems: readonly Problem[], sources: readonly Source[]): readonly FileEdit[];
