import type { Problem } from "../source/problem.js";
import { type Source } from "../source/source.js";
import type { Path } from "../source/span.js";
import type { Signatures } from "./environment.js";
import type { Citation, Law } from "./law.js";
import { type Loaded } from "./loaded.js";
import type { Rule } from "./rule.js";
import type { DecisionFile } from "./schema.js";
/** What the files of packs may refer to, and where what is wrong goes. */
interface References {
    readonly law: Law;
    readonly signatures: Signatures;
    readonly problems: Problem[];
}
/** Rules may cite only what the catalogue has. */
export declare function checkCitations(context: References, file: Loaded<unknown>, path: Path, law: readonly Citation[]): void;
/** Penalties that a rule shows stand in the catalogue. */
export declare function checkPenalties(context: References, file: Loaded<unknown>, penalties: readonly string[]): void;
/** A fact whose value is an outcome names a decision that there is. */
export declare function checkOutcome(context: References, file: Loaded<unknown>, path: Path, decision: string | undefined): void;
/** All tables of one decision collect or none does, and what collects has no second, certain run. */
export declare function checkCollect(context: References, file: Loaded<DecisionFile>): void;
/** A key that should be the id of a rule and is not; the id that was meant is written where no other can be. */
export declare function unknownRule(source: Source, path: Path, rules: readonly Pick<Rule, "id">[], code?: "policy/unknown-rule" | "config/unknown-rule"): Problem;
export {};
