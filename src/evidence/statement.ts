import { jsonText } from "../report/json.js";

/** Something with a digest, as in-toto describes it. */
export interface Descriptor {
  readonly name: string;
  readonly uri?: string;
  readonly digest?: Readonly<Record<string, string>>;
  readonly annotations?: { readonly hegui: Readonly<Record<string, unknown>> };
}

/** What a statement is about: always with a digest. */
export interface Subject extends Descriptor {
  readonly digest: Readonly<Record<string, string>>;
}

/** How the tests of one run came out: each rule that was in force and met something is one. */
export interface TestResult {
  readonly result: "PASSED" | "WARNED" | "FAILED";
  readonly configuration: readonly Descriptor[];
  readonly passedTests: readonly string[];
  readonly warnedTests: readonly string[];
  readonly failedTests: readonly string[];
}

/** What was verified: only what holds is listed. */
export interface VerificationResult {
  readonly verifier: { readonly id: string; readonly policies: readonly Descriptor[] };
  readonly timeCreated: string;
  readonly properties: readonly string[];
}

/** Types of predicates by the name that the command line has for them. */
export const PREDICATES = {
  "test-result": "https://in-toto.io/attestation/test-result/v0.1",
  svr: "https://in-toto.io/attestation/svr/v0.2",
} as const;

/** What is said of the subjects. */
export type Predicate = keyof typeof PREDICATES;

/** Type of every statement that is written and read here. */
export const STATEMENT = "https://in-toto.io/Statement/v1";

interface Envelope {
  readonly _type: typeof STATEMENT;
  readonly subject: readonly Subject[];
}

/** An in-toto statement of one check. */
export type Statement = Envelope &
  (
    | { readonly predicateType: (typeof PREDICATES)["test-result"]; readonly predicate: TestResult }
    | { readonly predicateType: (typeof PREDICATES)["svr"]; readonly predicate: VerificationResult }
  );

/** The configuration that a statement names. */
export function configurationOf(statement: Statement): readonly Descriptor[] {
  return statement.predicateType === PREDICATES.svr
    ? statement.predicate.verifier.policies
    : statement.predicate.configuration;
}

/** A statement as it is written: two spaces, a line break at the end. */
export function statementText(statement: Statement): string {
  return jsonText(statement);
}
