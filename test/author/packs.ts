import type { Files } from "../comparison/repository.js";

interface RuleText {
  readonly on?: string;
  readonly when?: string;
  readonly assert: string;
  readonly level?: string;
  readonly more?: string;
  readonly message?: string;
  readonly law?: string;
  readonly examples?: readonly (readonly [name: string, given: string])[];
}

const NOTHING: RuleText["examples"] = [
  ["no dataset", "organizations: [{ id: acme }]"],
  ["no dataset either", "organizations: [{ id: beta }]"],
];

/** A rule file; what is not said is the same in every one. */
export function rule(id: string, text: RuleText): string {
  const { on = "dataset", when, assert, level = "warning", more = "", message = "wrong" } = text;
  const { law = '{ instrument: pipl, article: "6" }', examples = NOTHING } = text;
  return [
    `id: ${id}`,
    `title: { en: "Rule ${id}", zh: "规则 ${id}" }`,
    `law: [${law}]`,
    `level: ${level}`,
    ...(more ? [more] : []),
    ...(/^since:/m.test(more) ? [] : ["since: 2024-01-01"]),
    `on: ${on}`,
    ...(when ? [`when: ${JSON.stringify(when)}`] : []),
    `assert: ${JSON.stringify(assert)}`,
    `message: { en: "'{it.id}' is ${message}", zh: "“{it.id}”不合规" }`,
    "fix: { en: change it, zh: 请修改 }",
    "why: The company wants it.",
    "examples:",
    ...examples!.flatMap(([name, given]) => [
      `  - name: ${name}`,
      "    given: |",
      ...given.split("\n").map((line) => `      ${line}`),
    ]),
    "",
  ].join("\n");
}

const KEPT = (months: number) =>
  `datasets: [{ id: logs, fields: [{ name: tel, category: basic.phone }], financial: { adverse_kept_months: ${months} } }]`;

const HEAD = (version: string, months: number, more = "") => `id: acme
title: { en: Acme, zh: 极致 }
version: ${version}
params:
  max_months: { type: int, default: ${months}, min: 1, max: 60, stricter: lower, about: { en: months that adverse credit is kept, zh: 不良信息保存月数 } }
${more}`;

const VOCABULARY = (categories: string, articles: string) => `instruments:
  - { id: acme-standard, title: { en: Acme standard, zh: 极致标准 }, level: company-policy, effective: 2024-01-01, articles: [${articles}] }
categories:
${categories}fields:
  - { on: dataset, name: owner_team, type: string, about: { en: team, zh: 团队 } }
`;

const CATEGORY = (name: string, sensitive: string) =>
  `  - { id: x_acme.${name}, title: { en: ${name}, zh: 号码 }, sensitive: ${sensitive}, counts_as: ordinary }\n`;

const FACT = (value: string) => `facts:
  - { id: kept_long, on: dataset, type: bool, about: { en: kept long, zh: 长期保存 }, value: ${JSON.stringify(value)} }
`;

const DECISION = (first: string) => `id: acme-care
title: { en: Care that data needs, zh: 数据所需管理 }
on: dataset
since: 2024-01-01
rows:
  - { when: ${JSON.stringify(first)}, then: high, law: [{ instrument: pipl, article: "6" }], because: { en: a, zh: 甲 } }
  - { when: "true", then: plain, law: [{ instrument: pipl, article: "6" }], because: { en: b, zh: 乙 } }
`;

