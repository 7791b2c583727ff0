import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isUnknown, type Struct } from "../src/cel/value.js";
import { check } from "../src/check.js";
import { buildModel, readManifests, type Settings } from "../src/examine.js";
import { parseSource } from "../src/source/source.js";
import { policies } from "./policies.js";

/** What a decision row says about the case; see the head of cross-border-vectors.yaml. */
interface Facts {
  readonly pi?: boolean;
  readonly state?: "deidentified" | "anonymised";
  readonly important?: "none" | "notified" | "published" | "declared_pending";
  readonly N?: number;
  readonly S?: number;
  readonly N_hr?: number;
  readonly S_hr?: number;
  readonly last_year?: number;
  readonly held?: number;
  readonly subjects?: "under_14" | "job_applicant";
  readonly photos?: "portrait";
  readonly source?: "public";
  readonly basis?: "consent" | "contract";
  readonly ciio?: boolean;
  readonly state_organ?: boolean;
  readonly sector?: "automotive";
  readonly handler?: "overseas";
  readonly claim?: keyof typeof CLAIMS;
  readonly claim_ok?: boolean;
  readonly recipient?: "affiliate" | "foreign_court" | "listed";
  readonly recipient_decides?: boolean;
  readonly destination?: "HK";
  readonly access?: "remote_from_overseas" | "in_mainland";
  readonly origin?: "overseas";
  readonly domestic_join?: boolean;
  readonly ftz?: "list_in_force" | "no_list" | "not_registered";
  readonly listed?: false | "scc";
  readonly gba?: boolean;
  readonly onward?: boolean;
  readonly mechanism?: keyof typeof MECHANISMS;
  readonly issued?: string;
  readonly growth_pct?: number;
  readonly months_left?: number;
  readonly change?: "retention_longer" | "system_only";
  readonly effective?: "before_number";
  readonly started?: string;
  readonly group?: number;
  readonly group_split?: readonly number[];
  /** Ordinary and sensitive information go out in flows of their own. */
  readonly apart?: true;
}

interface Row {
  readonly id: string;
  readonly case: string;
  readonly inputs: Facts;
  readonly outcome: string;
}

/** A row's outcome in our words: decisions by flow, facts of the flow `main`, rules that must or must not report. */
interface Expected {
  readonly route: Readonly<Record<string, string>>;
  readonly scenario?: string;
  readonly upkeep?: string;
  readonly gba_ok?: boolean;
  readonly reports?: readonly string[];
  /** Rules that wait for a fact, since the duty stands. */
  readonly asks?: readonly string[];
  readonly silent?: readonly string[];
}

const DATE = "2026-11-21";
const ASSESSMENT = "security-assessment";
const CONTRACT = "standard-contract-or-certification";
const SMALL = "exempt-small-volume";

const UPKEEP_RULES = policies.packs
  .flatMap((pack) => pack.rules)
  .filter((rule) => rule.handbook?.file.startsWith("policies/cross-border/evidence/"))
  .map((rule) => rule.id);

