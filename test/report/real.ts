/** A pack of one rule, so that this test does not change with the law. */
export const pack = [
  { file: "pack/pack.yaml", text: "id: own\nversion: 1.0.0\ntitle: { en: Own rules, zh: 自有规则 }\n" },
  {
    file: "pack/own-consent.yaml",
    text: `id: own-consent
status: stable
title: { en: Separate consent, zh: 单独同意 }
law: [{ instrument: pipl, article: "39" }]
level: error
since: 2021-11-01
on: flow
when: it.legal_basis == "consent"
assert: it.consent.separate
at: consent.separate
related: [from]
message: { en: "flow '{it.id}' has no separate consent", zh: "数据流“{it.id}”未取得单独同意" }
fix: { en: "set \`consent.separate\`", zh: "填写 \`consent.separate\`" }
exposure: [pipl-66]
why: Because the law says so.
examples:
  - { name: none, given: "version: 1" }
  - { name: nothing, given: "version: 1" }
`,
  },
];

/** One flow that fails, one that cannot be decided, and one broken file. */
export const manifests = [
  {
    file: "a.hegui.yaml",
    text: `version: 1
organizations:
  - { id: hotel, legal_name: 酒店, established_in: CN }
datasets:
  - id: guests
    subjects: [customers]
    fields: [{ name: passport_no, category: identity_document.passport_no }]
activities:
  - { id: stay, purpose: Book stays, uses: [guests] }
flows:
  - id: to-paris
    from: guests
    to: crs
    access: transfer
    fields: [passport_no]
    purpose: stay
    legal_basis: consent
    consent: { separate: false }
  - id: to-dublin
    from: guests
    to: crs
    access: transfer
    fields: [passport_no]
    purpose: stay
    legal_basis: consent
recipients:
  - { id: crs, legal_name: CRS, country: FR, role: entrusted-processor }
`,
  },
  { file: "b.hegui.yaml", text: "version: 1\ndataset: []\n" },
];
