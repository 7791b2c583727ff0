import type { Signal, Where } from "../signal.js";
import { usualPlace } from "../vocabulary/host.js";
import type { Library } from "../vocabulary/libraries.js";
import type { Known, Services } from "../vocabulary/services.js";
import { connectionOf } from "./connections.js";
import { dependencyLibrary, type LibraryUse, libraryUses } from "./libraries.js";
import type { Place, Reach } from "./reach.js";
import { regionOptions } from "./regions.js";
import { placeOf, type Resolver } from "./resolve.js";
import { asksModel, type HostSighting, hostFields } from "./sighting.js";

/** Third-party services: by the hosts that are called, the libraries that are put to work, and the manifests that ask for them. */
export function detectServices(
  resolver: Resolver,
  services: Services,
  hosts: readonly HostSighting[],
): readonly Signal[] {
  return [
    ...hosts.flatMap((one) => hostSignals(one, services)),
    ...[...resolver.files].flatMap(([file, reach]) => [
      ...libraryUses(reach, services).flatMap((use) => librarySignals(use, file, reach, resolver, services)),
      ...dependencySignals(file, reach, resolver, services),
    ]),
  ];
}

function hostSignals({ facts, place, sure, chain, text }: HostSighting, services: Services): readonly Signal[] {
  const tie = facts.services.length > 1;
  const own = facts.services.filter((id) => !(facts.provider && services.services[id]!.ai && asksModel(text)));
  return own.map((id) =>
    signalOf(
      id,
      place,
      tie ? sure - 0.1 : sure,
      tie ? [...chain, `or ${facts.services.join(", ")}`] : chain,
      hostFields(facts),
    ),
  );
}

function librarySignals(
  use: LibraryUse,
  file: string,
  reach: Reach,
  resolver: Resolver,
  services: Services,
): readonly Signal[] {
  const rows = ownServices(use.library, services);
  if (rows.length === 0) return [];
  const first = use.calls.find((one) => one.starts) ?? use.calls[0];
  const place = placeOf(resolver.files, file, (first?.call ?? use.from).at);
  if (!place) return [];
  const imported = `import ${use.module}`;
  if (!first) return rows.map(({ id }) => signalOf(id, place, 0.5, [imported]));
  const chain = [`${first.call.how === "new" ? "new " : ""}${first.call.callee}`, imported];
  const connection = connectionOf(first, file, reach, resolver, services);
  return rows.flatMap(({ id, transfers }) => {
    const known = services.services[id]!;
    if (connection.is === "told") {
      if (connection.facts.some((facts) => facts.services.includes(id)) || known.selfHosted) return [];
    }
    const sure = !transfers ? 0.5 : rows.length > 1 ? 0.6 : connection.is === "open" ? 0.75 : 0.85;
    const region = regionOptions(first.call, file, reach, resolver, services)[0];
    return [
      signalOf(id, place, sure, chain, region ? regionFields(region) : placeFields(known, connection.is === "open")),
    ];
  });
}

function regionFields({ where, territory, region }: { where: Where; territory?: string; region: string }) {
  return { where, region, ...(territory && { territory }) };
}

/** Without a host, what may be self-hosted or depends on an account or a region stays unknown. */
function placeFields({ location, selfHosted }: Known, open: boolean): Partial<Signal> {
  const own = location === "overseas-or-self-hosted" || location === "self-hosted-or-cloud" || (open && selfHosted);
  return { where: own ? "unknown" : usualPlace(location) };
}

/** The services of a library, without AI services whose provider is told of. */
function ownServices({ services: rows, providers }: Library, services: Services): Library["services"] {
  return rows.filter(({ id }) => !(services.services[id]!.ai && providers.length > 0));
}

function dependencySignals(
  file: string,
  { dependencies }: Reach,
  resolver: Resolver,
  services: Services,
): readonly Signal[] {
  return dependencies
    .filter(({ dev }) => !dev)
    .flatMap(({ ecosystem, name, at }) => {
      const library = dependencyLibrary(services, ecosystem, name);
      const place = placeOf(resolver.files, file, at);
      if (!library || !place) return [];
      return ownServices(library, services).map(({ id, transfers }) =>
        signalOf(
          id,
          place,
          transfers ? 0.5 : 0.3,
          [`${ecosystem} ${name}`],
          placeFields(services.services[id]!, false),
        ),
      );
    });
}

function signalOf(
  id: string,
  place: Place,
  sure: number,
  chain: readonly string[],
  facts: Partial<Signal> = {},
): Signal {
  return { kind: "service", key: `service/${id}`, at: place.at, seen: place.seen, sure, chain, service: id, ...facts };
}
