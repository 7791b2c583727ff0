import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isUnknown, type Struct } from "../src/cel/value.js";
import { buildModel, readManifests } from "../src/examine.js";
import { outcomeKey } from "../src/rule/environment.js";
import { parseSource } from "../src/source/source.js";
import { policies } from "./policies.js";

/** What a decision row says about the case; see the head of ai-filings-vectors.yaml. */
interface Facts {
  readonly aud: keyof typeof AUDIENCE;
  readonly gen: boolean;
  readonly op: "yes" | "no" | "unknown";
  readonly origin?: keyof typeof ORIGIN;
  readonly juris?: "cn" | "ovs" | "self";
  readonly ds?: keyof typeof GENERATES;
  readonly rec?: keyof typeof ALGORITHM;
  readonly role?: keyof typeof ROLE;
  readonly sector?: "finance" | "healthcare" | "government";
  readonly filed_up?: "yes" | "no" | "unknown";
  readonly files?: boolean;
  readonly pi?: boolean;
  readonly sensitive_pi?: boolean;
  readonly companion?: boolean;
  readonly agent?: boolean;
  readonly stock?: boolean;
  readonly platform_hosted?: boolean;
  readonly publishes?: boolean;
  readonly ethics_sensitive?: boolean;
  readonly answer?: "filing" | "registration" | "neither";
}

interface Row {
  readonly id: string;
  readonly case: string;
  readonly facts: Facts;
  readonly required: readonly (keyof typeof CODES)[];
  readonly blocked?: true;
}

const AUDIENCE = {
  pub: "public-mainland",
  int: "internal",
  ent: "enterprise-customers",
  ovs: "overseas-only",
  res: "closed-test",
};
const ORIGIN = {
  own: "own",
  ft: "fine-tuned-weights",
  api: "vendor-api",
  raw: "unmodified-weights",
  none: "classical",
};
const GENERATES = {
  text: ["text"],
  voice: ["voice"],
  face: ["face", "video"],
  image: ["image"],
  video: ["video"],
  other: ["translation"],
};
const ALGORITHM = {
  none: undefined,
  push: "personalised-push",
  rank: "ranking-selection",
  search: "search-filtering",
  dispatch: "dispatch-decision",
};
const ROLE = {
  provider: undefined,
  supporter: "technical-supporter",
  distributor: "content-platform",
  store: "app-store",
};
const SECTOR = { finance: "finance", healthcare: "health", government: "government" };
const CODES = {
  GF: "generative-filing",
  GR: "generative-registration",
  AF: "algorithm-filing",
  "AF-TS": "supporter-algorithm-filing",
  SA: "opinion-assessment",
  "SA-A": "anthropomorphic-assessment",
  "SA-B": "biometric-assessment",
  SC: "person-consent",
  DN: "display-model",
  DA: "display-algorithm",
  EL: "explicit-label",
  IM: "implicit-label",
  PD: "platform-detection",
  UD: "user-declaration",
  RN: "real-name",
  TD: "training-data",
  AN: "algorithm-notice",
  OO: "opt-out",
  AP: "anthropomorphic-duties",
  AG: "agent-controls",
  ER: "ethics-review",
  PI: "personal-information",
  XB: "cross-border",
  WP: "workplace-policy",
  ST: "store-checks",
  FI: "finance-guidance",
  ME: "medical-limits",
  GV: "government-limits",
};

const table = policies.packs.flatMap((pack) => pack.decisions).find((one) => one.id === "ai-filings")!;
const outcomes = [...new Set(table.rows.map((row) => row.then))];

/** Outcomes that the table gives, with `?` where one is open. */
function decide(facts: Facts, asOf: string): readonly string[] {
  const text = JSON.stringify({ version: 1, ...manifest(facts) });
  const input = { ...policies, files: [{ file: "case.yaml", text }], documentHash: () => "0".repeat(64), asOf };
  const read = readManifests(input);
  expect(read.problems).toEqual([]);
  const { model } = buildModel(input, read.valid);
  const decided = (model.find("model", "service")!.get("decided") as Struct).get("ai_filings") as Struct;
  return outcomes.flatMap((outcome) => {
    const value = decided.get(outcomeKey(outcome));
    return isUnknown(value) ? [`${outcome}?`] : value ? [outcome] : [];
  });
}

