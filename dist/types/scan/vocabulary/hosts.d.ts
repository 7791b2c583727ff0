/** A host as a table has it, and what it tells. */
export interface HostRow {
    /** `*.x` is x and what lies below it; `*` inside a label is a glob; what follows a slash is a path prefix. */
    readonly pattern: string;
    readonly id: string;
    /** What lies below a host without `*.` counts too. */
    readonly below: boolean;
    readonly where?: string;
    readonly territory?: string;
    readonly use?: "download";
    readonly weak?: boolean;
}
/** A host row made ready for matching. */
export interface HostPattern extends Omit<HostRow, "pattern"> {
    /** Labels before the indexed end, some of them globs. */
    readonly head: readonly string[];
    readonly path: string;
    /** Letters that are spelled out: of several that match, the longest wins. */
    readonly weight: number;
}
/** Patterns by the end of the host that holds no glob. */
export type HostIndex = Readonly<Record<string, readonly HostPattern[]>>;
/** Indexes patterns of hosts. */
export declare function compileHosts(rows: readonly HostRow[]): HostIndex;
/** The longest patterns that a host and path match; several where they tie. */
export declare function matchHost(index: HostIndex, host: string, path: string): readonly HostPattern[];
/** Whether a text is what a pattern says, in which `*` stands for anything. Linear: only the last star is retried. */
export declare function globMatches(glob: string, text: string): boolean;
