import type { Range } from "../outline.js";
/** A piece of a text: `start` to `end` with its quotes or markers, `from` to `to` without them. */
export interface Token {
    readonly kind: "word" | "string" | "comment" | "mark";
    /** What stands between `from` and `to`, as written. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly from: number;
    readonly to: number;
    /** Lines of its first and last character, from 0. */
    readonly line: number;
    readonly endLine: number;
    /** A name in quotes: never a keyword. */
    readonly quoted: boolean;
}
/** What opens and closes a quoted stretch. */
export interface Quote {
    readonly open: string;
    readonly close: string;
    /** How the closing quote is written inside: behind a backslash or doubled, or either. */
    readonly escape: "backslash" | "double" | "both" | "none";
    /** May go on over the end of a line. */
    readonly lines: boolean;
    /** Holds a name instead of a text. */
    readonly name?: boolean;
    /** Quotes inside `${ }` do not end it. */
    readonly interpolates?: boolean;
}
/** Where a token ends that a language reads in its own way. */
export interface Found {
    readonly kind: Token["kind"];
    readonly from: number;
    readonly to: number;
    readonly end: number;
}
/** How a language writes comments, quotes and words. */
export interface Style {
    /** Sticky; what is a word. */
    readonly word: RegExp;
    readonly lineComments: readonly string[];
    /** Whether block comments between slash and star exist. */
    readonly blockComments: boolean;
    /** Longer opening quotes first. */
    readonly quotes: readonly Quote[];
    /** Reads what is special at an offset; called once for each text, so that it may remember. */
    readonly special?: (text: string) => (at: number) => Found | undefined;
}
/** Gives the tokens of a text one by one. */
export interface Tokenizer {
    next(): Token | undefined;
    /** Goes on at an offset further on. */
    jump(offset: number): void;
}
/** Letters, digits, `_` and `$`, in any script. */
export declare const WORD: RegExp;
/** Reads tokens in linear time and never fails: what it does not know is a mark of one character. */
export declare function tokenizer(text: string, style: Style): Tokenizer;
/** All tokens of a text. */
export declare function tokenize(text: string, style: Style): readonly Token[];
/** The place of a token's text. */
export declare function placeOf({ from, to }: Token): Range;
/** Whether a token is this mark. */
export declare function isMark(token: Token | undefined, text: string): boolean;
/** Whether a token is one of these words without quotes; they are given in lower case. */
export declare function isWord(token: Token | undefined, ...words: readonly string[]): boolean;
/** Where the line of an offset ends. */
export declare function lineEnd(text: string, from: number): number;
