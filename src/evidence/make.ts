import { relative } from "node:path";
import { reportOn } from "../check.js";
import { examine, type Input } from "../examine.js";
import type { Report } from "../finding/report.js";
import type { Config } from "../manifest/config.js";
import { renderJson } from "../report/json.js";
import type { BuiltinPolicies } from "../rule/policies.js";
import { plainName, wanting } from "../source/glob.js";
import { UsageError } from "../workspace/failure.js";
import { MANIFESTS } from "../workspace/settings.js";
import type { Workspace } from "../workspace/workspace.js";
import { committed, type Uncommitted } from "./commit.js";
import { type Asked, configurationFor } from "./configuration.js";
import { documentSubjects, manifestSubject, policySubjects, remembering } from "./covered.js";
import { sha256 } from "./hash.js";
import { propertiesOf, testsOf } from "./outcome.js";
import { PREDICATES, type Predicate, STATEMENT, type Statement, type Subject } from "./statement.js";

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
export const REPORT_SUBJECT = "hegui check --format json";

/** The subject that stands for the commit; its digest is what this command prints. */
export const COMMIT_SUBJECT = "git rev-parse HEAD";

/** Runs the check and says what it came to, with a digest of everything that it read. */
export async function makeEvidence(from: EvidenceInput): Promise<Evidence> {
  const { start, workspace, asked, policies, predicate, time, others } = from;
  const { input, documents } = remembering(from.input);
  const report = reportOn(input, examine(input));
  const policy = policySubjects(start, workspace, asked.packs.length === 0);
  const covered = unique([
    ...policy,
    ...documentSubjects(workspace, documents),
    ...input.files.map((one) => manifestSubject(start, one)),
  ]);
  const reserved = [...covered, ...others].find(({ name }) => name === REPORT_SUBJECT || name === COMMIT_SUBJECT);
  if (reserved) throw new UsageError(`a file cannot be covered under the name '${reserved.name}': rename it`);
  const commit =
    from.commit === undefined
      ? undefined
      : await committed({ folder: start, env: from.env }, covered, wantedIn(from), from.commit);
  const subject = unique([
    ...covered,
    ...others,
    { name: REPORT_SUBJECT, digest: { sha256: sha256(renderJson(report)) } },
    ...(commit && "commit" in commit ? [{ name: COMMIT_SUBJECT, digest: { gitCommit: commit.commit } }] : []),
  ]);
  const configuration = configurationFor(report, input, workspace, asked, policies, policy);
  const { result, ...tests } = testsOf(report);
  const envelope = { _type: STATEMENT, subject } as const;
  const statement: Statement =
    predicate === "svr"
      ? {
          ...envelope,
          predicateType: PREDICATES.svr,
          predicate: {
            verifier: { id: `https://github.com/hegui/hegui/v${report.version}`, policies: configuration },
            timeCreated: time,
            properties: propertiesOf(report),
          },
        }
      : {
          ...envelope,
          predicateType: PREDICATES["test-result"],
          predicate: { result, configuration, ...tests },
        };
  return { statement, report, ...(commit && "why" in commit && { uncommitted: commit }) };
}

/** Subjects once each, by name. */
function unique(subjects: readonly Subject[]): readonly Subject[] {
  const byName = new Map(subjects.map((one) => [one.name, one]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a check would read a file of this name. */
function wantedIn({ start, workspace }: EvidenceInput): (name: string) => boolean {
  const config = workspace.source?.documents[0]?.value as Partial<Config> | undefined;
  const { paths } = workspace;
  const isWanted = wanting({ include: config?.include ?? MANIFESTS, exclude: config?.exclude ?? [], paths });
  const prefix = plainName(relative(start, workspace.root));
  return (name) =>
    prefix === "" ? isWanted(name) : name.startsWith(`${prefix}/`) && isWanted(name.slice(prefix.length + 1));
}