/** The pack of a company, as it was. */
export const BEFORE: Files = {
  "pack.yaml": HEAD("1.0.0", 36),
  "vocabulary.yaml": VOCABULARY(CATEGORY("member_number", "no") + CATEGORY("old_number", "no"), '"4.1", "4.2"'),
  "facts/kept.yaml": FACT("it.financial.adverse_kept_months > 60"),
  "decisions/acme-care.yaml": DECISION("it.kept_long && it.protection.encrypted_at_rest"),
  "acme-retention.yaml": rule("acme-retention", {
    assert: "it.financial.adverse_kept_months <= params.max_months",
    level: "error",
    examples: [
      ["kept for three years", KEPT(36)],
      ["kept for five years", `${KEPT(60)} # expect: fail`],
    ],
  }),
  "acme-owner.yaml": rule("acme-owner", { assert: "has(it.x_acme.owner_team)" }),
  "acme-encrypted.yaml": rule("acme-encrypted", { when: "it.kept_long", assert: "it.protection.encrypted_at_rest" }),
  "acme-gone.yaml": rule("acme-gone", { assert: "it.protection.encrypted_at_rest" }),
  "acme-idle.yaml": rule("acme-idle", { assert: "it.protection.encrypted_at_rest" }),
  "acme-short.yaml": rule("acme-short", { assert: "it.protection.encrypted_at_rest" }),
  "acme-words.yaml": rule("acme-words", { assert: "it.protection.encrypted_at_rest" }),
  "acme-order.yaml": rule("acme-order", { assert: "has(it.x_acme.owner_team) && it.protection.encrypted_at_rest" }),
  "acme-swap.yaml": rule("acme-swap", { assert: "it.protection.encrypted_at_rest" }),
  "acme-care-rule.yaml": rule("acme-care-rule", {
    when: "it.decided.acme_care == 'high'",
    assert: "has(it.x_acme.owner_team)",
  }),
  "acme-kinds.yaml": rule("acme-kinds", { assert: "it.fields.exists(f, f.category.startsWith('basic'))" }),
  "rules/acme-coded.ts": "export default 1;\n",
};

/** The same pack a version later. */
export const AFTER: Files = {
  "pack.yaml": HEAD(
    "2.0.0",
    18,
    "extends: [cross-border]\nlevels: { pipl-38-necessity: note }\nrequires: { hegui: '>=0.1.0' }\n",
  ),
  "vocabulary.yaml": VOCABULARY(CATEGORY("member_number", "yes") + CATEGORY("new_number", "no"), '"4.2", "5"'),
  "facts/kept.yaml": FACT("it.financial.adverse_kept_months > 36"),
  "decisions/acme-care.yaml": DECISION("it.kept_long"),
  "acme-retention.yaml": rule("acme-retention", {
    assert: "it.financial.adverse_kept_months <= params.max_months",
    level: "error",
    examples: [
      ["kept for a year", KEPT(12)],
      ["kept for three years", `${KEPT(36)} # expect: fail`],
    ],
  }),
  "acme-team.yaml": rule("acme-team", { assert: "has(it.x_acme.owner_team)", more: "aliases: [acme-owner]" }),
  "acme-encrypted.yaml": BEFORE["acme-encrypted.yaml"]!,
  "acme-new.yaml": rule("acme-new", { assert: "it.protection.encrypted_at_rest", level: "error" }),
  "acme-idle.yaml": rule("acme-idle", { assert: "it.protection.encrypted_at_rest", more: "status: retired" }),
  "acme-short.yaml": rule("acme-short", {
    assert: "it.protection.encrypted_at_rest",
    more: "until: 2027-01-01",
    level: "note",
  }),
  "acme-words.yaml": rule("acme-words", {
    assert: "it.protection.encrypted_at_rest",
    message: "not safe",
    law: '{ instrument: acme-standard, article: "4.2" }',
  }),
  "acme-order.yaml": rule("acme-order", { assert: "it.protection.encrypted_at_rest && has(it.x_acme.owner_team)" }),
  "acme-swap.yaml": rule("acme-swap", {
    assert: "it.financial.adverse_kept_months <= 90",
    more: "since: 2023-01-01",
    examples: [
      [
        "safe and kept",
        "datasets: [{ id: logs, fields: [{ name: tel, category: basic.phone }], protection: { encrypted_at_rest: true }, financial: { adverse_kept_months: 91 } }] # expect: fail",
      ],
      [
        "kept shortly",
        "datasets: [{ id: logs, fields: [{ name: tel, category: basic.phone }], protection: { encrypted_at_rest: false }, financial: { adverse_kept_months: 9 } }]",
      ],
    ],
  }),
  "acme-care-rule.yaml": BEFORE["acme-care-rule.yaml"]!,
  "acme-kinds.yaml": rule("acme-kinds", { assert: "it.fields.all(f, f.category.startsWith('basic'))" }),
  "rules/acme-coded.ts": "export default 2;\n",
};
