import { activeRules, type Input, levelOf } from "../examine.js";
import { type Level, type Rule, ruleNamed } from "../rule/rule.js";
import { locate, type Source } from "../source/source.js";
import type { Span } from "../source/span.js";
import type { ReadPacks } from "./packs.js";

/** Why a rule is not judged here. */
export type Silence = "off" | "retired" | "draft" | "profile" | "ended" | "later";

/** One rule as it stands in a workspace. */
export interface EffectiveRule {
  readonly id: string;
  readonly pack: string;
  readonly title: Rule["title"];
  readonly level: Level | "off";
  /** Level that it has of its own. */
  readonly own: Level;
  /** The file that decided its level; nothing where it is its own. */
  readonly decided?: Span;
  /** Why it is not judged. */
  readonly silent?: Silence;
  readonly aliases?: readonly string[];
}

/** One parameter with its value and the file that set it. */
export interface EffectiveParam {
  readonly pack: string;
  readonly name: string;
  readonly value: unknown;
  readonly default: unknown;
  readonly decided?: Span;
}

/** What is judged in a workspace, and which file decided it. */
export interface Effective {
  readonly packs: readonly { readonly id: string; readonly version: string; readonly from?: string }[];
  readonly rules: readonly EffectiveRule[];
  readonly params: readonly EffectiveParam[];
}

/** Every rule of the packs that are judged, its level and who decided it. */
export function effective(
  read: ReadPacks,
  input: Pick<Input, "packs" | "settings" | "asOf">,
  config: Source | undefined,
): Effective {
  const active = new Set(activeRules(input));
  const configured = (config?.documents[0]?.value as { levels?: Readonly<Record<string, string>> } | undefined)?.levels;
  const all = input.packs.flatMap((pack) => pack.rules);
  const byConfig = new Map(
    Object.keys(configured ?? {}).map((id) => [
      ruleNamed(all, id)?.id ?? id,
      locate(config!, 0, ["levels", id], "key"),
    ]),
  );
  const rules = all.map((rule): EffectiveRule => {
    const decided = byConfig.get(rule.id) ?? read.levels[rule.id]?.at;
    const silent = active.has(rule) ? undefined : silenceOf(rule, input);
    return {
      ...{ id: rule.id, pack: rule.pack, title: rule.title, own: rule.level },
      level: input.settings.levels[rule.id] === "off" ? "off" : levelOf(input)(rule),
      ...(decided && { decided }),
      ...(silent && { silent }),
      ...(rule.aliases && { aliases: rule.aliases }),
    };
  });
  const params = Object.entries(read.params).flatMap(([pack, values]) =>
    Object.entries(values).map(([name, one]): EffectiveParam => {
      const own = input.packs.find((found) => found.id === pack)?.params?.[name]?.default;
      return { pack, name, value: one.value, default: own, ...(one.at && { decided: one.at }) };
    }),
  );
  const packs = input.packs
    .filter((pack) => pack.rules.length > 0 || read.folders[pack.id] !== undefined)
    .map(({ id, version }) => ({ id, version, ...(read.folders[id] && { from: read.folders[id] }) }));
  return { packs, rules, params };
}

function silenceOf(rule: Rule, { settings, asOf }: Pick<Input, "settings" | "asOf">): Silence {
  const days = (Date.parse(rule.since) - Date.parse(asOf)) / 86_400_000;
  if (settings.levels[rule.id] === "off") return "off";
  if (rule.status === "retired") return "retired";
  if (rule.until && rule.until <= asOf) return "ended";
  if (days > settings.horizon_days) return "later";
  return rule.status === "draft" ? "draft" : "profile";
}
