import type { Kind as EntityKind } from "../manifest/kind.js";
import { type SIGNAL_KINDS } from "../manifest/kind.js";
import type { Level } from "../rule/rule.js";
type SignalKind = (typeof SIGNAL_KINDS)[number];
/** Languages of the product. */
export type Lang = "en" | "zh";
/** Marks in front of a line: the levels, and what is no finding of the gate. */
export type Mark = Level | "unknown" | "problem" | "waived";
/** A number with thousands separators, the same on every machine. */
export declare function grouped(value: number): string;
/** A number with an English noun in its number. */
export declare const counted: (count: number, one: string, many?: string) => string;
declare const en: {
    tag: string;
    and: string;
    comma: string;
    semicolon: string;
    colon: string;
    marks: Record<Mark, string>;
    since: (day: string) => string;
    draft: string;
    from: (day: string) => string;
    penalty: (text: string, law: string) => string;
    above: string;
    fix: (text: string) => string;
    explain: (rule: string) => string;
    related: (note: string, place: string) => string;
    asked: (paths: string) => string;
    waiting: (rules: string) => string;
    more: (count: number) => string;
    waiver: (by: string, until: string) => string;
    ignored: (place: string) => string;
    verdict: (failed: boolean, gate: string) => string;
    never: string;
    knownToo: (gate: string) => string;
    tally: {
        problem: (count: number) => string;
        error: (count: number) => string;
        warning: (count: number) => string;
        note: (count: number) => string;
        upcoming: (count: number) => string;
        withdrawn: (count: number) => string;
        unknown: (count: number) => string;
        known: (count: number) => string;
        waived: (count: number) => string;
    };
    decided: (total: number) => string;
    outcomes: {
        pass: (count: number) => string;
        skip: (count: number) => string;
        fail: (count: number) => string;
        unknown: (count: number) => string;
    };
    space: string;
    stop: string;
    law: (day: string) => string;
    packs: (list: string, many: boolean) => string;
    manyPacks: (count: number, version: string) => string;
    noPacks: string;
    nothing: string;
    nothingScanned: string;
    scanned: (files: number, skipped: number) => string;
    signals: Record<SignalKind, (count: number) => string>;
    noSignals: string;
    comments: (count: number, idle: number) => string;
    unsure: (count: number) => string;
    counter: (year: string, name: string) => string;
    people: (count: number, what: "ordinary" | "sensitive") => string;
    reached: (then: string, at: number) => string;
    ahead: (then: string, at: number, left: number) => string;
    details: (text: string) => string;
    compared: (name: string, because: string) => string;
    named: (name: string, commit: string) => string;
    baseline: (file: string, entries: number, met: number, by: string, until: string) => string;
    withdrawn: string;
    fixed: string;
    how: {
        met: string;
        "not-declared": string;
    };
    inLaw: string;
    settings: string;
    weaker: string;
    endSoon: string;
    daysLeft: (days: number) => string;
    undeclared: string;
    undeclaredHelp: string;
    brokenInput: string;
    brokenHelp: string;
    notShown: (count: number, level: Level) => string;
    root: string;
    cut: (count: number) => string;
    entities: (kind: EntityKind, count: number) => string;
};
/** Every fixed phrase of the formats, in both languages. */
export declare const words: Readonly<Record<Lang, typeof en>>;
/** Kinds of entity in the order in which a manifest lists them. */
export declare const ENTITY_KINDS: readonly ["organization", "system", "dataset", "activity", "flow", "recipient", "model", "assessment", "incident", "waiver", "signal"];
export {};
