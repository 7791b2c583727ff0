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

interface RegionTable {
  readonly provider_hosts: readonly {
    readonly host: string;
    readonly provider: string;
    readonly resolution: CloudHost["resolution"];
    readonly territory: string | null;
    readonly class: string | null;
  }[];
  readonly regions: Readonly<
    Record<string, readonly { readonly id: string; readonly territory: string; readonly class: string }[]>
  >;
  readonly multi_region_ids: readonly {
    readonly provider: string;
    readonly id: string;
    readonly territory: string | null;
    readonly class: string;
  }[];
}

/** Compiles the hosts and regions of regions.yaml. */
export function compileClouds(table: unknown, central: readonly CentralHost[]): Clouds {
  const { provider_hosts, regions } = table as RegionTable;
  return {
    regions: Object.fromEntries(
      Object.entries(regions).map(([provider, rows]) => [
        provider,
        Object.fromEntries(rows.map(({ id, territory, class: where }) => [id.toLowerCase(), { territory, where }])),
      ]),
    ),
    hosts: Object.fromEntries(
      provider_hosts.map(({ host, provider, resolution, territory, class: where }) => [
        host.replace("*.", ""),
        { provider, resolution, ...(where && { where }), ...(territory && { territory }) },
      ]),
    ),
    central: Object.fromEntries(central.map(({ provider, where }) => [provider, where])),
  };
}

/** A region by provider and id; zones carry a suffix that is cut off when the id itself is unknown. */
export function regionOf(clouds: Clouds, provider: string, id: string): { id: string; region: Region } | undefined {
  const known = Object.hasOwn(clouds.regions, provider) ? clouds.regions[provider]! : {};
  const wanted = id.toLowerCase();
  for (const one of [wanted, wanted.replace(/-[1-9a-z]$/, ""), wanted.replace(/(\d)[a-f]$/, "$1")])
    if (Object.hasOwn(known, one)) return { id: one, region: known[one]! };
  return undefined;
}

/** Providers that know a region id, exactly or as a zone. */
export function providersOf(clouds: Clouds, id: string): readonly { provider: string; id: string; region: Region }[] {
  const all = Object.keys(clouds.regions);
  const wanted = id.toLowerCase();
  const exact = all.filter((provider) => Object.hasOwn(clouds.regions[provider]!, wanted));
  return (exact.length > 0 ? exact : all).flatMap((provider) => {
    const found = regionOf(clouds, provider, id);
    return found ? [{ provider, ...found }] : [];
  });
}
