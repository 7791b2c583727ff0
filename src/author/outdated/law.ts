import { type Citation, cite, type Law } from "../../rule/law.js";
import type { Decision, Pack, Rule } from "../../rule/rule.js";
import type { Path, Span } from "../../source/span.js";
import { isDecidedBy } from "./decided.js";
import type { Outdated } from "./item.js";

/** Finds the place of a key in a file of a pack. */
export type Place = (file: string, path: Path) => Span;

/** Rules and tables of packs that are not built in and that rest on law, or on a decision, that is no longer in force. */
export function outdatedLaw(
  own: readonly Pack[],
  all: readonly Pack[],
  law: Law,
  day: string,
  place: Place,
): readonly Outdated[] {
  const alive = (one: Pick<Rule, "since" | "until">) =>
    one.since <= day && (one.until === undefined || day < one.until);
  return own.flatMap((pack) => [
    ...pack.rules
      .filter((rule) => rule.status !== "retired" && alive(rule))
      .flatMap((rule) => [
        ...citations(rule.law, law, day, (path) => place(fileOf(rule), path)),
        ...decisions(rule, all, day, place),
      ]),
    ...pack.decisions
      .filter(alive)
      .flatMap((table) =>
        table.rows.flatMap((row, index) =>
          citations(row.law, law, day, (path) => place(fileOf(table), ["rows", index, ...path])),
        ),
      ),
  ]);
}

function fileOf({ handbook, id }: Pick<Rule | Decision, "handbook" | "id">): string {
  return handbook?.file ?? id;
}

function citations(
  cited: readonly Citation[],
  law: Law,
  day: string,
  place: (path: Path) => Span,
): readonly Outdated[] {
  return cited.flatMap((one, index): readonly Outdated[] => {
    const until = law.instruments[one.instrument]?.until;
    if (until === undefined || day < until) return [];
    // A rule may cite a law before and after it was renumbered.
    if (cited.some(({ instrument }) => law.instruments[instrument]?.effective === until)) return [];
    const name = cite(law, one);
    return [
      {
        code: "law-ended",
        message: {
          en: `${name.en} has not been in force since ${until}`,
          zh: `${name.zh}自 ${until} 起不再有效`,
        },
        hint: {
          en: "cite what came after it too, or give the rule its last day with `until`",
          zh: "请同时引用后续规定，或者以 `until` 写明规则的失效日期",
        },
        at: place(["law", index, "article"]),
      },
    ];
  });
}

function decisions(rule: Rule, all: readonly Pack[], day: string, place: Place): readonly Outdated[] {
  const tables = all.flatMap((pack) => pack.decisions);
  const names = [...new Set(tables.map((one) => one.decides))].sort();
  return names.flatMap((name): readonly Outdated[] => {
    const own = tables.filter((one) => one.decides === name);
    const ends = own.map((one) => one.until ?? "9999-12-31").sort();
    const last = ends.at(-1)!;
    if (last > day || !isDecidedBy(rule, name)) return [];
    return [
      {
        code: "decision-ended",
        message: {
          en: `the rule '${rule.id}' reads the decision '${name}', which ended on ${last}`,
          zh: `规则“${rule.id}”读取的决策“${name}”已于 ${last} 失效`,
        },
        hint: {
          en: "the rule cannot be decided any more: read what came after it",
          zh: "该规则已无法判定：请改读后续决策",
        },
        at: place(fileOf(rule), [isDecidedBy({ ...rule, assert: ["lit", true] }, name) ? "when" : "assert"]),
      },
    ];
  });
}
