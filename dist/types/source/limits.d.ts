/** How much one file may hold before it is refused. */
export interface Limits {
    /** UTF-8 bytes of the file. */
    readonly bytes: number;
    /** Mappings and sequences inside each other, aliases followed. */
    readonly depth: number;
    /** Uses of `*alias`. */
    readonly aliases: number;
    /** Keys, scalars, mappings and sequences once every alias is written out; long scalars count more. */
    readonly nodes: number;
    readonly documents: number;
    /** Problems reported before the rest is summed up. */
    readonly problems: number;
}
/** The limits of the product: far above any honest manifest, far below what hurts a runner. */
export declare const LIMITS: Limits;
