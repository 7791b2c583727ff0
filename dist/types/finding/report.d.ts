import type { Kind } from "../manifest/kind.js";
import type { Level, Outcome } from "../rule/rule.js";
import type { Problem, Text } from "../source/problem.js";
import type { Span } from "../source/span.js";
import type { IgnoreShown, ScanShown } from "./scan-shown.js";
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
/**
 * A verdict shown to people: a duty that is not met, or that cannot be decided.
 *
 * @example
 * ```ts
 * import type { Finding } from "hegui";
 *
 * const place = ({ at }: Finding) => `${at.file}:${at.start.line}`;
 * ```
 */
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
    readonly exposure: readonly {
        readonly law?: Text;
        readonly text: Text;
    }[];
    /** Day from which the rule applies; later than the judged date for a finding of coming law. */
    readonly since: string;
    readonly upcoming: boolean;
    /** Draft law: it binds nobody yet. */
    readonly draft: boolean;
    readonly at: Span;
    readonly snippet: Snippet;
    readonly related: readonly {
        readonly at: Span;
        readonly note: Text;
    }[];
    readonly missing: readonly MissingFact[];
    /** Rule, kind, id and key; never a line number. */
    readonly fingerprint: string;
    /** `known`: the compared commit or the baseline has it too. */
    readonly state: "new" | "known" | "waived";
    /** The compared commit was decided, and not met; the facts that decided it are gone. */
    readonly withdrawn?: true;
    readonly waiver?: Pick<WaiverShown, "id" | "approved_by" | "expires" | "reason" | "at">;
    /** Waived by a comment in the code. */
    readonly ignored?: Pick<IgnoreShown, "reason" | "at">;
}
/**
 * Undecided verdicts that wait for one fact: one question instead of many.
 *
 * @example
 * ```ts
 * import type { Question } from "hegui";
 *
 * const waiting = (question: Question) => question.rules.length;
 * ```
 */
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
    /** `known`: every verdict that waits for it waits in the compared commit or the baseline too. */
    readonly state: "new" | "known";
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
        readonly thresholds: readonly {
            readonly at: number;
            readonly then: string;
            readonly name: Text;
        }[];
    }[];
}
/** What a decision table says of an entity. */
export interface DecisionMade {
    readonly entity: EntityName;
    readonly decision: string;
    readonly title: Text;
    /** Outcomes that hold; none while it is undecided, and where a table that collects finds nothing. */
    readonly outcomes: readonly string[];
    /** What the outcomes are called in sentences. */
    readonly name: Text;
    readonly undecided: boolean;
}
/** A data flow as maps draw it. */
export interface FlowDrawn {
    readonly id: string;
    readonly title: string;
    readonly from: {
        readonly id: string;
        readonly title: string;
    };
    readonly to: {
        readonly id: string;
        readonly title: string;
    };
    /** Where the data is received or read; absent while that is not decided. */
    readonly place?: {
        readonly region: string;
        readonly zone: "mainland" | "hk" | "mo" | "tw" | "overseas";
    };
    readonly personal?: boolean;
    readonly sensitive?: boolean;
}
/** A waiver with what became of it. */
export interface WaiverShown {
    readonly id: string;
    readonly rule: string;
    /** As `kind/id`. */
    readonly entity: string;
    readonly reason: string;
    readonly approved_by: string;
    readonly approved_on: string;
    readonly expires: string;
    /** Days until it ends, counted from the judged date; negative once it has. */
    readonly days_left: number;
    readonly ticket?: string;
    /** Path of the paper that shows the approval. */
    readonly evidence?: string;
    readonly at: Span;
    /** It waives a finding now. */
    readonly holds: boolean;
    /** It ends soon enough to act. */
    readonly ends_soon: boolean;
    /** The compared commit does not have it, or has it with other words. */
    readonly change?: "added" | "changed";
}
/** Findings that were there when hegui was adopted: who accepted them, until when. */
export interface BaselineShown {
    readonly file: string;
    readonly approved_by: string;
    readonly approved_on: string;
    readonly expires: string;
    readonly reason: string;
    /** Entries, and those that met a finding. */
    readonly entries: number;
    readonly met: number;
}
/** The commit that a check was compared with. */
export interface Comparison {
    /** As people call it: a branch, a tag, `the base of the pull request`. */
    readonly name: string;
    /** Its full id. */
    readonly commit: string;
    /** Why this commit. */
    readonly because: Text;
}
/** A finding of the compared commit that is no more. */
export interface FixedFinding {
    readonly rule: string;
    readonly level: Level;
    readonly entity: EntityName;
    readonly title: Text;
    readonly law: readonly CitedArticle[];
    /** The duty is met or does not apply now, or what it was about is no longer declared. */
    readonly how: "met" | "not-declared";
    readonly fingerprint: string;
}
/** What a change does in law, in one sentence for each decision. */
export interface LegalChange {
    readonly entity: EntityName;
    readonly change: "added" | "removed" | "changed";
    /** The decision that came out otherwise; absent when all stayed. */
    readonly decision?: string;
    readonly text: Text;
    /** Where it is declared now. */
    readonly at?: Span;
}
/** A setting that the change makes, for those who review it. */
export interface PolicyChange {
    readonly file: string;
    /** Less is asked for, or less strictly. */
    readonly weaker: boolean;
    readonly text: Text;
}
/** What is different from the compared commit. */
export interface Change {
    readonly base: Comparison;
    readonly fixed: readonly FixedFinding[];
    readonly law: readonly LegalChange[];
    readonly policy: readonly PolicyChange[];
    /** Ids of flows that are new or declared otherwise. */
    readonly flows: readonly string[];
}
/** A problem; a fault of a waiver that the compared commit has too is not this change's doing. */
export interface ReportedProblem extends Problem {
    readonly known?: true;
}
/**
 * The result of a check, complete in itself: every format is made from it alone.
 *
 * @example
 * ```ts
 * import type { Report } from "hegui";
 *
 * const errors = (report: Report) => report.findings.filter((one) => one.level === "error");
 * ```
 */
export interface Report {
    readonly schema: "hegui-report-v1";
    readonly version: string;
    readonly as_of: string;
    readonly packs: readonly {
        readonly id: string;
        readonly version: string;
        readonly title: Text;
    }[];
    readonly files: readonly string[];
    readonly entities: Readonly<Record<string, number>>;
    readonly problems: readonly ReportedProblem[];
    readonly findings: readonly Finding[];
    readonly questions: readonly Question[];
    readonly rules: readonly RuleSummary[];
    readonly counts: Readonly<Record<Outcome, number>>;
    readonly counters: readonly Counter[];
    readonly decisions: readonly DecisionMade[];
    readonly flows: readonly FlowDrawn[];
    readonly waivers: readonly WaiverShown[];
    /** Only after a scan of the code. */
    readonly scan?: ScanShown;
    readonly baseline?: BaselineShown;
    /** Only after a comparison. */
    readonly change?: Change;
    readonly gate: {
        readonly fail_on: Level | "never";
        readonly unknown: Level | "off";
        /** Known findings fail the check too. */
        readonly known: boolean;
        readonly failed: boolean;
    };
}
