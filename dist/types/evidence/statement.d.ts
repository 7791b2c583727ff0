/** Something with a digest, as in-toto describes it. */
export interface Descriptor {
    readonly name: string;
    readonly uri?: string;
    readonly digest?: Readonly<Record<string, string>>;
    readonly annotations?: {
        readonly hegui: Readonly<Record<string, unknown>>;
    };
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
    readonly verifier: {
        readonly id: string;
        readonly policies: readonly Descriptor[];
    };
    readonly timeCreated: string;
    readonly properties: readonly string[];
}
/** Types of predicates by the name that the command line has for them. */
export declare const PREDICATES: {
    readonly "test-result": "https://in-toto.io/attestation/test-result/v0.1";
    readonly svr: "https://in-toto.io/attestation/svr/v0.2";
};
/** What is said of the subjects. */
export type Predicate = keyof typeof PREDICATES;
/** Type of every statement that is written and read here. */
export declare const STATEMENT = "https://in-toto.io/Statement/v1";
interface Envelope {
    readonly _type: typeof STATEMENT;
    readonly subject: readonly Subject[];
}
/** An in-toto statement of one check. */
export type Statement = Envelope & ({
    readonly predicateType: (typeof PREDICATES)["test-result"];
    readonly predicate: TestResult;
} | {
    readonly predicateType: (typeof PREDICATES)["svr"];
    readonly predicate: VerificationResult;
});
/** The configuration that a statement names. */
export declare function configurationOf(statement: Statement): readonly Descriptor[];
/** A statement as it is written: two spaces, a line break at the end. */
export declare function statementText(statement: Statement): string;
export {};
