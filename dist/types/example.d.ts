import type { Policies } from "./rule/policies.js";
import type { Example, Pack } from "./rule/rule.js";
/** One example that did not go as it says. */
export interface Failure {
    readonly pack: string;
    readonly id: string;
    readonly file: string;
    readonly example: string;
    /** `line: outcome` as marked. */
    readonly expected: readonly string[];
    readonly found: readonly string[];
    /** Problems of the manifest itself. */
    readonly problems: readonly string[];
}
/** Judged date of examples that name none: the day up to which the law was read. */
export declare const EXAMPLE_DATE = "2026-11-21";
/** Runs every example of a pack's rules and decisions; the examples are the tests. */
export declare function testPack(pack: Pack, policies: Policies): readonly Failure[];
/** The linked model of an example, on its judged date. */
export declare function exampleModel(example: Example, since: string, pack: Pack, policies: Policies): {
    model: import("./model/entity.js").Model;
    budget: {
        steps: number;
    };
    sources: Map<string, import("./source/file.js").Source>;
    problems: string[];
};
