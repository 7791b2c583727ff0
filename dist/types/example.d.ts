import type { Policies } from "./rule/policies.js";
import type { Example, Pack } from "./rule/rule.js";
import type { Problem } from "./source/problem.js";
import type { Span } from "./source/span.js";
/**
 * One example that did not go as it says.
 *
 * @example
 * ```ts
 * import type { Failure } from "hegui";
 *
 * const line = ({ file, example, expected }: Failure) => `${file}: ${example} wants ${expected.join(", ")}`;
 * ```
 */
export interface Failure {
    readonly pack: string;
    readonly kind: "rule" | "decision";
    readonly id: string;
    readonly file: string;
    readonly example: string;
    /** Which of the examples of the file, from 0. */
    readonly index: number;
    /** `line: outcome` as marked. */
    readonly expected: readonly string[];
    readonly found: readonly string[];
    /** Lines on which the marks differ from what was found. */
    readonly lines: readonly Missed[];
    /** Problems of the manifest itself. */
    readonly problems: readonly string[];
    /** The same problems with their places in the manifest of the example. */
    readonly faults: readonly Problem[];
}
/** One line of an example that did not go as marked. */
export interface Missed {
    /** From 1; the file of a fixture that the example reads along and does not name. */
    readonly line: number | string;
    readonly expected: readonly string[];
    readonly found: readonly string[];
    /** Labels of the entities about which something was found. */
    readonly entities: readonly string[];
    /** Where it was found in the example; undefined where nothing was, or in a fixture. */
    readonly at?: Span;
}
/** Judged date of examples that name none: the day up to which the law was read. */
export declare const EXAMPLE_DATE = "2026-11-21";
/**
 * Runs every example of a pack's rules and decisions; the examples are the tests.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { builtinHandbook, builtinPolicies, testPack, withHandbook } from "hegui";
 *
 * const policies = builtinPolicies();
 * const packs = withHandbook(policies.packs, builtinHandbook());
 * const drift = packs.find((pack) => pack.id === "drift");
 * assert.deepEqual(drift && testPack(drift, { ...policies, packs }), []);
 * ```
 */
export declare function testPack(pack: Pack, policies: Policies): readonly Failure[];
/** The linked model of an example, on its judged date. */
export declare function exampleModel(example: Example, since: string, pack: Pack, policies: Policies): {
    model: import("./model/entity.js").Model;
    budget: {
        steps: number;
    };
    sources: Map<string, import("./source/file.js").Source>;
    problems: readonly Problem[];
};
/** Declared in the example itself and not in a fixture that it reads along. */
export declare function isOfExample({ from }: {
    readonly from: {
        readonly file: string;
    };
}): boolean;
