import type { Call } from "../outline.js";
import type { Signal, Where } from "../signal.js";
import type { Services } from "../vocabulary/services.js";
import type { Place, Reach } from "./reach.js";
import type { Resolver } from "./resolve.js";
import { type HostSighting } from "./sighting.js";
/** A region that code or configuration names. */
export interface RegionSighting {
    /** provider:id */
    readonly region: string;
    readonly where: Where;
    readonly territory?: string;
    readonly place: Place;
    readonly sure: number;
    readonly chain: readonly string[];
}
/** Regions of clouds: in hosts, in the options of clients, in Terraform, CloudFormation, Kubernetes and compose. */
export declare function detectRegions(resolver: Resolver, services: Services, hosts: readonly HostSighting[]): readonly Signal[];
/** The regions in the options, arguments and chain of a call. */
export declare function regionOptions(call: Call, file: string, reach: Reach, resolver: Resolver, services: Services): readonly RegionSighting[];
/** The region that an id means at a cloud; where no cloud is known, only what all clouds with that id agree on. */
export declare function matchRegion(services: Services, cloud: string | undefined, text: string): {
    id: string;
    region: import("../vocabulary/clouds.js").Region;
    provider: string;
    sure: number;
} | undefined;
