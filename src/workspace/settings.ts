import { closest } from "../cel/closest.js";
import type { Settings } from "../check.js";
import type { Config } from "../manifest/config.js";
import type { Form } from "../manifest/form.js";
import { validateCount, validateDocument } from "../manifest/validate.js";
import type { Policies } from "../rule/policies.js";
import type { Level, Pack } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { readText } from "../source/read.js";
import { locate, parseSource, type Source } from "../source/source.js";

const CONFIG_FILE = "hegui.config.yaml";

/** Where manifests are looked for when nothing else is said. */
export const MANIFESTS = ["**/*.hegui.{yaml,yml}", ".hegui/**/*.{yaml,yml}"];

/** What flags and inputs may set; they win over the configuration file. */
export interface Overrides {
  readonly fail_on?: Settings["fail_on"];
  readonly unknown?: Level | "off";
  readonly profile?: Settings["profile"];
  readonly drafts?: boolean;
}

export interface ReadConfig {
  readonly config: Config;
  /** The file, where there is one that can be read. */
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

/** Reads hegui.config.yaml of a workspace; without one the defaults hold. */
export function readConfig(root: string, form: Form): ReadConfig {
  const empty: Config = { version: 1 };
  const read = readText(root, CONFIG_FILE);
  if (read.text === undefined) {
    const absent = read.problem.code === "source/no-such-path";
    return { config: empty, problems: absent ? [] : [read.problem] };
  }
  const { source, problems } = parseSource(CONFIG_FILE, read.text);
  if (problems.length > 0) return { config: empty, problems };
  const count = validateCount(source, 1);
  const wrong = (count.length > 0 ? count : validateDocument(form, source, 0)).map((one) => ({
    ...one,
    code: one.code.replace("manifest/", "config/"),
  }));
  if (wrong.length > 0) return { config: empty, problems: wrong };
  return { config: source.documents[0]!.value as Config, source, problems: [] };
}

/** A level for a rule that no pack has would silently do nothing. */
export function levelProblems(
  source: Source | undefined,
  config: Config,
  packs: readonly Pack[],
  policies: Policies,
): readonly Problem[] {
  const known = [...packs, ...policies.packs].flatMap((pack) => pack.rules.map((rule) => rule.id));
  return Object.keys(config.levels ?? {}).flatMap((id) => {
    if (!source || known.includes(id)) return [];
    const near = closest(id, known);
    const message = { en: `no pack has the rule '${id}'`, zh: `没有规则“${id}”` };
    const hint = near
      ? { en: `did you mean '${near}'?`, zh: `是否想写“${near}”？` }
      : { en: "`hegui explain` lists all", zh: "`hegui explain` 可列出全部" };
    return [{ code: "config/unknown-rule", message, hint, at: locate(source, 0, ["levels", id]) }];
  });
}

/** The one place that knows the defaults. */
export function settingsOf(config: Config, overrides: Overrides): Settings {
  return {
    levels: config.levels ?? {},
    profile: overrides.profile ?? config.profile ?? "standard",
    drafts: overrides.drafts ?? config.drafts ?? false,
    fail_on: overrides.fail_on ?? config.fail_on ?? "error",
    unknown: overrides.unknown ?? config.unknown ?? "warning",
    horizon_days: config.horizon_days ?? 180,
    waiver_max_days: config.waiver_max_days ?? 366,
  };
}

/** Today in Asia/Shanghai. */
export function todayInShanghai(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
