import type { Text } from "../source/problem.js";
/** A number with what is counted, in both languages. */
export declare function amount(count: number, one: string, zh: string, many?: string): Text;
/** Phrases that several sections use. */
export declare const words: {
    findings: {
        en: string;
        zh: string;
    };
    questions: {
        en: string;
        zh: string;
    };
    decisions: {
        en: string;
        zh: string;
    };
    facts: {
        en: string;
        zh: string;
    };
    where: {
        en: string;
        zh: string;
    };
    fix: {
        en: string;
        zh: string;
    };
    why: {
        en: string;
        zh: string;
    };
    says: {
        en: string;
        zh: string;
    };
    exposure: {
        en: string;
        zh: string;
    };
    related: {
        en: string;
        zh: string;
    };
    more: {
        en: string;
        zh: string;
    };
    fact: {
        en: string;
        zh: string;
    };
    value: {
        en: string;
        zh: string;
    };
    law: {
        en: string;
        zh: string;
    };
    thing: {
        en: string;
        zh: string;
    };
    count: {
        en: string;
        zh: string;
    };
    outcome: {
        en: string;
        zh: string;
    };
    notDecided: {
        en: string;
        zh: string;
    };
    yes: {
        en: string;
        zh: string;
    };
    no: {
        en: string;
        zh: string;
    };
    unknown: {
        en: string;
        zh: string;
    };
    until: {
        en: string;
        zh: string;
    };
    search: {
        en: string;
        zh: string;
    };
    all: {
        en: string;
        zh: string;
    };
};
