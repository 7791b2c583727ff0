import type { Verdict } from "../rule/judge.js";
import type { Ignore } from "../scan/ignore.js";
import type { Problem } from "../source/problem.js";
import type { IgnoreShown } from "./scan-shown.js";
/** Comments in code that accept findings, and those of the compared commit. */
export interface IgnoreContext {
    readonly ignores: readonly Ignore[];
    /** The code comes from a stranger: a comment counts only when the base has it. */
    readonly trusted: (ignore: Ignore) => boolean;
}
/** The comment that accepts a verdict: every place where it is seen must have one. */
export declare function ignoreOf({ rule, entity }: Verdict, { ignores, trusted }: IgnoreContext): Ignore | undefined;
/** Comments as a report lists them; nobody needs to look for them in the code. */
export declare function ignoresShown(context: IgnoreContext, verdicts: readonly Verdict[]): readonly IgnoreShown[];
/** Comments that name no rule, an unknown rule, or no reason. */
export declare function ignoreProblems(ignores: readonly Ignore[], rules: readonly string[]): readonly Problem[];
