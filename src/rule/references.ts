import { closest } from "../cel/closest.js";
import { isSlip } from "../cel/slip.js";
import type { Problem } from "../source/problem.js";
import { rewritten } from "../source/rewrite.js";
import { locate, type Source } from "../source/source.js";
import type { Path } from "../source/span.js";
import type { Signatures } from "./environment.js";
import type { Citation, Law } from "./law.js";
import { at, type Loaded, nameOf } from "./loaded.js";
import type { Rule } from "./rule.js";
import type { DecisionFile } from "./schema.js";

/** What the files of packs may refer to, and where what is wrong goes. */
interface References {
  readonly law: Law;
  readonly signatures: Signatures;
  readonly problems: Problem[];
}

/** Rules may cite only what the catalogue has. */
export function checkCitations(context: References, file: Loaded<unknown>, path: Path, law: readonly Citation[]): void {
  law.forEach(({ instrument, article }, index) => {
    const known = Object.hasOwn(context.law.instruments, instrument) && context.law.instruments[instrument];
    if (!known)
      context.problems.push(
        at(
          file.source,
          [...path, index, "instrument"],
          "policy/unknown-instrument",
          `the catalogue has no instrument '${instrument}'`,
          `法规目录中没有“${instrument}”`,
        ),
      );
    else if (!known.articles.includes(article))
      context.problems.push(
        at(
          file.source,
          [...path, index, "article"],
          "policy/unknown-article",
          `the catalogue has no article ${article} of ${known.short.en}`,
          `法规目录中没有${known.short.zh}第 ${article} 条`,
          {
            en: `it has ${known.articles.join(", ")}`,
            zh: `目录收录：${known.articles.join("、")}`,
          },
        ),
      );
  });
}

/** Penalties that a rule shows stand in the catalogue. */
export function checkPenalties(context: References, file: Loaded<unknown>, penalties: readonly string[]): void {
  penalties.forEach((id, index) => {
    if (!Object.hasOwn(context.law.penalties, id))
      context.problems.push(
        at(
          file.source,
          ["exposure", index],
          "policy/unknown-penalty",
          `the catalogue has no penalty '${id}'`,
          `法规目录中没有罚则“${id}”`,
        ),
      );
  });
}

/** A fact whose value is an outcome names a decision that there is. */
export function checkOutcome(
  context: References,
  file: Loaded<unknown>,
  path: Path,
  decision: string | undefined,
): void {
  const known = [...new Set(context.signatures.decisions.map((one) => one.decides))];
  if (decision === undefined || known.includes(decision)) return;
  const near = closest(decision, known);
  context.problems.push(
    at(
      file.source,
      path,
      "policy/unknown-decision",
      `there is no decision '${decision}'`,
      `没有决策“${decision}”`,
      near ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` } : undefined,
    ),
  );
}

/** All tables of one decision collect or none does, and what collects has no second, certain run. */
export function checkCollect(context: References, file: Loaded<DecisionFile>): void {
  const { value } = file;
  const name = nameOf(value);
  const same = context.signatures.decisions.filter((one) => one.on === value.on && one.decides === name);
  if (same.some((one) => one.collect !== value.collect))
    context.problems.push(
      at(
        file.source,
        value.collect ? ["collect"] : ["id"],
        "policy/collect-mixed",
        `some tables of the decision '${name}' collect and some do not`,
        `决策“${name}”的表有的为 collect，有的不是`,
      ),
    );
  if (value.collect && value.certain)
    context.problems.push(
      at(
        file.source,
        ["certain"],
        "policy/collect-certain",
        "a table that collects cannot have `certain`: each outcome is decided on its own",
        "collect 的表不能声明 `certain`：各结论分别判定",
      ),
    );
}

/** A key that should be the id of a rule and is not; the id that was meant is written where no other can be. */
export function unknownRule(
  source: Source,
  path: Path,
  rules: readonly Pick<Rule, "id">[],
  code: "policy/unknown-rule" | "config/unknown-rule" = "policy/unknown-rule",
): Problem {
  const id = String(path.at(-1));
  const ids = rules.map((one) => one.id);
  const near = closest(id, ids);
  const beside = path.slice(0, -1).reduce<unknown>((here, key) => (here as never)[key], source.documents[0]?.value);
  const isMeant = near && isSlip(id, near, ids) && !Object.hasOwn(beside as object, near);
  const replacement = isMeant ? rewritten(source, 0, path, "key", near) : undefined;
  return {
    code,
    message: { en: `no pack has the rule '${id}'`, zh: `没有规则“${id}”` },
    hint: near
      ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` }
      : { en: "`hegui list` shows all", zh: "`hegui list` 可列出全部" },
    at: locate(source, 0, path, "key"),
    ...(replacement !== undefined && { replacement }),
  };
}
