import type { Mark } from "../wording.js";
/** Colours of a terminal, or nothing at all. */
export interface Paint {
    readonly bold: (text: string) => string;
    readonly dim: (text: string) => string;
    readonly mark: (mark: Mark, text: string) => string;
    readonly verdict: (failed: boolean, text: string) => string;
}
/** Chooses ANSI colours or plain text. */
export declare function createPaint(colour: boolean): Paint;