function manifest(facts: Facts) {
  const generates = facts.gen ? GENERATES[facts.ds ?? "other"] : [];
  const algorithm = ALGORITHM[facts.rec ?? "none"];
  const abroad = facts.juris === "ovs";
  const ownAbroad = abroad && facts.origin !== "api";
  const called = facts.origin === "api" || facts.filed_up !== undefined;
  return {
    organizations: [{ id: "maker", established_in: ownAbroad ? "HK" : "CN" }],
    datasets: [dataset("plain", "none"), dataset("people", "basic.phone"), dataset("health", "health.diagnosis")],
    models: [
      {
        id: "service",
        audience: AUDIENCE[facts.aud],
        generates,
        base: {
          origin: ORIGIN[facts.origin ?? "none"],
          ...(facts.origin === "api" && { runs_in: abroad ? "US" : "CN" }),
          ...(called && facts.filed_up === "yes" && { filing_number: "Beijing-YunQue-20230821" }),
        },
        uses: [facts.sensitive_pi ? "health" : facts.pi ? "people" : "plain"],
        opinion_attribute: { yes: "present", no: "absent", unknown: "open" }[facts.op],
        ...(facts.op === "no" && { opinion_reason: "A closed tool without free output." }),
        ...(!facts.gen && (facts.ds === "face" || facts.ds === "voice") && { edits: [facts.ds] }),
        ...(facts.answer && { regulator_answer: { route: facts.answer } }),
        ...(algorithm && { algorithms: [algorithm] }),
        ...(ROLE[facts.role ?? "provider"] && { role: ROLE[facts.role ?? "provider"] }),
        ...(facts.sector && { sector: SECTOR[facts.sector] }),
        ...(facts.files !== undefined && { saves_files: facts.files }),
        ...(facts.companion && { emotional_interaction: true }),
        ...(facts.agent && { acts_for_users: true }),
        ...(facts.stock && { stock_only: true }),
        ...(facts.platform_hosted && { platform_hosted: true }),
        ...(facts.publishes && { publishes_output: true }),
        ...(facts.ethics_sensitive && { ethics_sensitive: true }),
      },
    ],
  };
}

function dataset(id: string, category: string) {
  return { id, fields: [{ name: "value", category }], subjects: ["users"], ages: ["adult"], state: "identified" };
}

const { vectors } = parseSource(
  "vectors.yaml",
  readFileSync(new URL("ai-filings-vectors.yaml", import.meta.url), "utf8"),
).source.documents[0]!.value as unknown as { vectors: readonly Row[] };

describe("every row of the table of AI services, required and forbidden", () => {
  it.each(vectors.map((row) => [row.id, row] as const))("%s", (_, row) => {
    const expected = row.blocked ? ["blocked"] : row.required.map((code) => CODES[code]);
    expect([...decide(row.facts, "2026-11-21")].sort()).toEqual([...expected].sort());
  });

  it("has all rows", () => {
    expect(vectors).toHaveLength(60);
  });
});

describe("both sides of a boundary", () => {
  const chat: Facts = { aud: "pub", gen: true, op: "yes", origin: "api", juris: "cn", filed_up: "yes", ds: "text" };

  it("the order on anthropomorphic services begins on 2026-07-15", () => {
    const companion: Facts = { ...chat, companion: true, op: "no" };
    expect(decide(companion, "2026-07-14")).not.toContain("anthropomorphic-duties");
    expect(decide(companion, "2026-07-14")).not.toContain("algorithm-filing");
    expect(decide(companion, "2026-07-15")).toContain("anthropomorphic-duties");
    expect(decide(companion, "2026-07-15")).toContain("algorithm-filing");
  });

  it("a model from abroad with a filing number is not blocked", () => {
    expect(decide({ ...chat, juris: "ovs", filed_up: "no" }, "2026-11-21")).toEqual(["blocked"]);
    expect(decide({ ...chat, juris: "ovs" }, "2026-11-21")).toContain("generative-registration");
  });

  it.each(["int", "ent", "ovs", "res"] as const)("audience %s has no filing chain, the public has", (aud) => {
    const chain = ["generative-registration", "algorithm-filing", "opinion-assessment", "explicit-label"];
    expect(decide({ ...chat, aud }, "2026-11-21").filter((one) => chain.includes(one))).toEqual([]);
    expect(decide(chat, "2026-11-21").filter((one) => chain.includes(one))).toHaveLength(4);
  });

  it("a voice changer edits people as a face filter does", () => {
    const changer: Facts = { aud: "pub", gen: false, op: "no", origin: "none", ds: "voice" };
    expect([...decide(changer, "2026-11-21")].sort()).toEqual(["implicit-label", "person-consent"]);
    expect(decide({ ...changer, ds: "text" }, "2026-11-21")).toEqual([]);
  });

  it("a written answer of the office wins over the reading", () => {
    expect(decide(chat, "2026-11-21")).toContain("generative-registration");
    const answered = decide({ ...chat, answer: "filing" }, "2026-11-21");
    expect(answered).toContain("generative-filing");
    expect(answered).not.toContain("generative-registration");
  });

  it("an attribute declared absent without a reason counts as open", () => {
    expect(decide({ ...chat, op: "unknown" }, "2026-11-21")).toContain("algorithm-filing");
    expect(decide({ ...chat, op: "no" }, "2026-11-21")).not.toContain("algorithm-filing");
  });
});
