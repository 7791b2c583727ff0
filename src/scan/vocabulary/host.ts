import type { Where } from "../signal.js";
import { parseAddress } from "./address.js";
import { type CloudHost, type Clouds, regionOf } from "./clouds.js";
import { type HostPattern, matchHost } from "./hosts.js";
import type { Services } from "./services.js";

/** What a host tells. */
export interface HostFacts {
  readonly host: string;
  /** Services that it belongs to: several where the table cannot tell them apart. */
  readonly services: readonly string[];
  readonly provider?: string;
  /** The provider needs more than this host. */
  readonly weak?: boolean;
  readonly where: Where;
  readonly territory?: string;
  /** provider:region of a cloud. */
  readonly region?: string;
  /** Hands out weights and generates nothing. */
  readonly use?: "download";
}

/** Looks up host[:port][/path], with or without a scheme. Hosts that are nobody's yield nothing: private, reserved, addresses. */
export function lookUpHost(text: string, services: Services): HostFacts | undefined {
  const address = parseAddress(text);
  if (!address) return undefined;
  const { host, port, path, local } = address;
  if (local) {
    const runtime = Object.hasOwn(services.localPorts, port) ? services.localPorts[port]! : undefined;
    return runtime ? { host, services: [], provider: runtime, where: "unknown" } : undefined;
  }
  const [provider] = matchHost(services.providerHosts, host, path);
  const found = matchHost(services.serviceHosts, host, path);
  const cloud = cloudFacts(services.clouds, host);
  const ids = found.map((one) => one.id).filter((id) => !(provider && !provider.weak && services.services[id]!.ai));
  return {
    host,
    services: ids,
    ...(provider && { provider: provider.id }),
    ...(provider?.weak && { weak: true }),
    ...(provider?.use && { use: provider.use }),
    ...placeOf(services, provider, found, cloud),
  };
}

interface Place {
  readonly where: Where;
  readonly territory?: string;
  readonly region?: string;
}

/** What the table says of the host itself wins over the region in its name, that over where the service usually stands. */
function placeOf(
  services: Services,
  provider: HostPattern | undefined,
  found: readonly HostPattern[],
  cloud: Place | undefined,
): Place {
  const told = provider && provider.where !== "regional" ? provider : found.find((one) => one.where);
  if (told?.where) {
    const territory = told.territory ?? TERRITORIES[told.where];
    const where = told.where as Where;
    const region = cloud?.where === where ? cloud : undefined;
    return { where, ...(territory && { territory }), ...region };
  }
  if (cloud) return cloud;
  if (provider) return { where: "unknown" };
  const places = new Set(found.map((one) => usualPlace(services.services[one.id]!.location)));
  const [place] = places;
  if (!place || places.size > 1) return { where: "unknown" };
  const territory = TERRITORIES[place];
  return { where: place, ...(territory && { territory }) };
}

const TERRITORIES: Readonly<Record<string, string>> = { mainland: "CN", hk: "HK", mo: "MO", tw: "TW" };

/** Where the vendor's own hosts of a service stand; `unknown` where a region or an account decides. */
export function usualPlace(location: string): Where {
  switch (location) {
    case "mainland":
    case "mainland-with-overseas-variant":
      return "mainland";
    case "overseas":
    case "overseas-with-mainland-variant":
    case "overseas-or-self-hosted":
    case "self-hosted-or-cloud":
      return "overseas";
    default:
      return "unknown";
  }
}

/** The place of a host of a cloud, by the region in its name. */
function cloudFacts(clouds: Clouds, host: string): Place | undefined {
  const labels = host.split(".");
  for (let from = 0; from < labels.length - 1; from++) {
    const key = labels.slice(from).join(".");
    if (!Object.hasOwn(clouds.hosts, key)) continue;
    return cloudPlace(clouds, clouds.hosts[key]!, labels.slice(0, from));
  }
  return undefined;
}

function cloudPlace(clouds: Clouds, cloud: CloudHost, labels: readonly string[]): Place {
  const { provider, where, territory } = cloud;
  const found = regionInLabels(clouds, provider, labels);
  if (found) {
    const { id, region } = found;
    return { where: region.where as Where, territory: region.territory, region: `${provider}:${id}` };
  }
  if (where) return { where: where as Where, ...(territory && { territory }) };
  const central = Object.hasOwn(clouds.central, provider) ? clouds.central[provider] : undefined;
  return { where: (central ?? "unknown") as Where };
}

/** The region that a label names, the label next to the cloud's own part first: a bucket may be named like a region. */
function regionInLabels(clouds: Clouds, provider: string, labels: readonly string[]) {
  for (let i = labels.length - 1; i >= 0; i--) {
    const pieces = labels[i]!.split("-").slice(0, 12);
    for (let length = pieces.length; length > 0; length--)
      for (let from = 0; from + length <= pieces.length; from++) {
        // A short id such as `bj` has to be a label of its own; `z2` does not.
        if (length === 1 && pieces.length > 1 && !/\d$/.test(pieces[from]!)) continue;
        const found = regionOf(clouds, provider, pieces.slice(from, from + length).join("-"));
        if (found) return found;
      }
  }
  return undefined;
}
