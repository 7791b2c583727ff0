import type { Files } from "./repository.js";

/** A pack of the repository with one rule of one operand. */
export const PACK: Files = {
  "rules/pack.yaml": "id: house\ntitle: { en: House, zh: 公司 }\nversion: 1.0.0\n",
  "rules/house-named.yaml": rule("has(it.title)"),
};

/** Its rule, with another condition. */
export function rule(assert: string): string {
  return `id: house-named
title: { en: Activities have a title, zh: 处理活动应当有名称 }
law: [{ instrument: pipl, article: "51" }]
level: error
since: 2021-11-01
on: activity
assert: ${assert}
message: { en: "activity '{it.id}' has no title", zh: "处理活动“{it.id}”没有名称" }
fix: { en: name it, zh: 填写名称 }
why: People must be able to speak of it.
examples:
  - { name: none, given: "activities: [{ id: a, purpose: p, uses: [] }] # expect: fail" }
  - { name: one, given: "activities: [{ id: a, title: A, purpose: p, uses: [] }]" }
`;
}
