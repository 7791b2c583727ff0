import { closest } from "../cel/closest.js";
import type { Problem } from "../source/problem.js";
import type { Path } from "../source/span.js";
import { type Context, expression, templates } from "./expressions.js";
import { at, type Loaded } from "./loaded.js";
import { checkCitations } from "./references.js";
import { type Clock, type Rule, ruleNamed } from "./rule.js";
import type { ClocksFile } from "./schema.js";
import { unfold } from "./template.js";

const WARN_DAYS = 30;

/** Compiles the clocks of a file; one that names no known rule of its kind is reported. */
export function compileClocks(file: Loaded<ClocksFile>, known: readonly Rule[], context: Context): readonly Clock[] {
  return file.value.clocks.map((clock, index): Clock => {
    const path = (...keys: readonly (string | number)[]) => ["clocks", index, ...keys];
    const cel = (key: "when" | "due" | "opens", text: string, type: string) =>
      expression(context, file, clock.on, path(key), text, type);
    checkCitations(context, file, path("law"), clock.law ?? []);
    if (!clock.rules && !(clock.law && clock.todo)) context.problems.push(at(file.source, path("id"), ...BARE));
    const type = clock.type ?? "date";
    return {
      id: clock.id,
      pack: file.pack,
      rules: rulesOf(file, path("rules"), clock, known, context.problems),
      law: clock.law ?? [],
      on: clock.on,
      when: clock.when ? cel("when", clock.when, "bool") : ["lit", true],
      due: cel("due", clock.due, type),
      type,
      ...(clock.opens && { opens: cel("opens", clock.opens, "date") }),
      warn_days: clock.warn_days ?? WARN_DAYS,
      at: clock.at?.split(".") ?? [],
      title: unfold(clock.title),
      ...(clock.todo && { todo: templates(context, file, clock.on, path("todo"), clock.todo) }),
    };
  });
}

function rulesOf(
  { source }: Loaded<ClocksFile>,
  path: Path,
  { rules = [], on }: ClocksFile["clocks"][number],
  known: readonly Rule[],
  problems: Problem[],
): readonly string[] {
  return rules.flatMap((name, index) => {
    const rule = ruleNamed(known, name);
    if (!rule) problems.push(noRule(source, [...path, index], name, known));
    else if (rule.on !== on)
      problems.push(
        at(
          source,
          [...path, index],
          "policy/clock",
          `the rule '${name}' is about a ${rule.on}, the clock about a ${on}`,
          `规则“${name}”针对 ${rule.on}，而该期限针对 ${on}`,
        ),
      );
    return rule ? [rule.id] : [];
  });
}

const BARE = [
  "policy/clock",
  "a clock names `rules`, or `law` and `todo`",
  "期限须写明 `rules`，或者同时写明 `law` 和 `todo`",
] as const;

function noRule(source: Loaded<ClocksFile>["source"], path: Path, name: string, known: readonly Rule[]): Problem {
  const near = closest(
    name,
    known.map((one) => one.id),
  );
  const hint = near === undefined ? undefined : { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` };
  return at(source, path, "policy/unknown-rule", `there is no rule '${name}'`, `没有规则“${name}”`, hint);
}

/** Ids of clocks are unique: calendars know events by them. */
export function checkClocks(files: readonly Loaded<ClocksFile>[], problems: Problem[]): void {
  const seen = new Set<string>();
  for (const { source, value, pack } of files)
    value.clocks.forEach(({ id }, index) => {
      const key = `${pack} ${id}`;
      if (seen.has(key))
        problems.push(at(source, ["clocks", index, "id"], "policy/clock", `'${id}' is there twice`, `“${id}”重复出现`));
      seen.add(key);
    });
}
