import type { CentralHost } from "./rows.js";
/** A region of a cloud. */
export interface Region {
    readonly territory: string;
    readonly where: string;
}
/** How the host of a cloud tells its region. */
export interface CloudHost {
    readonly provider: string;
    readonly resolution: "fixed" | "region-in-host" | "region-header" | "ask";
    readonly where?: string;
    readonly territory?: string;
}
/** Clouds by region and by host. */
export interface Clouds {
    /** Provider, then region id. */
    readonly regions: Readonly<Record<string, Readonly<Record<string, Region>>>>;
    /** The part of the host behind `*.`. */
    readonly hosts: Readonly<Record<string, CloudHost>>;
    /** Where a host without a region stands, by provider. */
    readonly central: Readonly<Record<string, string>>;
}
/** Compiles the hosts and regions of regions.yaml. */
export declare function compileClouds(table: unknown, central: readonly CentralHost[]): Clouds;
/** A region by provider and id; zones carry a suffix that is cut off when the id itself is unknown. */
export declare function regionOf(clouds: Clouds, provider: string, id: string): {
    id: string;
    region: Region;
} | undefined;
/** Providers that know a region id, exactly or as a zone. */
export declare function providersOf(clouds: Clouds, id: string): readonly {
    provider: string;
    id: string;
    region: Region;
}[];