const OUTCOMES: Readonly<Record<string, Expected>> = {
  exempt_art3: { route: { main: "exempt-no-personal-information" } },
  exempt_art4: { route: { main: "exempt-reexport" } },
  exempt_art5_1_1: { route: { main: "exempt-contract" } },
  exempt_art5_1_2: { route: { staff: "exempt-human-resources" } },
  exempt_art5_1_3: { route: { main: "exempt-emergency" } },
  exempt_art5_1_4: { route: { main: SMALL }, silent: UPKEEP_RULES },
  exempt_art6: { route: { main: "exempt-free-trade-zone" } },
  "exempt_art5_1_2 + exempt_art5_1_4": { route: { staff: "exempt-human-resources", main: SMALL } },
  "exempt_art5_1_2 for HR; scc_or_certification for customers": {
    route: { staff: "exempt-human-resources", main: CONTRACT },
  },
  "exempt_art5_1_2 for HR; security_assessment for customers": {
    route: { staff: "exempt-human-resources", main: ASSESSMENT },
  },
  "exempt_art5_1_4 (refer: Q&A speaks of SA, SCC or certification)": { route: { main: SMALL } },
  "exempt_art5_1_4 + representative": { route: { main: SMALL }, reports: ["pipl-53-representative"] },
  "exempt_art5_1_4 + warning: harm assessment": { route: { main: SMALL }, reports: ["cbdt-5-harm-assessment"] },
  "exempt_art5_1_4 per entity + warning: splitting": {
    route: { main: SMALL, affiliate: SMALL },
    reports: ["scc-4-splitting"],
  },
  not_an_export: { route: { main: "not-an-export" } },
  not_permitted_no_necessity: { route: { main: "not-permitted" } },
  prohibited_or_limited: { route: { main: "prohibited" } },
  authority_approval_required: { route: { main: "authority-approval" } },
  follow_treaty: { route: { main: "follow-treaty" } },
  "manual_review (lawful condition under NDSMR 35(6))": { route: { main: "manual-review" }, scenario: "legal-duty" },
  scc_or_certification: { route: { main: CONTRACT } },
  "scc_or_certification (per list)": { route: { main: CONTRACT }, scenario: "zone-contract" },
  "scc_or_certification (or gba_scc if eligible)": { route: { main: CONTRACT } },
  "scc_or_certification + warning: Automotive Provisions 3(5), 11": {
    route: { main: CONTRACT },
    reports: ["auto-3-export-people"],
  },
  "scc_or_certification, evidence in order": {
    route: { main: CONTRACT },
    upkeep: "valid",
    silent: UPKEEP_RULES,
  },
  "scc_or_certification, joint filing by group company allowed": { route: { main: CONTRACT } },
  "scc_or_certification; no separate consent, notice stays": {
    route: { main: CONTRACT },
    silent: ["pipl-39-separate-consent"],
    asks: ["pipl-39-export-notice"],
  },
  security_assessment: { route: { main: ASSESSMENT } },
  "security_assessment (state-organ rule)": { route: { main: ASSESSMENT }, scenario: "state-organ" },
  "security_assessment for the part going outside": { route: { main: ASSESSMENT }, gba_ok: false },
  "security_assessment for the sensitive flow; exempt_art5_1_4 for the ordinary flow": {
    route: { sensitive: ASSESSMENT, ordinary: SMALL },
  },
  "gba_scc_available (else security_assessment)": { route: { main: ASSESSMENT }, gba_ok: true },
  extension_request_possible: {
    route: { main: ASSESSMENT },
    upkeep: "extension-request-possible",
    reports: ["cbdt-9-extension-window"],
    silent: ["cbdt-9-result-valid", "cbdt-9-new-assessment"],
  },
  new_assessment: {
    route: { main: ASSESSMENT },
    upkeep: "new-assessment",
    reports: ["cbdt-9-new-assessment"],
    silent: ["cbdt-9-extension-window"],
  },
  "warning: renewal request late": {
    route: { main: CONTRACT },
    upkeep: "renewal-late",
    reports: ["cert-8-renewal"],
    silent: ["cert-8-certificate-valid"],
  },
  "new PIPIA + supplement or new contract + filing": {
    route: { main: CONTRACT },
    upkeep: "refile",
    reports: ["scc-8-new-filing"],
  },
  "no new assessment": { route: { main: ASSESSMENT }, upkeep: "no-action", silent: ["sa-14-new-application"] },
};

