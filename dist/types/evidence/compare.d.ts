import type { Text } from "../source/problem.js";
import { type Statement } from "./statement.js";
/** Kinds of things that a statement says something about. */
export type About = "file" | "report" | "commit" | "tool" | "law" | "settings" | "pack" | "waivers" | "other" | "outcome";
/** `added`: it is there now, and the statement does not cover it; `unchecked`: it cannot be told here. */
export type State = "same" | "changed" | "missing" | "added" | "unchecked";
/** One thing that the statement says, compared with what is so. */
export interface Check {
    readonly about: About;
    readonly name: string;
    readonly state: State;
    /** What the statement says, and what was found. */
    readonly said?: string;
    readonly found?: string;
    /** Why it cannot be told, or is not so. */
    readonly why?: Text;
}
/** Compares what a statement says with one that was made now; files that no check reads are in neither. */
export declare function compareStatements(said: Statement, now: Statement): readonly Check[];
/** The commit that a statement names, where it names one. */
export declare function commitOf({ subject }: Statement): string | undefined;
