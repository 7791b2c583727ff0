import type { Form } from "../manifest/form.js";
import { validateValue } from "../manifest/validate.js";
import type { Problem } from "../source/problem.js";
import { parseSource } from "../source/source.js";
import type { Forms } from "./forms.js";
import { insideOf, type Loaded, type PackFolder } from "./loaded.js";
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

/** Names of the files of a pack that hold rules in TypeScript or JavaScript; types alone and tests are none. */
export function codeFiles(folder: string, files: PackFolder["files"]): readonly string[] {
  const names = files.flatMap(({ file }) => insideOf(folder, file) ?? []);
  return names.filter((name) => /^rules\/.*(?<!\.test|\.spec|\.d)\.m?[jt]s$/.test(name)).sort();
}

/** A rule in TypeScript as a rule file whose duty is the function; what is wrong is told at the head of its file. */
export function codeRule(
  { file, pack, value, run, digest }: CodeRule,
  forms: Forms,
  problems: Problem[],
): readonly { readonly file: Loaded<RuleFile>; readonly run: RuleFunction; readonly digest: string }[] {
  const { source } = parseSource(file, "");
  const wrong = validateValue(withoutConditions(forms.rule), value, source).map((one) => ({
    ...one,
    code: one.code.replace("manifest/", "policy/"),
  }));
  problems.push(...wrong);
  if (wrong.length > 0) return [];
  const loaded = { source, value: { ...value, assert: "true" } as unknown as RuleFile, pack };
  problems.push(...misnamed(loaded));
  return [{ file: loaded, run, digest }];
}

/** The form of a rule file without what the function decides. */
function withoutConditions(form: Form): Form {
  if (form.is !== "object") return form;
  const { when: _, assert: __, ...keys } = form.keys;
  return { ...form, keys, required: form.required.filter((key) => key !== "assert") };
}