/** Claims with complete evidence, and what of it is missing or wrong where the claim does not hold. */
const CLAIMS = {
  small_volume: [{ claim: "small-volume" }, {}],
  contract: [
    { claim: "contract", person_is_party: true, performance_abroad: true, minimum_fields: true, necessity: "Needed" },
    { performance_abroad: false },
  ],
  hr: [
    {
      claim: "human-resources",
      labour_rules: "R",
      collective_contract: "C",
      minimum_fields: true,
      necessity: "Needed",
    },
    { collective_contract: undefined },
  ],
  emergency: [
    { claim: "emergency", event: "Evacuation", necessity: "Needed", began_on: "2026-11-01" },
    { ended_on: "2026-11-10" },
  ],
  legal_duty: [{ claim: "legal-duty", necessity: "Needed", evidence: { reference: "Order 1" } }, {}],
  treaty: [{ claim: "treaty", evidence: { reference: "Treaty 1" } }, {}],
} as const;

const MECHANISMS = {
  security_assessment: ASSESSMENT,
  scc: "standard-contract",
  certification: "certification",
} as const;

type Data = Readonly<Record<string, unknown>>;

/** A manifest that declares what the row says, and nothing that it leaves open. */
function manifestOf(facts: Facts): Data {
  const flows = flowsOf(facts);
  return {
    version: 1,
    organizations: [organizationOf("acme", facts), ...(facts.group_split ? [organizationOf("sister", facts)] : [])],
    datasets: flows.map((flow) => flow.dataset).concat(facts.domestic_join ? [crm] : []),
    activities: [
      { id: "service", handler: "acme", purpose: "Serve customers", legal_basis: facts.basis ?? "contract" },
    ],
    recipients: [recipientOf(facts)],
    flows: flows.map((flow) => flow.flow),
  };
}

function organizationOf(id: string, facts: Facts): Data {
  return {
    id,
    legal_name: `${id} Co Ltd`,
    established_in: facts.handler === "overseas" ? "US" : "CN",
    critical_infrastructure: facts.ciio ?? false,
    state_organ: facts.state_organ ?? false,
    ...(facts.handler === "overseas" && { targets_mainland_people: true, profiles_mainland_people: false }),
    ...(facts.sector && { sectors: [facts.sector] }),
    ...((facts.group || facts.group_split) && { group: "acme-group" }),
    ...(facts.gba !== undefined && { registered_city: facts.gba ? "Shenzhen" : "Beijing" }),
    ...(facts.held && { people_held: [{ as_of: "2026-01-01", individuals: facts.held }] }),
    ...(facts.ftz && {
      free_trade_zone: {
        zone: "Lingang",
        registered: facts.ftz !== "not_registered",
        list_in_force: facts.ftz !== "no_list",
      },
    }),
  };
}

function recipientOf(facts: Facts): Data {
  const kinds = { affiliate: "affiliate", foreign_court: "foreign-court", listed: "company" } as const;
  return {
    id: "abroad",
    country: facts.destination === "HK" || facts.gba !== undefined ? "HK" : "FR",
    role: "independent-handler",
    kind: facts.recipient ? kinds[facts.recipient] : "company",
    onward: facts.onward ? [{ to: "Partner", country: "SG" }] : [],
    ...(facts.group_split && { group: "partner-group" }),
    ...(facts.recipient === "listed" && { screening: { date: "2026-11-01", result: "listed" } }),
  };
}

const crm: Data = {
  id: "crm",
  handler: "acme",
  fields: [{ name: "mobile", category: "basic.phone" }],
  subjects: ["customers"],
  ages: ["adult"],
  collected_in: "mainland",
};

interface FlowOf {
  readonly dataset: Data;
  readonly flow: Data;
}

function flowsOf(facts: Facts): readonly FlowOf[] {
  const { N = 0, S = 0, N_hr = 0, S_hr = 0 } = facts;
  if (facts.apart) return [flowOf("ordinary", facts, N, 0), flowOf("sensitive", facts, 0, S)];
  if (facts.group_split) {
    const [own = 0, affiliate = 0] = facts.group_split;
    return [flowOf("main", facts, own, 0), flowOf("affiliate", facts, affiliate, 0, "sister")];
  }
  if (N_hr + S_hr > 0) {
    const staff = flowOf("staff", facts, N_hr, S_hr);
    const { claim: _, ...rest } = facts;
    const customers = flowOf("main", rest, N, S);
    return N + S > 0 ? [staff, customers] : [staff];
  }
  return [flowOf("main", facts, N, S)];
}

