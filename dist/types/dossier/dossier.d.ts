import type { Coverage } from "../coverage.js";
import type { CitedArticle, EntityName, Report } from "../finding/report.js";
import type { Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
import type { Upcoming } from "../upcoming.js";
import type { Reads } from "../watched.js";
/** A declared fact with its place. */
export interface FactShown {
    /** Dotted route inside its entity. */
    readonly path: string;
    /** As written; a list is joined with commas. */
    readonly value: string;
    readonly at: Span;
    /** The entity that the value refers to. */
    readonly to?: EntityName;
}
/** A declared entity, with all that is declared of it. */
export interface Thing extends EntityName {
    readonly title: string;
    readonly at: Span;
    readonly facts: readonly FactShown[];
}
/** A field of a dataset: what kind of data it is. */
export interface InventoryField {
    readonly dataset: string;
    readonly field: string;
    /** Category of the taxonomy, and what it is called. */
    readonly category: {
        readonly id: string;
        readonly name: Text;
    };
    /** Group of categories; a pack's own category may have none. */
    readonly group?: Text;
    /** Class of sensitive personal information (PIPL 28), where its category has one. */
    readonly class?: Text;
    readonly personal: boolean;
    /** Sensitive by its category or the recorded harm assessment; `context`: it depends on the setting, and nothing is recorded. */
    readonly sensitive: boolean | "context";
    readonly at: Span;
}
/** A decision table in force, as far as readers need it: said once for all entities. */
export interface TableShown {
    readonly id: string;
    readonly title: Text;
    readonly rows: readonly {
        readonly when: string;
        /** What its outcome is called. */
        readonly then: Text;
        readonly law: readonly CitedArticle[];
    }[];
}
/** One table run on one entity: its named values, and the rows tried in order. */
export interface DecisionShown {
    readonly entity: EntityName;
    /** Index into the tables. */
    readonly table: number;
    /** What the outcome is called. */
    readonly name: Text;
    readonly undecided: boolean;
    /** It would come out otherwise without what is doubtful. */
    readonly doubtful: boolean;
    readonly variables: readonly ({
        readonly name: string;
        readonly value: string;
    } & Reads)[];
    readonly tried: readonly ({
        /** Index into the rows of the table. */
        readonly row: number;
        readonly result: boolean | "unknown";
        readonly because: Text;
    } & Reads)[];
}
/** People counted in a calendar year against one number of the law. */
export interface Threshold {
    readonly organization: string;
    readonly name: string;
    readonly year: string;
    readonly what: "ordinary" | "sensitive";
    readonly people: number;
    readonly at: number;
    /** What the law asks for from there. */
    readonly outcome: Text;
    /** People left until it is reached; zero or less once it is. */
    readonly left: number;
    /** People by the end of the year, where a forecast is declared. */
    readonly forecast?: number;
    /** The day on which the forecast reaches it, were people to come at an even pace; absent when it does not, or has been reached. */
    readonly reached_on?: string;
}
/** A duty of the catalogue of law that a finding or a question is about. */
export interface DutyShown {
    readonly id: string;
    readonly title: Text;
    /** What the articles ask for, in our own words. */
    readonly summary: Text;
    readonly law: readonly CitedArticle[];
    /** Rules of this report that check it. */
    readonly rules: readonly string[];
}
/** What reports for people are made from: a check, with every fact, every row tried, and what comes. */
export interface Dossier {
    readonly schema: "hegui-dossier-v1";
    readonly report: Report;
    readonly things: readonly Thing[];
    readonly inventory: readonly InventoryField[];
    /** What keys mean, by kind and route without list numbers: `flow.people.*.ordinary`. */
    readonly meanings: Readonly<Record<string, Text>>;
    readonly tables: readonly TableShown[];
    readonly decisions: readonly DecisionShown[];
    readonly thresholds: readonly Threshold[];
    readonly upcoming: Upcoming;
    readonly duties: readonly DutyShown[];
    readonly coverage: Coverage;
}
