import type { Coverage } from "../coverage.js";
import type { CitedArticle, EntityName, Report } from "../finding/report.js";
import type { Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
import type { Upcoming } from "../upcoming.js";

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
  /** Category of the taxonomy, and what it is called; absent while it is not declared. */
  readonly category?: { readonly id: string; readonly name: Text; readonly group: Text };
  /** Sensitive personal information; absent while that cannot be decided. */
  readonly sensitive?: boolean;
  readonly personal?: boolean;
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

/** A fact that a row read: declared at its place, or not declared. */
export interface ReadShown {
  /** As `kind/id`. */
  readonly entity: string;
  readonly path: string;
  readonly value: string;
  readonly at?: Span;
}

/** One table run on one entity: the rows tried in order, and what each read. */
export interface DecisionShown {
  readonly entity: EntityName;
  /** Index into the tables. */
  readonly table: number;
  readonly name: Text;
  readonly undecided: boolean;
  /** Facts that are lacking would not change the outcome for sure. */
  readonly doubtful: boolean;
  readonly tried: readonly {
    /** Index into the rows of the table. */
    readonly row: number;
    readonly result: boolean | "unknown";
    readonly because: Text;
    readonly reads: readonly ReadShown[];
  }[];
}

/** People counted this year against one number of the law. */
export interface Threshold {
  readonly organization: string;
  readonly name: string;
  readonly what: "ordinary" | "sensitive";
  readonly people: number;
  readonly at: number;
  readonly outcome: Text;
  /** People left until it is reached; zero or less once it is. */
  readonly left: number;
  /** The day on which the declared pace of this year reaches it; absent when that is not this year, or the pace is not declared. */
  readonly reached_on?: string;
}

/** What reports for people are made from: a check, with every fact, every row tried, and what comes. */
export interface Dossier {
  readonly schema: "hegui-dossier-v1";
  readonly report: Report;
  readonly things: readonly Thing[];
  readonly inventory: readonly InventoryField[];
  readonly tables: readonly TableShown[];
  readonly decisions: readonly DecisionShown[];
  readonly thresholds: readonly Threshold[];
  readonly upcoming: Upcoming;
  readonly coverage: Coverage;
}
