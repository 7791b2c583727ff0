import { against } from "./compared.js";
import { repositoryWith } from "./repository.js";

/** A company with a dataset, recipients abroad and at home, and an activity. */
export const COMPANY = `version: 1
organizations:
  - id: acme
    established_in: CN
    critical_infrastructure: false
    people_held: [{ as_of: 2026-01-01, individuals: 200000 }]
datasets:
  - id: customers
    fields:
      - { name: phone, category: basic.phone }
      - { name: full_name, category: basic.name }
      - { name: diagnosis, category: health.diagnosis }
    subjects: [customers]
    ages: [adult]
activities:
  - { id: sell, purpose: Sell things, uses: [customers] }
recipients:
  - { id: hq, title: Acme SA, country: FR, role: independent-handler }
  - { id: stripe, title: Stripe, country: US, role: independent-handler }
  - { id: cloud, title: 阿里云, country: CN, role: entrusted-processor }
`;

/** A flow of the dataset; `rest` goes on with its keys. */
export function flow(id: string, to: string, fields: string, rest = ""): string {
  return `  - { id: ${id}, from: customers, to: ${to}, access: transfer, fields: [${fields}]${rest} }\n`;
}

/** Keys of a flow: people of the judged year. */
export function people(ordinary: number, sensitive?: number): string {
  const more = sensitive === undefined ? "" : `, sensitive: ${sensitive}`;
  return `, people: { 2026: { ordinary: ${ordinary}${more} } }`;
}

/** Flows as a manifest lists them. */
export function flows(...lines: string[]): string {
  return `flows:\n${lines.join("")}`;
}

// Without rules the sentences say what is declared and decided, and no rule of a pack changes them.
const NO_RULES = { "hegui.config.yaml": "version: 1\npacks: []\n" };

/** What a change from one manifest to another does in law: each sentence in both languages. */
export async function sentences(before: string, after: string, config = NO_RULES): Promise<string> {
  const { folder } = repositoryWith([
    { on: "main", files: { ...config, "acme.hegui.yaml": before } },
    { on: "mine", from: "main", files: { "acme.hegui.yaml": after, "README.md": "More.\n" } },
  ]);
  const { report } = await against(folder, "main");
  if (report.problems.length > 0) throw new Error(report.problems.map((one) => one.message.en).join("\n"));
  return report.change!.law.map(({ text }) => `${text.en}\n${text.zh}`).join("\n");
}
