import type { Kind } from "../manifest/kind.js";
import type { Level, Outcome } from "../rule/rule.js";
import type { Problem, Text } from "../source/problem.js";
import type { Span } from "../source/span.js";

/** A citation as it is printed. */
export interface CitedArticle {
  readonly instrument: string;
  readonly article: string;
  /** `PIPL 39` and `个人信息保护法第三十九条`. */
  readonly text: Text;
  /** `PIPL` and `个人信息保护法`: what `text` begins with. */
  readonly name: Text;
}

export interface EntityName {
  readonly kind: Kind;
  readonly id: string;
}

/** Source lines around a place, so that a saved report prints without its files. */
export interface Snippet {
  /** Line number of the first line. */
  readonly first: number;
  readonly lines: readonly string[];
}

/** A fact that was needed and not declared. */
export interface MissingFact {
  readonly entity: EntityName;
  /** Dotted route inside the entity, or empty when `reason` says what is missing. */
  readonly path: string;
  readonly reason?: Text;
  /** Where it belongs. */
  readonly at: Span;
}

/** A verdict shown to people: a duty that is not met, or that cannot be decided. */
export interface Finding {
  readonly rule: string;
  readonly outcome: "fail" | "unknown";
  readonly level: Level;
  readonly entity: EntityName;
  readonly title: Text;
  readonly message: Text;
  readonly fix: Text;
  readonly law: readonly CitedArticle[];
  /** Maximum penalties, each with its article. */
  readonly exposure: readonly { readonly law?: Text; readonly text: Text }[];
  /** Day from which the rule applies; later than the judged date for a finding of coming law. */
  readonly since: string;
  readonly upcoming: boolean;
  /** Draft law: it binds nobody yet. */
  readonly draft: boolean;
  readonly at: Span;
  readonly snippet: Snippet;
  readonly related: readonly { readonly at: Span; readonly note: Text }[];
  readonly missing: readonly MissingFact[];
  /** Rule, kind, id and key; never a line number. */
  readonly fingerprint: string;
  readonly state: "new" | "known" | "waived";
  readonly waiver?: {
    readonly id: string;
    readonly approved_by: string;
    readonly expires: string;
    readonly reason: string;
  };
}

/** Undecided verdicts that wait for one fact: one question instead of many. */
export interface Question {
  readonly entity: EntityName;
  /** The outermost undeclared key, or empty when `reason` says what is missing. */
  readonly key: string;
  readonly reason?: Text;
  /** Dotted routes under the key that rules asked for. */
  readonly paths: readonly string[];
  /** Ids of the rules that wait. */
  readonly rules: readonly string[];
  readonly message: Text;
  readonly at: Span;
  readonly snippet: Snippet;
  readonly level: Level | "off";
  readonly fingerprint: string;
}

/** What a rule is, and how often each outcome came. */
export interface RuleSummary {
  readonly id: string;
  readonly pack: string;
  readonly title: Text;
  readonly level: Level;
  readonly law: readonly CitedArticle[];
  readonly since: string;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** People counted for one organization this year, with the numbers at which law changes. */
export interface Counter {
  readonly organization: string;
  readonly name: string;
  readonly year: string;
  readonly counts: readonly {
    readonly what: "ordinary" | "sensitive";
    readonly people: number;
    /** Number and outcome of each step that the tables in force have, rising. */
    readonly thresholds: readonly { readonly at: number; readonly then: string; readonly name: Text }[];
  }[];
}

/** The result of a check, complete in itself: every format is made from it alone. */
export interface Report {
  readonly schema: "hegui-report-v1";
  readonly version: string;
  readonly as_of: string;
  readonly packs: readonly { readonly id: string; readonly version: string; readonly title: Text }[];
  readonly files: readonly string[];
  readonly entities: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly rules: readonly RuleSummary[];
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly counters: readonly Counter[];
  readonly gate: {
    readonly fail_on: Level | "never";
    readonly unknown: Level | "off";
    readonly failed: boolean;
  };
}
