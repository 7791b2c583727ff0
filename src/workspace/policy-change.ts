import { levelOf } from "../examine.js";
import type { Approver } from "../finding/approver.js";
import type { PolicyChange } from "../finding/report.js";
import type { BaselineFile } from "../manifest/baseline.js";
import type { Config } from "../manifest/config.js";
import { type Level, type Pack, ruleNamed } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import { MANIFESTS, settingsOf } from "./settings.js";

/** What a change of settings is judged by. */
export interface Packs {
  /** Packs that are checked where the configuration names none. */
  readonly builtin: readonly Pack[];
  /** Packs that are checked now. */
  readonly checked: readonly Pack[];
}

const RANK: Readonly<Record<Level | "off" | "never", number>> = { never: 0, off: 0, note: 1, warning: 2, error: 3 };
const PROFILES = ["essential", "standard", "full"];

/** What a change makes of the configuration, for those who review it: each setting with its effect. Without packs what depends on them counts as weaker. */
export function configChanges(file: string, before: Config, after: Config, packs?: Packs): readonly PolicyChange[] {
  const [then, now] = [settingsOf(before, {}), settingsOf(after, {})];
  const found: PolicyChange[] = [];
  const add = (key: string, from: Text, to: Text, weaker: boolean) =>
    found.push({
      file,
      weaker,
      text: { en: `\`${key}\`: ${from.en} → ${to.en}`, zh: `\`${key}\`：${from.zh} → ${to.zh}` },
    });
  const moved = (key: string, from: string | number | boolean, to: string | number | boolean, weaker: boolean) =>
    from !== to && add(key, same(from), same(to), weaker);
  // A gate at `error` lets more through than one at `warning`.
  moved("fail_on", then.fail_on, now.fail_on, gate(now.fail_on) > gate(then.fail_on));
  moved("unknown", then.unknown, now.unknown, RANK[now.unknown] < RANK[then.unknown]);
  moved("profile", then.profile, now.profile, PROFILES.indexOf(now.profile) < PROFILES.indexOf(then.profile));
  moved("fail_on_known", then.known, now.known, then.known);
  moved("waiver_max_days", then.waiver_max_days, now.waiver_max_days, now.waiver_max_days > then.waiver_max_days);
  moved("waiver_warn_days", then.waiver_warn_days, now.waiver_warn_days, now.waiver_warn_days < then.waiver_warn_days);
  moved("horizon_days", then.horizon_days, now.horizon_days, now.horizon_days < then.horizon_days);
  moved("drafts", then.drafts, now.drafts, then.drafts);
  for (const rule of [...new Set([...Object.keys(then.levels), ...Object.keys(now.levels)])].sort()) {
    const [from, to] = [then.levels[rule], now.levels[rule]];
    if (from === to) continue;
    const own = packs && ownLevel(rule, packs);
    add(`levels.${rule}`, levelShown(from, own), levelShown(to, own), isLower(to ?? own, from ?? own));
  }
  for (const key of LISTED) {
    const [from, to] = [JSON.stringify(before[key]), JSON.stringify(after[key])];
    if (from === to) continue;
    add(key, from ? same(from) : NOT_SET, to ? same(to) : NOT_SET, LOOSENS[key](before, after, packs));
  }
  return found;
}

const NOT_SET: Text = { en: "(not set)", zh: "（未设置）" };

function same(value: string | number | boolean): Text {
  return { en: String(value), zh: String(value) };
}

function gate(level: Level | "never"): number {
  return level === "never" ? 4 : RANK[level];
}

/** The level of a rule where the configuration is silent; undefined when no pack that can be read has it. */
function ownLevel(id: string, { builtin, checked }: Packs): Level | undefined {
  const rule = ruleNamed(
    [...checked, ...builtin].flatMap((pack) => pack.rules),
    id,
  );
  return rule && levelOf({ settings: settingsOf({ version: 1 }, {}) })(rule);
}

