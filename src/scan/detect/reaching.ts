import type { Signal } from "../signal.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { hostSightings } from "./addresses.js";
import { detectProviders } from "./providers.js";
import type { Reach } from "./reach.js";
import { detectRegions } from "./regions.js";
import { resolverOf } from "./resolve.js";
import { detectServices } from "./services.js";
import { surest } from "./sighting.js";

/** What code reaches beyond itself: services, AI providers, regions, and what files show by themselves. One signal per place. */
export function detectReaching(files: ReadonlyMap<string, Reach>, { services }: Vocabulary): readonly Signal[] {
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const resolver = resolverOf(sorted);
  const hosts = hostSightings(resolver, services);
  return surest([
    ...detectServices(resolver, services, hosts),
    ...detectProviders(resolver, services, hosts),
    ...detectRegions(resolver, services, hosts),
    ...[...sorted.values()].flatMap((reach) => reach.signals),
  ]);
}
