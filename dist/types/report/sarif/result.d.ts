import type { Report } from "../../finding/report.js";
import type { Level } from "../../rule/rule.js";
import { type Lang } from "../wording.js";
/** `archive` keeps everything; `upload` is what code scanning is to show, which does its own comparison. */
export type Flavour = "archive" | "upload";
interface Result {
    readonly ruleId: string;
    readonly level: Level;
    readonly [key: string]: unknown;
}
/**
 * Problems, unmet duties, undeclared facts, and in an archive what is fixed; most severe first, so that a cut loses
 * the least.
 */
export declare function resultsOf(report: Report, lang: Lang, flavour: Flavour, indexes: ReadonlyMap<string, number>): readonly Result[];
export {};
