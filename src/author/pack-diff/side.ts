import { FACTS } from "../../model/derive/index.js";
import { createEnvironment } from "../../rule/environment.js";
import type { Loaded } from "../../rule/loaded.js";
import type { PackFile } from "../../rule/pack-schema.js";
import type { Policies } from "../../rule/policies.js";
import type { Pack } from "../../rule/rule.js";
import type { Problem } from "../../source/problem.js";
import type { Names } from "./terms.js";

/** One side of a comparison: packs as read, with everything that they are judged by. */
export interface DiffSide {
  /** How the command line names it. */
  readonly name: string;
  /** Packs that are compared, with their parameters bound to the values that hold on this side. */
  readonly packs: readonly Pack[];
  /** All packs and words with which examples are judged. */
  readonly policies: Policies;
  /** Heads as written; none for packs that are built in. */
  readonly heads: readonly Loaded<PackFile>[];
  /** What was wrong; rules with an expression that cannot be read are compared by their texts only. */
  readonly problems: readonly Problem[];
  /** Texts of rules in TypeScript, by pack and file; no code is run to compare. */
  readonly code: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const known = new WeakMap<DiffSide, Map<string, Names>>();

/** Names for the expressions about one kind of entity, as a side has them; made once. */
export function namesOf(side: DiffSide, on: string): Names {
  const own = known.get(side) ?? new Map<string, Names>();
  known.set(side, own);
  const names = own.get(on) ?? newNames(side, on);
  own.set(on, names);
  return names;
}

function newNames({ policies }: DiffSide, on: string): Names {
  const packs = policies.packs;
  const decisions = packs.flatMap((pack) => pack.decisions);
  return createEnvironment(
    policies.shapes,
    {
      facts: packs.flatMap((pack) => pack.facts),
      decisions: decisions.map(({ on, decides, collect, rows }) => ({
        on,
        decides,
        ...(collect && { collect }),
        outcomes: rows.map((row) => row.then),
      })),
    },
    on,
  );
}

/** Whether something read is a field that people declare: `struct.part`. */
export function isDeclared({ policies }: DiffSide, key: string): boolean {
  const dot = key.lastIndexOf(".");
  const [struct, part] = [key.slice(0, dot), key.slice(dot + 1)];
  const computed = FACTS[struct] ?? {};
  if (Object.hasOwn(computed, part)) return false;
  if (policies.packs.some((pack) => pack.facts.some((one) => one.on === struct && one.id === part))) return false;
  return Object.hasOwn(policies.shapes[struct] ?? {}, part);
}

/** Files of a side in which an expression cannot be read by this version of hegui. */
export function unreadable({ problems }: DiffSide): ReadonlySet<string> {
  return new Set(problems.filter((one) => one.code === "policy/expression").map((one) => one.at.file));
}
