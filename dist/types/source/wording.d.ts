import type { Problem, Text } from "./problem.js";
/** What a problem says, before anyone knows where it stands. */
export type Wording = Omit<Problem, "at" | "related">;
/** A piece of someone's text as one short line that is safe to show. */
export declare function shown(text: string): string;
/** The text of every problem of this folder. */
export declare const wording: {
    notYaml: (reason: string) => Wording;
    tooLarge: (bytes: number) => Wording;
    tooManyValues: (nodes: number) => Wording;
    tooDeep: (depth: number) => Wording;
    tooManyAliases: (aliases: number) => Wording;
    aliasesGrow: (nodes: number) => Wording;
    tooManyDocuments: (documents: number) => Wording;
    tooManyProblems: (problems: number) => Wording;
    controlCharacter: (code: number) => Wording;
    unknownTag: (tag: string) => Wording;
    wrongTag: (tag: string) => Wording;
    mergeKey: () => Wording;
    forbiddenKey: (key: string) => Wording;
    complexKey: () => Wording;
    duplicateKey: (key: string) => Wording;
    undefinedAlias: (name: string) => Wording;
    cyclicAlias: (name: string) => Wording;
    outsideWorkspace: (path: string) => Wording;
    noSuchPath: (path: string) => Wording;
    unreadable: (code: string) => Wording;
    invalidUtf8: (offset: number, line: number) => Wording;
    tooManyFiles: (files: number) => Wording;
};
/** The note at the first of two equal keys. */
export declare const FIRST_KEY: Text;
/** Builds a wording of this folder. */
export declare function said(what: string, message: Text, hint?: Text): Wording;
