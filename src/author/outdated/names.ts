import { type Rule, ruleNamed } from "../../rule/rule.js";
import type { Span } from "../../source/span.js";
import type { Outdated } from "./item.js";

/** A place outside of packs that names a rule. */
export interface Named {
  readonly rule: string;
  readonly at: Span;
}

/** Places that name a rule by an earlier id, or one that is retired or ended. Unknown names are problems of a check. */
export function outdatedNames(named: readonly Named[], rules: readonly Rule[], day: string): readonly Outdated[] {
  return named.flatMap(({ rule: name, at }): readonly Outdated[] => {
    const rule = ruleNamed(rules, name);
    if (!rule) return [];
    const { id } = rule;
    if (rule.status === "retired")
      return [
        {
          code: "rule-retired",
          message: { en: `the rule '${name}' is retired`, zh: `规则“${name}”已停用` },
          hint: { en: "take it out: the rule finds nothing any more", zh: "请删除：该规则不再产生发现" },
          at,
        },
      ];
    if (rule.until !== undefined && rule.until <= day)
      return [
        {
          code: "rule-ended",
          message: { en: `the rule '${name}' ended on ${rule.until}`, zh: `规则“${name}”已于 ${rule.until} 失效` },
          hint: {
            en: "take it out, or name the rule that came after it",
            zh: "请删除，或者改为取代它的规则",
          },
          at,
        },
      ];
    if (id === name) return [];
    return [
      {
        code: "rule-renamed",
        message: { en: `the rule '${name}' is called '${id}' now`, zh: `规则“${name}”现名“${id}”` },
        hint: { en: `write '${id}'`, zh: `请改为“${id}”` },
        at,
      },
    ];
  });
}