function flowOf(id: string, facts: Facts, N: number, S: number, handler = "acme"): FlowOf {
  const personal = facts.pi !== false || facts.state === "anonymised";
  const access = facts.access ? "remote-access" : facts.handler ? "direct-collection" : "transfer";
  return {
    dataset: {
      id: `${id}-data`,
      handler,
      fields: personal ? fieldsOf(facts, N, S) : [{ name: "cargo", category: "none" }],
      subjects:
        facts.subjects === "job_applicant" ? ["job-applicants"] : facts.claim === "hr" ? ["employees"] : ["users"],
      ages: [facts.subjects === "under_14" ? "under-14" : "adult"],
      ...(facts.state && { state: facts.state }),
      ...(facts.source && { source: facts.source }),
      ...(facts.sector && { sector: facts.sector }),
      ...(facts.origin && { collected_in: facts.origin, joins: facts.domestic_join ? ["crm"] : [] }),
      ...(facts.important && facts.important !== "none" && importance(facts.important)),
    },
    flow: {
      id,
      from: `${id}-data`,
      to: "abroad",
      access,
      purpose: "service",
      people: {
        "2026": { ordinary: N, sensitive: S },
        ...(facts.last_year && { "2025": { ordinary: facts.last_year } }),
      },
      ...(facts.access && { accessor_location: facts.access === "in_mainland" ? "CN" : "FR" }),
      ...(facts.recipient_decides !== undefined && { recipient_decides_hiring: facts.recipient_decides }),
      ...exemptionOf(facts),
      ...mechanismOf(facts),
    },
  };
}

function fieldsOf(facts: Facts, N: number, S: number): readonly Data[] {
  if (facts.photos) return [{ name: "photo", category: "basic.portrait_photo" }];
  const ordinary = { name: "full_name", category: "basic.name" };
  const sensitive = { name: "diagnosis", category: "health.diagnosis" };
  if (facts.subjects === "under_14") return [ordinary];
  return [...(N > 0 || S === 0 ? [ordinary] : []), ...(S > 0 ? [sensitive] : [])];
}

function importance(status: "notified" | "published" | "declared_pending"): Data {
  return { important_data: { status: status === "declared_pending" ? "declared-pending" : status } };
}

function exemptionOf(facts: Facts): Data {
  if (facts.ftz) return { exemption: { claim: "free-trade-zone", listed: facts.listed === "scc" ? LISTED : "none" } };
  if (!facts.claim) return {};
  const [complete, flaw] = CLAIMS[facts.claim];
  return { exemption: facts.claim_ok === false ? { ...complete, ...flaw } : complete };
}

const LISTED = "contract-or-certification";

function mechanismOf(facts: Facts): Data {
  if (!facts.mechanism) return {};
  const type = MECHANISMS[facts.mechanism];
  const common = { type, covers_this_flow: true };
  const changes = facts.change && { changes: [{ type: facts.change.replace("_", "-"), on: "2026-06-01" }] };
  if (facts.mechanism === "security_assessment") {
    const extension = { growth_percent: facts.growth_pct ?? 0, extension_conditions: true };
    return { mechanism: { ...common, issued_on: facts.issued ?? "2025-06-02", ...extension }, ...changes };
  }
  if (facts.mechanism === "certification") {
    // Three years from April 2024 leave five months in November 2026.
    const issued_on = facts.months_left === 5 ? "2024-04-21" : "2026-05-04";
    return { mechanism: { ...common, issued_on, certifier_filed: true } };
  }
  const contract = { ...common, official_template: true, onward_listed: true };
  if (facts.effective !== "before_number") {
    const filed = { effective_on: "2026-01-05", filed_on: "2026-01-09" };
    return { mechanism: { ...contract, ...filed }, started_on: "2026-01-05", ...changes };
  }
  return {
    started_on: `${facts.started}-05`,
    needed_mechanism_since: "2026-08-20",
    mechanism: { ...contract, effective_on: "2026-08-10", filed_on: "2026-08-14" },
    notice: { elements: ["recipient-name", "third-party-beneficiary"] },
  };
}

