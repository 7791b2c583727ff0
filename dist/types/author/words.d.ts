import type { Lang } from "../report/wording.js";
interface Totals {
    readonly rules: number;
    readonly decisions: number;
    readonly examples: number;
    readonly failed: number;
}
declare const en: {
    problem: string;
    fail: string;
    nothing: string;
    missed: (expected: string, found: string) => string;
    line: (example: string, line: number) => string;
    fixture: (file: string) => string;
    nobody: string;
    above: string;
    semicolon: string;
    colon: string;
    joined: {
        "&&": string;
        "||": string;
    };
    values: Readonly<Record<string, string>>;
    valueWidth: number;
    totals: ({ rules, decisions, examples, failed }: Totals) => string;
    unnoticed: (count: number) => string;
    parts: (part: string | number) => string;
    changes: {
        drop: string;
        flip: string;
        "drop-row": string;
    };
    untested: string;
    unvaried: (value: string | undefined) => string;
    boundary: (instead: string) => string;
    inner: string;
    advice: string;
};
export type Words = typeof en;
export declare const words: Readonly<Record<Lang, Words>>;
export {};
