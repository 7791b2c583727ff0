import type { Model } from "../model/entity.js";
import type { Relation } from "./graph.js";
/** A use as it is declared: ends as `kind/id`, and what the manifest calls it. */
export interface Use {
    readonly relation: Exclude<Relation, "flow">;
    readonly from: string;
    readonly to: string;
    readonly title?: string;
}
/** Every use that manifests declare between things of the map, in the order of kinds and ids. */
export declare function usesOf(model: Model): readonly Use[];
