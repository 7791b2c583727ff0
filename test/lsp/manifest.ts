/** A small workspace: one organization, a dataset, an activity, and a flow abroad. */
export const MANIFEST = `version: 1

organizations:
  - id: acme
    title: Acme
    established_in: CN

datasets:
  - id: customers
    title: Customers
    fields:
      - { name: email, category: basic.email }
      - { name: face, category: biometric.face_image }

activities:
  - id: sell
    purpose: Sell things
    uses: [customers]

recipients:
  - id: parent
    title: Parent company
    country: FR

flows:
  - id: to-parent
    from: customers
    to: parent
    purpose: sell
    access: transfer
`;

/** A pack of the workspace with one rule, which the flow of the manifest fails. */
export const PACK: Readonly<Record<string, string>> = {
  "hegui.config.yaml": "version: 1\npacks: [house]\nlevels: { house-note: warning }\n",
  "house/pack.yaml": "id: house\ntitle: { en: House, zh: 公司 }\nversion: 1.0.0\n",
  "house/house-note.yaml": `id: house-note
title: { en: A flow has a note, zh: 数据流应当有说明 }
law: [{ instrument: pipl, article: "39" }]
level: error
since: 2021-11-01
on: flow
assert: has(it.title)
at: title
message: { en: "flow '{it.id}' has no title", zh: "数据流“{it.id}”没有名称" }
fix: { en: set \`title\`, zh: 声明 \`title\` }
exposure: [pipl-66]
why: Company rule.
examples:
  - name: no title
    given: |
      datasets: [{ id: d, fields: [{ name: n, category: basic.name }], subjects: [customers] }]
      recipients: [{ id: r, country: FR }]
      flows:
        - { id: f, from: d, to: r, access: transfer } # expect: fail
  - name: a title
    given: |
      datasets: [{ id: d, fields: [{ name: n, category: basic.name }], subjects: [customers] }]
      recipients: [{ id: r, country: FR }]
      flows:
        - { id: f, from: d, to: r, access: transfer, title: Sales }
`,
};
