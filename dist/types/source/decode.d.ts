import type { Problem } from "./problem.js";
/** A text, or the problem that keeps bytes from being one. */
export type Decoded = {
    readonly text: string;
    readonly problem?: undefined;
} | {
    readonly text?: undefined;
    readonly problem: Problem;
};
/** The text of UTF-8 bytes without a byte order mark, or where the first byte stands that is not UTF-8. */
export declare function decode(file: string, bytes: Uint8Array): Decoded;
