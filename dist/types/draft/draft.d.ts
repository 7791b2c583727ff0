import type { Tables } from "../model/tables.js";
import { type Signal } from "../scan/signal.js";
import type { Text } from "../source/problem.js";
/** One entry of a manifest with what it was inferred from. */
export interface Drafted {
    /** As it will be declared; unknown facts are left out. */
    readonly data: Readonly<Record<string, unknown>>;
    /** Where code shows it, as `file:line`. */
    readonly seen: readonly string[];
    /** The same for each of its fields, where it has some. */
    readonly fields?: readonly string[];
}
/** Manifests drafted from what a scan saw or another tool's files declare. */
export interface Draft {
    readonly organizations: readonly Drafted[];
    readonly systems: readonly Drafted[];
    readonly datasets: readonly Drafted[];
    readonly activities: readonly Drafted[];
    readonly recipients: readonly Drafted[];
    readonly models: readonly Drafted[];
    /** What was seen and could not be written without inventing something. */
    readonly left: readonly Text[];
}
/** Who handles the data: one organization, of which code shows nothing but that there is one. */
export declare const HANDLER: Drafted;
export declare const EMPTY_DRAFT: Draft;
/** Drafts manifests from what a scan is sure of. */
export declare function draftFrom(signals: readonly Signal[], tables: Pick<Tables, "services">): Draft;
export declare function placeOf({ at }: Pick<Signal, "at">): string;
/** Two drafts as one; of two entries with one id the first stays, and a dataset gets the fields of both. */
export declare function merged(a: Draft, b: Draft): Draft;
