import type { Kind } from "../../manifest/kind.js";

/** A kind of entity in three small manifests: a fact that is not as it should be, one that is, and one that nobody declared. */
export interface Sample {
  /** Lines before the entity itself: its collection, and what it refers to. */
  readonly before: readonly string[];
  /** The entity without the fact. */
  readonly entity: string;
  readonly wrong: string;
  readonly right: string;
  /** Key of the fact, with dots. */
  readonly at: string;
  /** What holds where the fact is as it should be. */
  readonly condition: string;
}

const DATASET = "  - { id: customers, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }";
const flag = (at: string) => {
  const [group, key] = at.split(".") as [string, string?];
  const write = (value: string) => (key ? `${group}: { ${key}: ${value} }` : `${group}: ${value}`);
  return { at, wrong: write("false"), right: write("true"), condition: `it.${at}` };
};

/** What the templates of rules and decisions about each kind begin with. */
export const SAMPLES: Readonly<Record<Kind, Sample>> = {
  organization: { before: ["organizations:"], entity: "id: acme", ...flag("officer.contact_published") },
  system: { before: ["systems:"], entity: "id: shop, type: website", ...flag("authentication") },
  dataset: {
    before: ["datasets:"],
    entity: "id: customers, fields: [{ name: phone, category: basic.phone }]",
    ...flag("in_policy"),
  },
  activity: {
    before: ["datasets:", DATASET, "activities:"],
    entity: "id: delivery, purpose: Deliver orders, uses: [customers]",
    ...flag("necessary"),
  },
  flow: {
    before: ["datasets:", DATASET, "recipients:", "  - { id: vendor, country: CN }", "flows:"],
    entity: "id: customers-to-vendor, from: customers, to: vendor, access: transfer",
    ...flag("protected_in_transit"),
  },
  recipient: { before: ["recipients:"], entity: "id: vendor, country: CN", ...flag("incident_clause") },
  model: { before: ["models:"], entity: "id: assistant", ...flag("publishes_output") },
  assessment: { before: ["assessments:"], entity: "id: audit, type: compliance-audit", ...flag("external") },
  incident: { before: ["incidents:"], entity: "id: lost-laptop", ...flag("police_told") },
  waiver: {
    before: ["datasets:", DATASET, "waivers:"],
    entity:
      "id: accepted, rule: pipl-13-legal-basis, entity: dataset/customers, reason: Known, approved_by: Li, approved_on: 2026-11-01, expires: 2026-12-31",
    wrong: "ticket: by word of mouth",
    right: "ticket: RISK-12",
    at: "ticket",
    condition: 'it.ticket.startsWith("RISK-")',
  },
  signal: {
    before: ["signals:"],
    entity: "id: service/mailer, kind: service",
    wrong: "where: overseas",
    right: "where: mainland",
    at: "where",
    condition: 'it.where == "mainland"',
  },
};

/** The lines of a manifest of a sample; the mark stands on the line of the entity. */
export function linesOf({ before, entity }: Sample, fact: string, expected: string): readonly string[] {
  const mark = expected === "" ? "" : ` # expect: ${expected}`;
  return [...before, `  - { ${[entity, ...(fact === "" ? [] : [fact])].join(", ")} }${mark}`];
}

/** A manifest of a sample, indented as the text of an example. */
export function manifestOf(sample: Sample, fact: string, expected: string): string {
  return linesOf(sample, fact, expected)
    .map((line) => `      ${line}`)
    .join("\n");
}
