import { type Capabilities, compileCapabilities } from "./capabilities.js";
import { type Clouds, compileClouds } from "./clouds.js";
import { compileHosts, type HostIndex } from "./hosts.js";
import { compileLibraries, type Libraries } from "./libraries.js";
import { compileMiniProgram, type MiniProgram } from "./miniprogram.js";
import type { AiTable, ProviderRow, ServiceRow, ServiceTable } from "./rows.js";

/** What the scan needs to know of a service or provider once it is found. */
export interface Known {
  readonly name: string;
  /** Where data goes unless a host says otherwise: `location` of a service, `jurisdiction` of a provider. */
  readonly location: string;
  /** Software that people run on hosts of their own. */
  readonly selfHosted: boolean;
  /** A service that is an AI provider as well; its provider speaks for it. */
  readonly ai: boolean;
  /** A provider that passes on models of others, or a runtime. */
  readonly kind: string;
}

/** An environment variable that belongs to an AI provider. */
export interface EnvName {
  readonly provider: string;
  readonly weak: boolean;
}

/** A pattern of model names: `*` stands for anything. */
export interface ModelPattern {
  readonly pattern: string;
  readonly provider: string;
}

/** Services by the hosts, libraries and variables that give them away. Plain data. */
export interface Services {
  readonly services: Readonly<Record<string, Known>>;
  readonly providers: Readonly<Record<string, Known>>;
  readonly serviceHosts: HostIndex;
  readonly providerHosts: HostIndex;
  /** Ports of this machine that belong to a runtime. */
  readonly localPorts: Readonly<Record<string, string>>;
  readonly clouds: Clouds;
  readonly libraries: Libraries;
  readonly env: Readonly<Record<string, EnvName>>;
  readonly models: readonly ModelPattern[];
  /** Closed models from abroad. */
  readonly overseasModels: readonly string[];
  readonly capabilities: Capabilities;
  readonly miniProgram: MiniProgram;
}

/** Compiles services.yaml, ai-providers.yaml, miniprogram-apis.yaml and the hosts and regions of regions.yaml. */
export function compileServices(table: (name: string) => unknown): Services {
  const services = table("services") as ServiceTable;
  const ai = table("ai-providers") as AiTable;
  return {
    services: Object.fromEntries(services.services.map((row) => [row.id, knownService(row)])),
    providers: Object.fromEntries(ai.providers.map((row) => [row.id, knownProvider(row)])),
    serviceHosts: compileHosts(services.services.flatMap(serviceHosts)),
    providerHosts: compileHosts(ai.providers.flatMap(providerHosts)),
    localPorts: Object.fromEntries(ai.providers.flatMap(localPorts)),
    clouds: compileClouds(table("regions"), services.central_hosts),
    libraries: compileLibraries(services, ai),
    env: envNames(ai),
    models: ai.providers.flatMap((row) => (row.models ?? []).map((pattern) => ({ pattern, provider: row.id }))),
    overseasModels: ai.overseas_models,
    capabilities: compileCapabilities(ai.capabilities),
    miniProgram: compileMiniProgram(table("miniprogram-apis")),
  };
}

function knownService(row: ServiceRow): Known {
  const { name, location, self_hosted = false, category } = row;
  return { name, location, selfHosted: self_hosted, ai: category === "ai", kind: category };
}

function knownProvider({ name, jurisdiction, kind }: ProviderRow): Known {
  return { name, location: jurisdiction, selfHosted: kind === "runtime", ai: true, kind };
}

function serviceHosts(row: ServiceRow) {
  return (row.hosts ?? []).map((pattern) => {
    const where = row.host_class?.[pattern];
    return { pattern, id: row.id, below: false, ...(where && { where: where === "ask" ? "unknown" : where }) };
  });
}

function providerHosts(row: ProviderRow) {
  return (row.hosts ?? []).flatMap(({ host, where, territory, use }) => {
    if (where === "local") return [];
    const facts = { where, ...(territory && { territory }), ...(use && { use }) };
    return [{ pattern: host, id: row.id, below: true, ...facts, ...(row.weak?.includes(host) && { weak: true }) }];
  });
}

function localPorts(row: ProviderRow): [string, string][] {
  return (row.hosts ?? [])
    .filter(({ host, where }) => where === "local" && !row.weak?.includes(host))
    .map(({ host }) => [host.slice(host.indexOf(":") + 1), row.id]);
}

function envNames(ai: AiTable): Record<string, EnvName> {
  const all: Record<string, EnvName> = {};
  for (const row of ai.providers)
    for (const name of row.env ?? []) {
      const weak = (row.weak?.includes(name) ?? false) || Object.hasOwn(all, name);
      all[name] = { provider: all[name]?.provider ?? row.id, weak };
    }
  return all;
}
