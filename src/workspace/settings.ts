import type { Settings } from "../examine.js";
import type { Config } from "../manifest/config.js";
import type { Form } from "../manifest/form.js";
import { validateCount, validateDocument } from "../manifest/validate.js";
import type { Policies } from "../rule/policies.js";
import { unknownRule } from "../rule/references.js";
import { type Level, type Pack, ruleNamed } from "../rule/rule.js";
import type { Problem } from "../source/problem.js";
import { parseSource, type Source } from "../source/source.js";
import type { Store } from "../source/store.js";
import type { ReadPacks } from "./packs.js";

/** The configuration of a workspace, at its root. */
export const CONFIG_FILE = "hegui.config.yaml";

/** Where manifests are looked for when nothing else is said. */
export const MANIFESTS = ["**/*.hegui.{yaml,yml}", ".hegui/**/*.{yaml,yml}"];

/** What flags and inputs may set; they win over the configuration file. */
export interface Overrides {
  readonly fail_on?: Settings["fail_on"];
  readonly unknown?: Level | "off";
  readonly profile?: Settings["profile"];
  readonly drafts?: boolean;
  readonly known?: boolean;
}

export interface ReadConfig {
  readonly config: Config;
  /** The file, where there is one that can be read. */
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

/** Reads the configuration; without one the defaults hold. */
export function readConfig(store: Store, file: string, form: Form): ReadConfig {
  const { data, source, problems } = readDocument<Config>(store, file, form, "config");
  const config: Config = data ?? { version: 1 };
  return { config, ...(data && source && { source }), problems };
}

/** Reads a file of one document; nothing and no problem when it is not there. */
export function readDocument<T>(
  store: Pick<Store, "text">,
  file: string,
  form: Form,
  area: string,
): { readonly data?: T; readonly source?: Source; readonly problems: readonly Problem[] } {
  const read = store.text(file);
  if (read.text === undefined) {
    const absent = read.problem.code === "source/no-such-path";
    return { problems: absent ? [] : [read.problem] };
  }
  const { source, problems } = parseSource(file, read.text);
  if (problems.length > 0) return { problems };
  const count = validateCount(source, 1);
  const wrong = (count.length > 0 ? count : validateDocument(form, source, 0)).map((one) => ({
    ...one,
    code: one.code.replace("manifest/", `${area}/`),
  }));
  if (wrong.length > 0) return { problems: wrong };
  return { data: source.documents[0]!.value as T, source, problems: [] };
}

/** A level for a rule that no pack has would silently do nothing. */
export function levelProblems(
  source: Source | undefined,
  config: Config,
  packs: readonly Pack[],
  policies: Policies,
): readonly Problem[] {
  const rules = [...packs, ...policies.packs].flatMap((pack) => pack.rules);
  const unknown = Object.keys(config.levels ?? {}).filter((id) => !ruleNamed(rules, id));
  return unknown.flatMap((id) => (source ? [unknownRule(source, ["levels", id], rules, "config/unknown-rule")] : []));
}

/** Levels by the present ids of rules: what packs decide, and over it the configuration. */
export function levelsOf(config: Config, { packs, levels }: Pick<ReadPacks, "packs" | "levels">): Settings["levels"] {
  const rules = packs.flatMap((pack) => pack.rules);
  const own = Object.entries(config.levels ?? {}).map(([id, level]) => [ruleNamed(rules, id)?.id ?? id, level]);
  const decided = Object.entries(levels).map(([id, one]) => [id, one.value]);
  return Object.fromEntries([...decided, ...own]);
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
    waiver_warn_days: config.waiver_warn_days ?? 30,
    approvers: config.approvers,
    known: overrides.known ?? config.fail_on_known ?? false,
  };
}

/** Today in Asia/Shanghai. */
export function todayInShanghai(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
