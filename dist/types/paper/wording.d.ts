import type { Kind } from "../manifest/kind.js";
export type Lang = "en" | "zh";
declare const EN: {
    blank: (text: string) => string;
    missing: (label: string, key: string) => string;
    placed: (what: string, place: string) => string;
    more: (count: number) => string;
    and: string;
    then: string;
    none: string;
    yes: string;
    no: string;
    entity: (kind: Kind, id: string) => string;
    numbered: (index: number, title: string) => string;
    draft: string;
    page: (current: string, total: string) => string[];
    head: {
        subject: string;
        declared: string;
        asOf: string;
        handler: string;
        law: string;
        asked: string;
        blanks: string;
    };
    asked: {
        yes: string;
        no: string;
        perhaps: string;
    };
    warning: string;
    checklist: {
        title: string;
        item: string;
        state: string;
        law: string;
    };
    state: {
        yes: string;
        no: string;
        declared: string;
        undeclared: string;
        idle: string;
    };
    perhapsHere: string;
    basis: string;
    missingFacts: string;
    missingColumns: string[];
    findings: string;
    findingsNone: string;
    findingColumns: string[];
    outcome: {
        fail: string;
        unknown: string;
        waived: string;
        coming: string;
    };
    met: string;
    decisions: string;
    decisionColumns: string[];
    undecided: string;
    law: string;
    lawColumns: string[];
    packs: string;
    facts: string;
    factColumns: string[];
    unit: Readonly<Record<string, string>>;
    instant: (time: string) => string;
    duration: (count: number, unit: string) => string;
    colon: string;
};
/** The words of every draft, whatever its template. */
export declare const WORDS: Readonly<Record<Lang, typeof EN>>;
export {};
