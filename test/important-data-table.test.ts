import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isUnknown, type Struct } from "../src/cel/value.js";
import { check } from "../src/check.js";
import { buildModel, readManifests, type Settings } from "../src/examine.js";
import { parseSource } from "../src/source/source.js";
import { policies } from "./policies.js";

type Data = Readonly<Record<string, unknown>>;

/** A dataset as a vector describes it; what is not said is not declared. */
interface Described extends Data {
  /** It holds names and phone numbers; else one column about no person. */
  readonly personal?: true;
  /** It holds diagnoses too. */
  readonly sensitive?: true;
  readonly people?: number;
  readonly derived_from?: readonly Described[];
  readonly joins?: readonly Described[];
}

/** One row of the indicator table or one step of the procedure; see the head of important-data-vectors.yaml. */
interface Vector {
  readonly id: string;
  readonly case: string;
  readonly dataset?: Described;
  readonly organization?: Data & { readonly people_held?: number };
  /** People whose information goes abroad this year; an empty map sends data that is about nobody. */
  readonly export?: { readonly ordinary?: number; readonly sensitive?: number };
  readonly verdict: string;
  readonly confidence?: keyof typeof FINDINGS;
  readonly duties_by_volume?: boolean;
  readonly route?: string;
  readonly reports?: readonly string[];
  readonly silent?: readonly string[];
  /** Everything that is asked of the dataset. */
  readonly asks?: readonly string[];
}

/** What reports a candidate: the confidence of its row decides. */
const FINDINGS = {
  high: { rule: "ndsmr-29-declaration", level: "error" },
  medium: { rule: "ndsmr-29-likely-important", level: "warning" },
  low: { rule: "ndsmr-29-possibly-important", level: "note" },
  number: { rule: "auto-data-3-reading", level: "warning" },
} as const;

const DATE = "2026-11-21";

function manifestOf(vector: Vector): Data {
  const { people_held, ...organization } = vector.organization ?? {};
  const datasets = datasetsOf("main", vector.dataset ?? {});
  return {
    version: 1,
    organizations: [
      {
        id: "acme",
        established_in: "CN",
        critical_infrastructure: false,
        ...organization,
        ...(people_held && { people_held: [{ as_of: "2026-01-01", individuals: people_held }] }),
      },
    ],
    datasets,
    recipients: [
      { id: "abroad", country: "FR", role: "independent-handler", kind: "company" },
      { id: "partner", country: "CN", role: "independent-handler", kind: "company" },
    ],
    flows: vector.export ? flowsOf(vector.export) : [],
  };
}

/** The dataset and those that it was derived from or joined with. */
function datasetsOf(id: string, described: Described): readonly Data[] {
  const { personal, sensitive, people, derived_from = [], joins = [], ...rest } = described;
  const sources = derived_from.map((one, index) => datasetsOf(`${id}-source-${index}`, one));
  const joined = joins.map((one, index) => datasetsOf(`${id}-join-${index}`, one));
  const dataset = {
    id,
    fields: personal ? (sensitive ? [...PERSONAL, DIAGNOSIS] : PERSONAL) : [{ name: "value", category: "none" }],
    subjects: ["customers"],
    ages: ["adult"],
    ...rest,
    ...(people !== undefined && { people: { "2026": { ordinary: people } } }),
    ...(sources.length > 0 && { derived_from: sources.map(([first]) => first!.id) }),
    ...(joined.length > 0 && { joins: joined.map(([first]) => first!.id) }),
  };
  return [dataset, ...sources.flat(), ...joined.flat()];
}

const PERSONAL = [
  { name: "full_name", category: "basic.name" },
  { name: "mobile", category: "basic.phone" },
];
const DIAGNOSIS = { name: "diagnosis", category: "health.diagnosis" };

