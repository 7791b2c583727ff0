import { validateValue } from "../manifest/validate.js";
import type { Problem } from "../source/problem.js";
import { parseSource } from "../source/source.js";
import type { Forms } from "./forms.js";
import { at, type Loaded } from "./loaded.js";
import { misnamed } from "./pack-files.js";
import type { RuleFunction } from "./rule.js";
import type { RuleFile } from "./schema.js";

/** A rule in TypeScript as its file gives it, unchecked. */
export interface CodeRule {
  readonly file: string;
  readonly pack: string;
  /** Default export without `check`. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly run: RuleFunction;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/** A rule in TypeScript as a rule file whose duty is the function; what is wrong is told at the head of its file. */
export function codeRule(
  { file, pack, value, run, digest }: CodeRule,
  forms: Forms,
  others: readonly Loaded<RuleFile>[],
  problems: Problem[],
): readonly { readonly file: Loaded<RuleFile>; readonly run: RuleFunction; readonly digest: string }[] {
  const { source } = parseSource(file, "");
  const rule = { ...value, assert: "true" } as unknown as RuleFile;
  const wrong = validateValue(forms.rule, rule, source).map((one) => ({
    ...one,
    code: one.code.replace("manifest/", "policy/"),
  }));
  const loaded = { source, value: rule, pack };
  if (wrong.length === 0) {
    problems.push(...misnamed(loaded));
    if (others.some((one) => one.value.id === rule.id))
      wrong.push(at(source, [], "policy/duplicate-id", `the id '${rule.id}' is used twice`, `标识“${rule.id}”重复`));
  }
  problems.push(...wrong);
  return wrong.length > 0 ? [] : [{ file: loaded, run, digest }];
}
