import type { BaselineFile } from "../manifest/baseline.js";
import type { Kind } from "../manifest/kind.js";
import type { Model } from "../model/entity.js";
import type { Rule } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { locate, type Source } from "../source/source.js";
import { type Acceptance, dateFaults, type Governance, isInForce, mayApprove, notAllowed } from "./approver.js";
import { fingerprint } from "./finding.js";
import type { BaselineShown } from "./report.js";

/** A baseline file that could be read. */
export interface Baseline {
  readonly source: Source;
  readonly data: BaselineFile;
}

type Entry = BaselineFile["findings"][number];

/** What a baseline does to a check. */
export interface BaselineApplied {
  /** Fingerprints of the findings that it makes known. */
  readonly known: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  readonly shown: BaselineShown;
}

/** Reads a baseline against what was found: an expired or over-long one, a forbidden approver, entries that meet nothing are problems. */
export function applyBaseline(
  { source, data }: Baseline,
  found: ReadonlySet<string>,
  rules: readonly Rule[],
  model: Model,
  governance: Governance,
): BaselineApplied {
  const one: Acceptance = {
    name: { en: "the baseline", zh: "基线" },
    area: "baseline",
    ...data,
    place: (key) => locate(source, 0, [key], "key"),
  };
  const isAllowed = ({ rule, entity }: Entry) =>
    mayApprove(governance.approvers, data.approved_by, rule, entity, model);
  const entries = data.findings.map((entry) => underPresentId(entry, rules));
  const refused = entries.find((entry) => !isAllowed(entry));
  const allowed = isInForce(data, model.asOf) ? entries.filter(isAllowed) : [];
  const active = new Map(rules.map((rule) => [rule.id, rule]));
  // An entry counts for the rule and the entity that it names, whatever fingerprint stands there.
  const isMet = (entry: Entry) => found.has(entry.fingerprint) && isOf(entry, active.get(entry.rule));
  const isStale = (entry: Entry) =>
    !isMet(entry) && active.has(entry.rule) && model.find(...namesOf(entry)) !== undefined;
  const stale = entries.findIndex(isStale);
  const count = entries.filter(isStale).length;
  return {
    known: new Set(allowed.filter(isMet).map((entry) => entry.fingerprint)),
    problems: [
      ...dateFaults(one, model.asOf, governance.waiver_max_days),
      ...(refused ? [notAllowed(one, refused.rule, refused.entity)] : []),
      ...(stale < 0
        ? []
        : [
            {
              code: "baseline/unused",
              message: {
                en: `${count === 1 ? "1 entry of the baseline meets" : `${count} entries of the baseline meet`} no finding any more`,
                zh: `基线中有 ${count} 条已不再对应任何发现`,
              },
              hint: {
                en: "`hegui baseline --prune` takes them out, so that they cannot come back unseen",
                zh: "运行 `hegui baseline --prune` 将其移除，以免问题再次出现而不被发现",
              },
              at: locate(source, 0, ["findings", stale]),
            },
          ]),
    ],
    shown: {
      file: source.file,
      approved_by: data.approved_by,
      approved_on: data.approved_on,
      expires: data.expires,
      reason: data.reason,
      entries: data.findings.length,
      met: entries.filter(isMet).length,
    },
  };
}

/** An entry for a rule that has another id now; one whose fingerprint is not its own stays as it is. */
function underPresentId(entry: Entry, rules: readonly Rule[]): Entry {
  const rule = rules.find((one) => one.aliases?.includes(entry.rule));
  const [kind, id] = namesOf(entry);
  const path =
    rule && [rule.at.join("."), "?"].find((at) => entry.fingerprint === fingerprint(entry.rule, kind, id, at));
  return rule && path !== undefined
    ? { ...entry, rule: rule.id, fingerprint: fingerprint(rule.id, kind, id, path) }
    : entry;
}

function isOf(entry: Entry, rule: Rule | undefined): boolean {
  const [kind, id] = namesOf(entry);
  const paths = rule ? [rule.at.join("."), "?"] : [];
  return paths.some((path) => entry.fingerprint === fingerprint(entry.rule, kind, id, path));
}

function namesOf({ entity }: Entry) {
  return entity.split("/") as [Kind, string];
}