function flowsOf(people: NonNullable<Vector["export"]>): readonly Data[] {
  const counted = Object.keys(people).length > 0 && { people: { "2026": people } };
  return [
    { id: "export", from: "main", to: "abroad", access: "transfer", ...counted },
    { id: "share", from: "main", to: "partner", access: "transfer" },
  ];
}

const SETTINGS: Settings = {
  levels: {},
  profile: "standard",
  fail_on: "error",
  unknown: "warning",
  drafts: false,
  horizon_days: 0,
  waiver_max_days: 366,
  waiver_warn_days: 30,
  approvers: undefined,
  known: false,
};

const shown = (value: unknown) => (isUnknown(value as never) ? "unknown" : value);

function judge(manifest: Data) {
  const files = [{ file: "case.hegui.yaml", text: JSON.stringify(manifest) }];
  const input = { ...policies, files, problems: [], asOf: DATE, settings: SETTINGS, documentHash: () => undefined };
  const read = readManifests(input);
  expect(read.problems.map((one) => one.message.en)).toEqual([]);
  const { model } = buildModel(input, read.valid);
  const decided = (kind: "dataset" | "flow", id: string, name: string) =>
    shown((model.find(kind, id)!.get("decided") as Struct).get(name));
  const { findings, questions } = check(input);
  return {
    verdict: decided("dataset", "main", "important_data_screening"),
    route: () => decided("flow", "export", "transfer_mechanism"),
    dutiesByVolume: shown(model.find("organization", "acme")!.get("important_duties_by_volume")),
    failed: findings.filter((one) => one.outcome === "fail"),
    asked: questions.filter((one) => one.rules.some((rule) => SCREENING.has(rule))),
  };
}

const SCREENING = new Set(
  policies.packs
    .flatMap((pack) => pack.rules)
    .filter((rule) => rule.handbook?.file.startsWith("policies/important-data/"))
    .map((rule) => rule.id),
);

const VECTORS = readVectors();

function readVectors(): readonly Vector[] {
  const file = "important-data-vectors.yaml";
  const { source, problems } = parseSource(file, readFileSync(new URL(file, import.meta.url), "utf8"));
  expect(problems).toEqual([]);
  return (source.documents[0]!.value as { vectors: readonly Vector[] }).vectors;
}

describe("screening for important data", () => {
  it("has a vector for each row of the indicator table and each step of the procedure", () => {
    const have = new Set(VECTORS.map((one) => one.id.replace(/[+-]+$/, "")));
    const rows = Array.from({ length: 39 }, (_, index) => `R${index + 1}`);
    const steps = Array.from({ length: 17 }, (_, index) => `S${index + 1}`);
    expect([...have].sort()).toEqual([...rows, ...steps].sort());
    expect(new Set(VECTORS.map((one) => one.id)).size).toBe(VECTORS.length);
  });

  it.each(VECTORS.map((vector) => [vector.id, vector.case, vector] as const))("%s: %s", (_, __, vector) => {
    const found = judge(manifestOf(vector));
    expect(found.verdict).toBe(vector.verdict);
    if (vector.duties_by_volume !== undefined) expect(found.dutiesByVolume).toBe(vector.duties_by_volume);
    if (vector.route) expect(found.route()).toBe(vector.route);
    const candidate = vector.confidence && FINDINGS[vector.confidence];
    const reported = found.failed.filter((one) => one.entity.id === "main" || one.entity.kind !== "dataset");
    const levels = Object.fromEntries(reported.map((one) => [one.rule, one.level]));
    for (const { rule } of Object.values(FINDINGS))
      expect([rule, levels[rule]]).toEqual([rule, candidate?.rule === rule ? candidate.level : undefined]);
    for (const rule of vector.reports ?? []) expect(Object.keys(levels)).toContain(rule);
    for (const rule of vector.silent ?? []) expect(Object.keys(levels)).not.toContain(rule);
    if (vector.asks) expect(found.asked.flatMap((one) => one.rules)).toEqual(vector.asks);
  });
});
