import { type Lang } from "../wording.js";
declare const en: {
    replace: string;
    shown: (most: number, more: number) => string;
    why: string;
    applies: string;
    fix: string;
    holds: string;
    fails: string;
    passes: string;
    waive: string;
    waiver: string;
};
/** Phrases of SARIF alone. */
export declare const phrases: Readonly<Record<Lang, typeof en>>;
export {};
