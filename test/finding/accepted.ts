import { check, type Input, type Settings } from "../../src/check.js";
import type { Report } from "../../src/finding/report.js";
import { policies } from "../policies.js";

/** The judged date. */
export const TODAY = "2026-11-21";
/** The rule that speaks, and one that does not. */
export const RULE = "pipl-39-separate-consent";
export const OTHER = "cbdt-8-contract-or-certification";
// One rule, so that the gate tells of its finding and of the waiver alone; in one pack, because a pack without rules was not asked for.
const packs = [
  {
    ...policies.packs[0]!,
    rules: policies.packs.flatMap((pack) => pack.rules).filter((rule) => rule.id === RULE),
    facts: policies.packs.flatMap((pack) => pack.facts),
    decisions: policies.packs.flatMap((pack) => pack.decisions),
  },
];

const SETTINGS: Settings = {
  levels: {},
  profile: "standard",
  drafts: false,
  fail_on: "error",
  unknown: "warning",
  known: false,
  horizon_days: 180,
  waiver_max_days: 366,
  waiver_warn_days: 30,
  approvers: undefined,
};

/** A flow that sends guests abroad on blanket consent: one finding. */
export const MANIFEST = `version: 1
organizations:
  - { id: hotel, established_in: CN, critical_infrastructure: false }
datasets:
  - { id: guests, fields: [{ name: full_name, category: basic.name }], subjects: [customers], ages: [adult] }
recipients:
  - { id: partner, country: IE, role: independent-handler }
flows:
  - { id: marketing, from: guests, to: partner, access: transfer, legal_basis: consent, consent: { separate: false } }
`;

/** A waiver without fault. */
export const SOUND = {
  id: "w",
  rule: RULE,
  entity: "flow/marketing",
  reason: "The form changes in December",
  approved_by: "Li Wei",
  requested_by: "Wang Fang",
  approved_on: "2026-11-01",
  expires: "2026-12-31",
};
/** What a waiver says otherwise than the sound one. */
export type Words = Partial<Record<keyof typeof SOUND | "ticket", string>>;

/** A waiver in block style, one key a line, from line 3 of its file. */
const waiver = (changes: Words = {}) =>
  Object.entries({ ...SOUND, ...changes }).map(
    ([key, value], index) => `${index === 0 ? "  -" : "   "} ${key}: ${value}\n`,
  );
/** A file of waivers. */
export const waivers = (...all: readonly Words[]) =>
  all.length === 0 ? "version: 1\n" : `version: 1\nwaivers:\n${all.flatMap(waiver).join("")}`;
/** Line of a key of the first waiver. */
export const lineOf = (key: keyof typeof SOUND) => 3 + Object.keys(SOUND).indexOf(key);

/** A case: the waivers, and what they are judged by. */
export interface Given {
  readonly waivers?: readonly Words[];
  /** The file of waivers as a text of its own. */
  readonly written?: string;
  readonly manifest?: string;
  readonly settings?: Partial<Settings>;
  /** Waivers of the compared commit, or everything it has. */
  readonly base?: readonly Words[];
  readonly baseManifest?: string;
  readonly untrusted?: boolean;
}

/** Checks the flow and its waivers. */
export function run(given: Given): Report {
  const files = (manifest: string | undefined, accepted: string) => [
    { file: "flows/crm.hegui.yaml", text: manifest ?? MANIFEST },
    { file: "waivers.hegui.yaml", text: accepted },
  ];
  const comparison = { name: "main", commit: "0".repeat(40), because: { en: "main", zh: "main" } };
  const input: Input = {
    ...policies,
    packs,
    files: files(given.manifest, given.written ?? waivers(...(given.waivers ?? []))),
    problems: [],
    asOf: TODAY,
    settings: { ...SETTINGS, ...given.settings },
    documentHash: () => undefined,
    ...(given.base && { base: { comparison, files: files(given.baseManifest, waivers(...given.base)), policy: [] } }),
    ...(given.untrusted && { untrusted: true }),
  };
  return check(input);
}

/** Codes of the problems, in order of place. */
export const codesOf = (report: Report) => report.problems.map((one) => one.code);
/** State of the one finding. */
export const stateOf = (report: Report) => report.findings.find((one) => one.rule === RULE)?.state;