/** A level that is not known may be any: only `error` is no lower than that, and nothing is lower than `off`. */
function isLower(to: Level | "off" | undefined, from: Level | "off" | undefined): boolean {
  return RANK[to ?? "off"] < RANK[from ?? "error"];
}

function levelShown(level: Level | "off" | undefined, own: Level | undefined): Text {
  if (level !== undefined) return same(level);
  return own ? { en: `(own: ${own})`, zh: `（自身级别：${own}）` } : { en: "(own)", zh: "（自身级别）" };
}

const LISTED = ["packs", "params", "code", "include", "exclude", "extends", "approvers", "baseline"] as const;
type Listed = (typeof LISTED)[number];

/** Whether a different list asks for less than before; entries that are written otherwise count as others. */
const LOOSENS: Readonly<Record<Listed, (before: Config, after: Config, packs?: Packs) => boolean>> = {
  packs: (before, after, packs) => {
    const all = packs?.builtin.map((pack) => pack.id);
    return loses(before.packs ?? all, after.packs ?? all);
  },
  // Which direction asks for more is known to `hegui diff packs`; here every other value is looked at.
  params: () => true,
  // Code can do anything: rules of one more folder run.
  code: (before, after) => loses(after.code ?? [], before.code ?? []),
  include: (before, after) => loses(before.include ?? MANIFESTS, after.include ?? MANIFESTS),
  exclude: (before, after) => loses(after.exclude ?? [], before.exclude ?? []),
  extends: (before, after) => loses(before.extends ?? [], after.extends ?? []),
  approvers: (before, after) => mayMore(before.approvers, after.approvers),
  // Other people may own the other file; what it accepts is told entry by entry.
  baseline: () => true,
};

function loses(before: readonly string[] | undefined, after: readonly string[] | undefined): boolean {
  return !before || !after || before.some((one) => !after.map(plain).includes(plain(one)));
}

function plain(path: string): string {
  return path.replace(/^\.\//, "").replace(/\/$/, "");
}

/** Whether somebody may accept what that person could not accept before. */
function mayMore(before: Config["approvers"], after: Config["approvers"]): boolean {
  if (!before || !after) return before !== undefined;
  const isWithin = (inner: readonly string[] | undefined, outer: readonly string[] | undefined) =>
    !outer || (inner?.every((one) => outer.includes(one)) ?? false);
  const covers = (outer: Approver, inner: Approver, who: string) =>
    outer.who.includes(who) && isWithin(inner.rules, outer.rules) && isWithin(inner.paths, outer.paths);
  return after.some((inner) => inner.who.some((who) => !before.some((outer) => covers(outer, inner, who))));
}

/** Findings that a change puts into the baseline, or takes out of it, and the time for which they are accepted. */
export function baselineChange(
  file: string,
  before: BaselineFile | undefined,
  after: BaselineFile | undefined,
): readonly PolicyChange[] {
  const entries = (one: BaselineFile | undefined) =>
    new Set(one?.findings.map(({ rule, entity, fingerprint }) => `${rule} ${entity} ${fingerprint}`));
  const [then, now] = [entries(before), entries(after)];
  const added = [...now].filter((one) => !then.has(one)).length;
  const gone = [...then].filter((one) => !now.has(one)).length;
  const found: PolicyChange[] = [];
  const add = (weaker: boolean, en: string, zh: string) => found.push({ file, weaker, text: { en, zh } });
  if (after && added > 0)
    add(
      true,
      `${added} more accepted in the baseline, by ${after.approved_by}`,
      `基线新增 ${added} 条，批准人：${after.approved_by}`,
    );
  if (gone > 0) add(false, `${gone} taken out of the baseline`, `基线移除 ${gone} 条`);
  if (before && after && before.expires !== after.expires)
    add(
      after.expires > before.expires,
      `the baseline ends on ${after.expires} instead of ${before.expires}`,
      `基线有效期由 ${before.expires} 改为 ${after.expires}`,
    );
  return found;
}
