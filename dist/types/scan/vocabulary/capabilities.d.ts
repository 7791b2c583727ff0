import type { Capability } from "../signal.js";
import type { CapabilityRow } from "./rows.js";
/** A capability that something shows, and whether it shows it by itself. */
export interface Shown {
    readonly capability: Capability;
    readonly weak: boolean;
}
/** Capabilities by what code shows. */
export interface Capabilities {
    readonly packages: Readonly<Record<"npm" | "pypi", Readonly<Record<string, readonly Shown[]>>>>;
    /** By the last name of a call; `path` is what the call must end in. */
    readonly calls: Readonly<Record<string, readonly (Shown & {
        readonly path: string;
        readonly model: boolean;
    })[]>>;
    readonly words: readonly (Shown & {
        readonly word: string;
    })[];
    readonly models: readonly (Shown & {
        readonly pattern: string;
    })[];
    readonly hosts: Readonly<Record<string, readonly Shown[]>>;
    /** Options of a call that says which model it calls. */
    readonly options: Readonly<Record<string, readonly Shown[]>>;
    readonly switches: Readonly<Record<string, Shown & {
        readonly value: string;
    }>>;
}
/** Compiles the capabilities of ai-providers.yaml. */
export declare function compileCapabilities(rows: readonly CapabilityRow[]): Capabilities;