const SETTINGS: Settings = {
  levels: {},
  profile: "standard",
  fail_on: "error",
  unknown: "warning",
  horizon_days: 0,
  waiver_max_days: 366,
  waiver_warn_days: 30,
  approvers: undefined,
  known: false,
  drafts: true,
};

/** Judges a manifest: decisions and facts of its flows, and the rules that report on it. */
function judge(manifest: Data, asOf = DATE) {
  const files = [{ file: "case.hegui.yaml", text: JSON.stringify(manifest) }];
  const input = { ...policies, files, problems: [], asOf, settings: SETTINGS, documentHash: () => undefined };
  const read = readManifests(input);
  expect(read.problems.map((one) => one.message.en)).toEqual([]);
  const { model } = buildModel(input, read.valid);
  const flow = (id: string): Struct => model.find("flow", id)!;
  const shown = (value: unknown) => (isUnknown(value as never) ? "unknown" : value);
  return {
    decided: (id: string, name: string) => shown((flow(id).get("decided") as Struct).get(name)),
    fact: (id: string, name: string) => shown(flow(id).get(name)),
    check: () => {
      const { findings, questions } = check(input);
      return {
        reported: findings.filter((one) => one.outcome === "fail").map((one) => one.rule),
        asked: questions.flatMap((one) => one.rules),
      };
    },
  };
}

const ROWS = readRows();

function readRows(): readonly Row[] {
  const file = "cross-border-vectors.yaml";
  const { source, problems } = parseSource(file, readFileSync(new URL(file, import.meta.url), "utf8"));
  expect(problems).toEqual([]);
  return (source.documents[0]!.value as { vectors: readonly Row[] }).vectors;
}

/** A row's facts, and what it leaves to its case: two flows, or a number that makes the declared route necessary. */
function factsOf({ inputs, outcome }: Row): Facts {
  if (OUTCOMES[outcome]!.route.ordinary) return { ...inputs, apart: true };
  if (!inputs.mechanism || inputs.N !== undefined) return inputs;
  return { ...inputs, N: inputs.mechanism === "security_assessment" ? 1_200_000 : 150_000 };
}

describe("decision rows of export law", () => {
  it("are complete, and every outcome is known", () => {
    expect(ROWS.map((row) => row.id)).toEqual(
      Array.from({ length: 75 }, (_, index) => `D${String(index + 1).padStart(2, "0")}`),
    );
    expect(Object.keys(OUTCOMES).sort()).toEqual([...new Set(ROWS.map((row) => row.outcome))].sort());
  });

  it.each(ROWS.map((row) => [row.id, row.case, row] as const))("%s: %s", (_, __, row) => {
    const expected = OUTCOMES[row.outcome]!;
    const found = judge(manifestOf(factsOf(row)));
    const routes = Object.keys(expected.route).map((id) => [id, found.decided(id, "transfer_mechanism")]);
    expect(Object.fromEntries(routes)).toEqual(expected.route);
    if (expected.scenario) expect(found.decided("main", "transfer_scenario")).toBe(expected.scenario);
    if (expected.upkeep) expect(found.decided("main", "transfer_upkeep")).toBe(expected.upkeep);
    if (expected.gba_ok !== undefined) expect(found.fact("main", "gba_ok")).toBe(expected.gba_ok);
    const { reports = [], asks = [], silent = [] } = expected;
    const seen = reports.length + asks.length + silent.length > 0 ? found.check() : { reported: [], asked: [] };
    expect(seen.reported).toEqual(expect.arrayContaining([...reports]));
    expect(seen.asked).toEqual(expect.arrayContaining([...asks]));
    expect([...seen.reported, ...seen.asked].filter((rule) => silent.includes(rule))).toEqual([]);
  });
});

