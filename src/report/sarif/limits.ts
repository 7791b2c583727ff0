/**
 * What code scanning takes and shows of a SARIF file: a run with more results or tags is refused or shown in part
 * (https://docs.github.com/code-security/reference/code-scanning/sarif-files/sarif-support).
 */
export const GITHUB = {
  /** Results that a run may hold. */
  results: 25_000,
  /** Results that are kept, the most severe ones. */
  shown: 5_000,
  /** Tags that are shown of a rule; twice as many may be given. */
  tags: 10,
  /** UTF-16 units of the title and of the description of a rule. */
  description: 1_024,
  /** UTF-16 units of the name of a rule. */
  name: 255,
} as const;

/** Bytes of the help of one rule: hundreds of rules stay well below the 10 MB that an upload may have when compressed. */
export const HELP_BYTES = 8 * 1024;
