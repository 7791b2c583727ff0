import type { Report } from "../../finding/report.js";
import { type Lang } from "../wording.js";
interface Result {
    readonly ruleId: string;
    readonly level: "error" | "warning" | "note";
    readonly [key: string]: unknown;
}
/** Problems, failures in every state, and undeclared facts; most severe first, so that a cut loses the least. */
export declare function resultsOf(report: Report, lang: Lang, indexes: ReadonlyMap<string, number>): readonly Result[];
export {};
