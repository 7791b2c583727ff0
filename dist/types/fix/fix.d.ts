import { type Input } from "../examine.js";
import { type Signal } from "../scan/signal.js";
/** A manifest with its changes. */
export interface Fixed {
    readonly file: string;
    readonly before: string;
    readonly after: string;
}
/**
 * Changes beyond doubt: misspelt words, and declarations of what code shows. What a finding says of facts is for people to
 * mend. A word spelt right may show what to mend next, so that the outcome is looked at until nothing is left.
 */
export declare function fixes(input: Input, signals: readonly Signal[], mayChange: (file: string) => boolean): readonly Fixed[];
