import type { Kind } from "../manifest/kind.js";
import type { Zone } from "../report/mermaid/wording.js";
/** An area with data law of its own, or a country; `region` names the country by its ISO code, or the place as declared where it spans several. */
export interface MapPlace {
    readonly zone: Zone | "overseas";
    readonly region: string;
}
/** One thing that is declared, or that a declared reference names. */
export interface MapNode {
    /** As `kind/id`. */
    readonly key: string;
    readonly kind: Kind;
    readonly id: string;
    readonly title: string;
    /** Where it is drawn; absent while that is not decided, and for what has no place. */
    readonly place?: MapPlace;
    /** Every place that is declared for it, as written: those in other areas first. */
    readonly places: readonly string[];
    /** False when only a reference names it. */
    readonly declared: boolean;
    /** No flow and no use touches it. */
    readonly alone: boolean;
    /** It holds, reads or collects personal information; absent while that is not decided. */
    readonly personal?: boolean;
    readonly sensitive?: boolean;
}
/** How two things are declared to belong together; data goes, or is offered, in the direction of the line. */
export type Relation = "flow" | "collects" | "uses" | "decides" | "serves" | "vendor" | "sdk" | "tracker" | "corpus" | "joins" | "derived";
/** A data flow, or a use that manifests declare. */
export interface MapEdge {
    /** `flow/id`, or the two ends with the relation between them. */
    readonly key: string;
    readonly relation: Relation;
    readonly title: string;
    /** Keys of nodes. */
    readonly from: string;
    readonly to: string;
    /** Where a flow is received or read; absent while that is not decided. */
    readonly place?: MapPlace;
    /** It leaves the mainland; absent while that is not decided, and where nothing is decided about it. */
    readonly leaves?: boolean;
    readonly personal?: boolean;
    readonly sensitive?: boolean;
}
/** Everything that maps draw: each declared thing and each declared flow or use exactly once. */
export interface DataMap {
    readonly nodes: readonly MapNode[];
    readonly edges: readonly MapEdge[];
}
