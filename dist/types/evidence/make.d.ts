import { type Input } from "../examine.js";
import type { Report } from "../finding/report.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import type { Workspace } from "../workspace/workspace.js";
import { type Uncommitted } from "./commit.js";
import { type Asked } from "./configuration.js";
import { type Predicate, type Statement, type Subject } from "./statement.js";
/** What a statement is made from. */
export interface EvidenceInput {
    /** Folder that its names start from. */
    readonly start: string;
    readonly workspace: Workspace;
    /** The input of the workspace, with its code where that is scanned. */
    readonly input: Input;
    readonly asked: Asked;
    readonly policies: BuiltinPolicies;
    readonly predicate: Predicate;
    /** Time of the verification, as RFC 3339 in UTC. */
    readonly time: string;
    /** Further files that are covered, such as saved reports. */
    readonly others: readonly Subject[];
    /** The commit to name, or `HEAD`; nothing leaves it out. */
    readonly commit?: string | undefined;
    readonly env: Readonly<Record<string, string | undefined>>;
}
/** A statement, the report that it is about, and what a reader should be told of it. */
export interface Evidence {
    readonly statement: Statement;
    readonly report: Report;
    /** Why no commit is named. */
    readonly uncommitted?: Uncommitted;
}
/** The subject that stands for the report; its digest is that of what this command prints. */
export declare const REPORT_SUBJECT = "hegui check --format json";
/** The subject that stands for the commit; its digest is what this command prints. */
export declare const COMMIT_SUBJECT = "git rev-parse HEAD";
/** Runs the check and says what it came to, with a digest of everything that it read. */
export declare function makeEvidence(from: EvidenceInput): Promise<Evidence>;
