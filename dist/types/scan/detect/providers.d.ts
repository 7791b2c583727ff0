import type { Signal } from "../signal.js";
import type { Services } from "../vocabulary/services.js";
import { type Resolver } from "./resolve.js";
import { type HostSighting } from "./sighting.js";
/** AI providers and runtimes: base URLs in code, then in the configuration, then the default hosts of libraries. */
export declare function detectProviders(resolver: Resolver, services: Services, hosts: readonly HostSighting[]): readonly Signal[];
