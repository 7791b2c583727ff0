import type { Text } from "../source/problem.js";
import { type Check } from "./compare.js";
import { type Evidence } from "./make.js";
import type { Statement } from "./statement.js";
/** What a verification found, in the order of reading. */
export interface Verification {
    readonly schema: "hegui-verification-v1";
    /** Judged date of the statement. */
    readonly as_of: string;
    readonly predicateType: string;
    /** Everything is as the statement says; signatures are not checked here. */
    readonly same: boolean;
    readonly checks: readonly Check[];
}
/** The check as it was run again, or why it cannot be. */
export type Again = Evidence | {
    readonly why: Text;
};
/** Compares a statement with the files below a folder and with the check that was run again on them. */
export declare function verify(start: string, said: Statement, asOf: string, again: Again): Verification;
