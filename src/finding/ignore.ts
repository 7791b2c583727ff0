import { closest } from "../cel/closest.js";
import type { Verdict } from "../rule/judge.js";
import { isNamed } from "../rule/rule.js";
import type { Ignore } from "../scan/ignore.js";
import type { Problem } from "../source/problem.js";
import type { IgnoreShown } from "./scan-shown.js";

/** Comments in code that accept findings, and those of the compared commit. */
export interface IgnoreContext {
  readonly ignores: readonly Ignore[];
  /** The code comes from a stranger: a comment counts only when the base has it. */
  readonly trusted: (ignore: Ignore) => boolean;
}

/** The comment that accepts a verdict: every place where it is seen must have one. */
export function ignoreOf({ rule, entity }: Verdict, { ignores, trusted }: IgnoreContext): Ignore | undefined {
  const { sighted } = entity;
  if (!sighted) return undefined;
  const comments = ignores.filter((one) => isNamed(rule, one.rule) && one.reason !== "" && trusted(one));
  if (comments.length === 0) return undefined;
  const over = [sighted.at, ...sighted.others].map((at) =>
    comments.find((one) => one.at.file === at.file && one.lines.includes(at.start.line)),
  );
  return over.every((one) => one !== undefined) ? over[0] : undefined;
}

/** Comments as a report lists them; nobody needs to look for them in the code. */
export function ignoresShown(context: IgnoreContext, verdicts: readonly Verdict[]): readonly IgnoreShown[] {
  const used = new Set(verdicts.map((one) => ignoreOf(one, context)));
  return context.ignores.map((one) => ({ rule: one.rule, reason: one.reason, at: one.at, used: used.has(one) }));
}

/** Comments that name no rule, an unknown rule, or no reason. */
export function ignoreProblems(ignores: readonly Ignore[], rules: readonly string[]): readonly Problem[] {
  return ignores.flatMap(({ rule, reason, at }): readonly Problem[] => {
    if (!rules.includes(rule)) {
      const near = closest(rule, rules);
      return [
        {
          code: "scan/ignore-unknown-rule",
          message: {
            en: `'hegui-ignore' names no rule of the scan: '${rule}'`,
            zh: `hegui-ignore 未指明扫描规则：“${rule}”`,
          },
          hint: near
            ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` }
            : {
                en: "write `hegui-ignore <rule> <reason>` with a rule that `hegui scan` reports",
                zh: "写法为 `hegui-ignore <规则> <理由>`，规则标识见 `hegui scan` 的输出",
              },
          at,
        },
      ];
    }
    if (reason !== "") return [];
    return [
      {
        code: "scan/ignore-without-reason",
        message: { en: `'hegui-ignore ${rule}' gives no reason`, zh: `hegui-ignore ${rule} 未说明理由` },
        hint: { en: "write why behind the rule", zh: "请在规则标识后写明理由" },
        at,
      },
    ];
  });
}
