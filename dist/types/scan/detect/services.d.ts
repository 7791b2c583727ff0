import type { Signal } from "../signal.js";
import type { Services } from "../vocabulary/services.js";
import { type Resolver } from "./resolve.js";
import { type HostSighting } from "./sighting.js";
/** Third-party services: by the hosts that are called, the libraries that are put to work, and the manifests that ask for them. */
export declare function detectServices(resolver: Resolver, services: Services, hosts: readonly HostSighting[]): readonly Signal[];