/** Routes of an ordinary and a sensitive flow that go out side by side. */
function apart(N: number, S: number) {
  const found = judge(manifestOf({ N, S, apart: true }));
  return [found.decided("ordinary", "transfer_mechanism"), found.decided("sensitive", "transfer_mechanism")];
}

describe("one person to each side of a number", () => {
  it.each([
    [99_999, 0, SMALL],
    [100_000, 0, CONTRACT],
    [999_999, 0, CONTRACT],
    [1_000_000, 0, ASSESSMENT],
    [0, 0, SMALL],
    [0, 1, CONTRACT],
    [0, 9_999, CONTRACT],
    [0, 10_000, ASSESSMENT],
    [999_999, 9_999, CONTRACT],
    [999_999, 10_000, ASSESSMENT],
    [1_000_000, 9_999, ASSESSMENT],
  ])("%d ordinary and %d sensitive in one flow: %s", (N, S, route) => {
    expect(judge(manifestOf({ N, S })).decided("main", "transfer_mechanism")).toBe(route);
  });

  it.each([
    [99_999, 1, [SMALL, CONTRACT]],
    [100_000, 1, [CONTRACT, CONTRACT]],
    [99_999, 9_999, [SMALL, CONTRACT]],
    [99_999, 10_000, [SMALL, ASSESSMENT]],
    [100_000, 10_000, [ASSESSMENT, ASSESSMENT]],
    [999_999, 9_999, [CONTRACT, CONTRACT]],
    [1_000_000, 1, [ASSESSMENT, ASSESSMENT]],
  ])("%d ordinary and %d sensitive in two flows: %s", (N, S, routes) => {
    expect(apart(N, S)).toEqual(routes);
  });

  it("an operator of critical infrastructure has no volume exemption", () => {
    expect(judge(manifestOf({ ciio: true, N: 1 })).decided("main", "transfer_mechanism")).toBe(ASSESSMENT);
  });
});

describe("the contract of the Greater Bay Area", () => {
  it.each([
    ["Shenzhen to Hong Kong", { gba: true, onward: false }, []],
    ["passed on to Singapore", { gba: true, onward: true }, ["cbdt-7-security-assessment"]],
    ["Beijing to Hong Kong", { gba: false }, ["cbdt-7-security-assessment"]],
  ])("%s, 12,000 people with health data", (_, facts, rules) => {
    const manifest = manifestOf({ S: 12_000, ...facts });
    const [flow] = manifest.flows as readonly Data[];
    const contracted = { ...flow, mechanism: { type: "gba-standard-contract" } };
    const { reported } = judge({ ...manifest, flows: [contracted] }).check();
    expect(reported.filter((rule) => /^cbdt-[78]-/.test(rule))).toEqual(rules);
  });
});

/** Two ordinary flows to one recipient, of one population or of two. */
function twoFlows(first: number, second: number, populations: readonly [string?, string?], S = 0): Data {
  const flows = [flowOf("main", {}, first, S), flowOf("more", {}, second, S)];
  const populated = flows.map(({ flow }, index) => ({
    ...flow,
    ...(populations[index] && { population: populations[index] }),
  }));
  return { ...manifestOf({}), datasets: flows.map((one) => one.dataset), flows: populated };
}

