/**
 * What code scanning takes and shows of a SARIF file: a run with more results or tags is refused or shown in part
 * (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support).
 */
export declare const GITHUB: {
    /** Results that a run may hold. */
    readonly results: 25000;
    /** Results that are kept, the most severe ones. */
    readonly shown: 5000;
    /** Tags that are shown of a rule; twice as many may be given. */
    readonly tags: 10;
    /** UTF-16 units of the title and of the description of a rule. */
    readonly description: 1024;
    /** UTF-16 units of the name of a rule. */
    readonly name: 255;
};
/** Bytes of the help of one rule: hundreds of rules stay well below the 10 MB that an upload may have when compressed. */
export declare const HELP_BYTES: number;
