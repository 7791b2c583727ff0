import type { Services } from "../vocabulary/services.js";
import type { Resolver } from "./resolve.js";
import { type HostSighting } from "./sighting.js";
/** The hosts that the files of a workspace reach. */
export declare function hostSightings(resolver: Resolver, services: Services): readonly HostSighting[];
