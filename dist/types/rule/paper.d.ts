import type { Expression } from "../cel/expression.js";
import type { Kind } from "../manifest/kind.js";
import type { Text } from "../source/problem.js";
import type { Citation } from "./law.js";
import type { Templates } from "./rule.js";
/** A list whose every element is read under a name. */
export interface PaperEach {
    readonly name: string;
    readonly in: Expression;
}
/** What values are called in papers, besides categories and outcomes. */
export interface PaperNames {
    /** Territories by ISO 3166 code. */
    readonly regions: Readonly<Record<string, Text>>;
    /** Words of manifests by the key that has them: `legal_basis`, then `consent`. */
    readonly words: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}
/** One line of a paper: a declared value, words of the paper, a blank for a person, or several of them in this order. */
export interface PaperItem {
    readonly label: Text;
    readonly value?: Expression;
    readonly text?: Templates;
    readonly ask?: Text;
    readonly when?: Expression;
    readonly law: readonly Citation[];
}
/** Something that is there or is not. */
export interface PaperCheck {
    readonly label: Text;
    readonly value: Expression;
    readonly when?: Expression;
    readonly law: readonly Citation[];
}
export interface PaperColumn {
    readonly label: Text;
    readonly value?: Expression;
    readonly ask?: Text;
    /** Share of the width. */
    readonly width: number;
}
export interface PaperTable {
    readonly name: string;
    readonly each: PaperEach;
    readonly columns: readonly PaperColumn[];
}
export interface PaperSection {
    readonly title: Templates;
    readonly law: readonly Citation[];
    readonly when?: Expression;
    readonly each?: PaperEach;
    readonly text?: Templates;
    readonly items: readonly PaperItem[];
    readonly checks: readonly PaperCheck[];
    readonly table?: PaperTable;
}
/** A paper that the law asks for, as a template: plain data, like a rule. */
export interface Paper {
    readonly id: string;
    readonly pack: string;
    readonly title: Text;
    readonly about: Text;
    readonly law: readonly Citation[];
    /** One document for each entity of this kind. */
    readonly on: Kind;
    readonly when: Expression;
    readonly sections: readonly PaperSection[];
}
