import type { Report } from "../../finding/report.js";
import type { Handbook } from "../../rule/rule.js";
import { type Lang } from "../wording.js";
import { type Taxonomy } from "./taxonomy.js";
/** Id of the results that ask for a fact. */
export declare const UNDECLARED = "undeclared-fact";
/** A rule as SARIF describes it. */
export interface Descriptor {
    readonly id: string;
    readonly [key: string]: unknown;
}
/** Every rule that was judged, not only those with findings; then undeclared facts, then the problems that came. */
export declare function descriptorsOf(report: Report, lang: Lang, taxonomies: readonly Taxonomy[], handbook: Readonly<Record<string, Handbook>>): readonly Descriptor[];
/** The rules of a pack, for readers that look into extensions; their help stands in the driver alone. */
export declare function rulesOfPack(report: Report, pack: string, lang: Lang, taxonomies: readonly Taxonomy[]): readonly Descriptor[];