describe("people counted once", () => {
  it.each([
    ["apart", 50_000, 49_999, [], SMALL],
    ["apart", 50_000, 50_000, [], CONTRACT],
    ["of one population", 99_999, 99_999, ["members", "members"], SMALL],
    ["of one population", 100_000, 60_000, ["members", "members"], CONTRACT],
    ["of two populations", 50_000, 50_000, ["members", "guests"], CONTRACT],
    ["of one population", 999_999, 999_999, ["members", "members"], CONTRACT],
    ["of two populations", 999_999, 1, ["members", "guests"], ASSESSMENT],
  ] as const)("%s: %d and %d", (_, first, second, populations, route) => {
    const found = judge(twoFlows(first, second, populations as readonly [string?, string?]));
    expect(found.decided("main", "transfer_mechanism")).toBe(route);
    expect(found.decided("more", "transfer_mechanism")).toBe(route);
  });

  it.each([
    [5_000, [], ASSESSMENT],
    [4_999, [], CONTRACT],
    [9_999, ["members", "members"], CONTRACT],
    [10_000, ["members", "members"], ASSESSMENT],
  ] as const)("sensitive information of %d in each of two flows %s", (S, populations, route) => {
    const found = judge(twoFlows(0, 0, populations as readonly [string?, string?], S));
    expect(found.decided("main", "transfer_mechanism")).toBe(route);
  });

  it("a number reached only through people counted twice is a warning", () => {
    const { decided, check } = judge(manifestOf({ N: 1_000_000, S: 1, mechanism: "scc" }));
    expect(decided("main", "transfer_mechanism")).toBe(ASSESSMENT);
    const rules = check().reported.filter((rule) => /^cbdt-[78]-/.test(rule));
    expect(rules).toEqual(["cbdt-8-doubtful-number"]);
  });

  it("leaves out flows of valid exemptions and keeps those whose claim fails", () => {
    const routeOf = (facts: Facts) => judge(manifestOf(facts)).decided("main", "transfer_mechanism");
    expect(routeOf({ N_hr: 999_999, N: 99_999, claim: "hr", claim_ok: true })).toBe(SMALL);
    expect(routeOf({ N_hr: 99_999, N: 1, claim: "hr", claim_ok: false })).toBe(CONTRACT);
  });
});

/** An ordinary flow of a company that holds few people, begun on the judged day; what is declared besides. */
function earlier(asOf: string, people: Data, flow: Data = {}, held = 5_000, data: Data = {}) {
  const manifest = manifestOf({ held });
  const [first] = manifest.flows as readonly Data[];
  const [dataset] = manifest.datasets as readonly Data[];
  const flows = [{ ...first, people, started_on: asOf, ...flow }];
  return judge({ ...manifest, datasets: [{ ...dataset, ...data }], flows }, asOf);
}

const ONE = { "2021": { ordinary: 1 }, "2022": { ordinary: 1 }, "2023": { ordinary: 1 }, "2024": { ordinary: 1 } };
const IMPORTANT = { important_data: { status: "notified" } };

