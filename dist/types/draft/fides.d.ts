import type { Draft } from "./draft.js";
/** A Fides file as YAML reads it, with its name. */
export interface FidesFile {
    readonly file: string;
    readonly value: unknown;
}
/** Whether a document holds Fides resources. */
export declare function isFides(value: unknown): boolean;
/** Drafts datasets of Fides collections and activities of privacy declarations. What has no single counterpart is left to people. */
export declare function draftFromFides(files: readonly FidesFile[]): Draft;
