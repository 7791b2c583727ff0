import type { Kind } from "../manifest/kind.js";
import type { Citation } from "../rule/law.js";
import type { Example, Level, Profile } from "../rule/rule.js";
import type { Text } from "../source/problem.js";
import type { FactsByKind } from "./facts.js";
/**
 * Kinds of entity that a rule in TypeScript can judge.
 *
 * @example
 * ```ts
 * import type { JudgedKind } from "hegui";
 *
 * const kind: JudgedKind = "recipient";
 * ```
 */
export type JudgedKind = Extract<keyof FactsByKind, Kind>;
/**
 * What a check may ask besides the entity that it judges.
 *
 * @example
 * ```ts
 * import type { CheckContext } from "hegui";
 *
 * const titled = ({ all }: CheckContext) => all("dataset").length;
 * ```
 */
export interface CheckContext {
    /** The judged date, a calendar date in Asia/Shanghai. */
    readonly as_of: string;
    /** All entities of a kind. */
    all<K extends JudgedKind>(kind: K): readonly FactsByKind[K][];
    /** Whether everything that the function reads is declared, like `has()` in CEL. */
    has(read: () => unknown): boolean;
}
/**
 * A rule whose duty is written in TypeScript; every other key is as in a rule file.
 *
 * @example
 * ```ts
 * import type { RuleDefinition } from "hegui";
 *
 * const check: RuleDefinition<"flow">["check"] = (it) => (it.export ? it.consent.separate : "skip");
 * ```
 */
export interface RuleDefinition<K extends JudgedKind = JudgedKind> {
    readonly id: string;
    readonly aliases?: readonly string[];
    readonly status?: "draft" | "stable" | "retired";
    readonly profile?: Profile;
    readonly title: Text;
    readonly law: readonly Citation[];
    readonly level: Level;
    readonly since: string;
    readonly until?: string;
    readonly on: K;
    /** Key to annotate, with dots. */
    readonly at?: string;
    readonly related?: readonly string[];
    readonly message: Text;
    readonly fix: Text;
    readonly exposure?: readonly string[];
    readonly why: string;
    readonly examples: readonly (Omit<Example, "using"> & {
        readonly using?: readonly string[];
    })[];
    /**
     * True when the duty is met, false when it is not, "skip" when it does not arise. Reading a fact that is not declared ends
     * the check: the duty is then undecided, and the report asks for that fact.
     */
    check(it: FactsByKind[K], context: CheckContext): boolean | "skip";
}
/**
 * Gives a rule in TypeScript its types: `on` decides what `it` is.
 *
 * @example
 * ```ts
 * import { defineRule } from "hegui";
 *
 * export default defineRule({
 *   id: "acme-dataset-titled",
 *   title: { en: "Every dataset has a title", zh: "数据集须有名称" },
 *   law: [{ instrument: "pipl", article: "51" }],
 *   level: "note",
 *   since: "2025-01-01",
 *   on: "dataset",
 *   check: (it, { has }) => has(() => it.title),
 *   at: "title",
 *   message: { en: "dataset '{it.id}' has no title", zh: "数据集“{it.id}”没有名称" },
 *   fix: { en: "set `title`", zh: "填写 `title`" },
 *   why: "People who answer requests search by title.",
 *   examples: [
 *     { name: "none", given: "datasets:\n  - { id: a, fields: [{ name: n, category: basic.name }] } # expect: fail" },
 *     { name: "one", given: "datasets:\n  - { id: a, title: Guests, fields: [{ name: n, category: basic.name }] }" },
 *   ],
 * });
 * ```
 */
export declare function defineRule<const K extends JudgedKind>(rule: RuleDefinition<K>): RuleDefinition<K>;