describe("earlier law by date", () => {
  it.each([
    ["2022-08-31", {}, "no-route-open"],
    ["2022-09-01", {}, "certification-only"],
    ["2023-05-31", {}, "certification-only"],
    ["2023-06-01", {}, CONTRACT],
    ["2024-03-21", {}, CONTRACT],
    ["2024-03-22", {}, SMALL],
    ["2022-09-01", { started_on: "2022-08-31" }, "grace-period"],
    ["2023-02-28", { started_on: "2022-08-31" }, "grace-period"],
    ["2023-03-01", { started_on: "2022-08-31" }, "certification-only"],
    ["2022-09-01", { started_on: "2022-09-01" }, "certification-only"],
    ["2023-11-30", { started_on: "2023-05-31" }, "grace-period"],
    ["2023-12-01", { started_on: "2023-05-31" }, CONTRACT],
    ["2023-11-30", { started_on: "2023-06-01" }, CONTRACT],
  ])("one ordinary person on %s %j: %s", (asOf, flow, route) => {
    expect(earlier(asOf, ONE, flow).decided("main", "transfer_mechanism")).toBe(route);
  });

  it.each([
    ["2022-08-31", {}, "assessment-rules-pending"],
    ["2022-09-01", {}, ASSESSMENT],
    ["2023-02-28", { started_on: "2022-08-31" }, "grace-period"],
    ["2023-03-01", { started_on: "2022-08-31" }, ASSESSMENT],
    ["2023-06-01", { started_on: "2023-05-31" }, ASSESSMENT],
    ["2024-03-22", {}, ASSESSMENT],
  ])("important data on %s %j: %s", (asOf, flow, route) => {
    expect(earlier(asOf, ONE, flow, 5_000, IMPORTANT).decided("main", "transfer_mechanism")).toBe(route);
  });

  it.each([
    ["2022-08-31", 1_000_000, "no-route-open"],
    ["2022-09-01", 1_000_000, ASSESSMENT],
    ["2022-09-01", 999_999, "certification-only"],
    ["2024-03-21", 1_000_000, ASSESSMENT],
    ["2024-03-21", 999_999, CONTRACT],
    ["2024-03-22", 1_000_000, SMALL],
  ])("one ordinary person on %s of a handler of %d: %s", (asOf, held, route) => {
    expect(earlier(asOf, ONE, {}, held).decided("main", "transfer_mechanism")).toBe(route);
  });

  it.each([
    ["2024-03-21", 60_000, 40_000, ASSESSMENT],
    ["2024-03-21", 60_000, 39_999, CONTRACT],
    ["2024-03-22", 60_000, 40_000, SMALL],
    ["2024-03-22", 60_000, 99_999, SMALL],
    ["2024-03-22", 60_000, 100_000, CONTRACT],
    ["2024-03-21", 0, 100_000, ASSESSMENT],
  ])("two calendar years on %s: %d in 2023, %d in 2024: %s", (asOf, before, now, route) => {
    const people = { "2023": { ordinary: before }, "2024": { ordinary: now } };
    expect(earlier(asOf, people, { started_on: "2023-07-03" }).decided("main", "transfer_mechanism")).toBe(route);
  });

  it.each([
    ["2023-02-28", "unknown"],
    ["2023-03-01", "certification-only"],
    ["2023-11-30", "unknown"],
    ["2023-12-01", CONTRACT],
  ])("a flow whose first day is not declared on %s: %s", (asOf, route) => {
    expect(earlier(asOf, ONE, { started_on: undefined }).decided("main", "transfer_mechanism")).toBe(route);
  });

  it("one ordinary person without a contract is a finding until 2024-03-21 and none from the day after", () => {
    const route = (asOf: string) =>
      earlier(asOf, ONE)
        .check()
        .reported.filter((rule) => /^(cbdt-[78]|scc-4|sa-4)-/.test(rule));
    expect(route("2024-03-21")).toEqual(["scc-4-contract-or-certification"]);
    expect(route("2024-03-22")).toEqual([]);
  });

  it.each([
    ["2023-11-22", "2024-03-21", []],
    ["2024-03-20", "2026-03-19", []],
    ["2024-03-20", "2026-03-20", ["cbdt-13-earlier-result"]],
    ["2024-03-20", "2027-03-19", ["cbdt-13-earlier-result"]],
    ["2024-03-20", "2027-03-20", ["cbdt-9-result-valid"]],
    ["2024-03-22", "2027-03-21", []],
    ["2024-03-22", "2027-03-22", ["cbdt-9-result-valid"]],
  ])("a result of %s on %s reports %j", (issued, asOf, rules) => {
    const mechanism = { type: "security-assessment", issued_on: issued, covers_this_flow: true };
    const found = earlier(asOf, ONE, { mechanism }, 5_000, IMPORTANT).check().reported;
    expect(found.filter((rule) => /^(cbdt-9-result|cbdt-13|sa-14-result)/.test(rule))).toEqual(rules);
  });
});
