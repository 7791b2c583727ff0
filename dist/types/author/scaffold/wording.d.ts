/** Language of comments and names in new files; the texts of rules are always in both. */
export type Lang = "en" | "zh";
declare const en: {
    law: string;
    level: string;
    when: string;
    assert: (condition: string) => string;
    check: (condition: string) => string;
    code: string;
    at: string;
    why: string;
    fails: string;
    passes: string;
    open: string;
    outcomes: (name: string) => string;
    row: (condition: string) => string;
    first: string;
    otherwise: string;
    undecided: string;
};
/** Sentences of the templates, in the language of the author. */
export declare const SENTENCES: Readonly<Record<Lang, typeof en>>;
export {};
