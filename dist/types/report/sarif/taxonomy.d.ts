import type { CitedArticle, Report } from "../../finding/report.js";
import { type Lang } from "../wording.js";
/** A law, regulation or standard, with those of its articles that rules cite. */
export interface Taxonomy {
    readonly name: string;
    readonly guid: string;
    readonly taxa: readonly {
        readonly id: string;
    }[];
    readonly [key: string]: unknown;
}
/** One taxonomy for each instrument that the rules cite, both in order of id. */
export declare function taxonomiesOf(report: Report, lang: Lang): readonly Taxonomy[];
/** What a rule rests on. It need not decide all of an article, so that the article is only `relevant`. */
export declare function relationshipsOf(law: readonly CitedArticle[], taxonomies: readonly Taxonomy[]): readonly object[];
