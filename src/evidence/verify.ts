import type { Text } from "../source/problem.js";
import type { Uncommitted } from "./commit.js";
import { type Check, commitOf, compareStatements } from "./compare.js";
import { subjectOf } from "./covered.js";
import { COMMIT_SUBJECT, type Evidence, REPORT_SUBJECT } from "./make.js";
import type { Statement, Subject } from "./statement.js";

/** What a verification found, in the order of reading. */
export interface Verification {
  readonly schema: "hegui-verification-v1";
  /** Judged date of the statement. */
  readonly as_of: string;
  readonly predicateType: string;
  /** Everything is as the statement says; signatures are not checked here. */
  readonly same: boolean;
  readonly checks: readonly Check[];
}

/** The check as it was run again, or why it cannot be. */
export type Again = Evidence | { readonly why: Text };

/** Compares a statement with the files below a folder and with the check that was run again on them. */
export function verify(start: string, said: Statement, asOf: string, again: Again): Verification {
  const checks = "statement" in again ? compared(start, said, again) : unrunnable(start, said, again.why);
  return {
    schema: "hegui-verification-v1",
    as_of: asOf,
    predicateType: said.predicateType,
    same: checks.every((one) => one.state === "same"),
    checks,
  };
}

function compared(start: string, said: Statement, { statement, uncommitted }: Evidence): readonly Check[] {
  const read = new Set(statement.subject.map((one) => one.name));
  // What no check reads, such as a saved report, is only compared byte by byte.
  const others = filesOf(said).flatMap((one) => (read.has(one.name) ? [] : (subjectOf(start, one.name) ?? [])));
  const now = { ...statement, subject: [...statement.subject, ...others] };
  return [...compareStatements(said, now), ...commitCheck(said, statement, uncommitted)];
}

function commitCheck(said: Statement, now: Statement, uncommitted: Uncommitted | undefined): readonly Check[] {
  const [then, found] = [commitOf(said), commitOf(now)];
  if (then === undefined) return [];
  if (then === found) return [{ about: "commit", name: COMMIT_SUBJECT, state: "same" }];
  const one = { about: "commit", name: COMMIT_SUBJECT, said: then } as const;
  if (!uncommitted) return [{ ...one, state: "changed", ...(found !== undefined && { found }) }];
  return [{ ...one, state: uncommitted.differs ? "changed" : "unchecked", why: uncommitted.why }];
}

/** Digests can be compared even where the check cannot be run. */
function unrunnable(start: string, said: Statement, why: Text): readonly Check[] {
  return [
    ...filesOf(said).map((one): Check => {
      const found = subjectOf(start, one.name)?.digest.sha256;
      const { sha256 } = one.digest;
      if (found === sha256) return { about: "file", name: one.name, state: "same" };
      const values = { ...(sha256 !== undefined && { said: sha256 }), ...(found !== undefined && { found }) };
      return { about: "file", name: one.name, state: found === undefined ? "missing" : "changed", ...values };
    }),
    { about: "outcome", name: "check", state: "unchecked", why },
  ];
}

function filesOf({ subject }: Statement): readonly Subject[] {
  return subject.filter((one) => one.name !== REPORT_SUBJECT && one.name !== COMMIT_SUBJECT);
}
