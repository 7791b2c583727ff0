import type { Report } from "../../finding/report.js";
import { type Lang } from "../wording.js";
/** Id of the results that ask for a fact. */
export declare const UNDECLARED = "undeclared-fact";
/** A rule as SARIF describes it. */
export interface Descriptor {
    readonly id: string;
    readonly [key: string]: unknown;
}
/** Every rule that was judged, not only those with findings; then undeclared facts, then the problems that came. */
export declare function descriptorsOf(report: Report, lang: Lang): readonly Descriptor[];
