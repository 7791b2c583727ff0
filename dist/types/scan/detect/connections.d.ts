import { type HostFacts } from "../vocabulary/host.js";
import type { Services } from "../vocabulary/services.js";
import type { LibraryCall } from "./libraries.js";
import type { Reach } from "./reach.js";
import type { Resolver } from "./resolve.js";
/** Where a client that code makes connects to. */
export type Connection = 
/** The code or the configuration names it; the hosts that a table knows. */
{
    readonly is: "told";
    readonly facts: readonly HostFacts[];
}
/** Something names it that cannot be read here. */
 | {
    readonly is: "open";
}
/** Nothing names it: the library's own host. */
 | {
    readonly is: "default";
};
/** Reads off the call that makes a client, and what is known about its arguments, where it connects to. */
export declare function connectionOf({ call }: LibraryCall, file: string, reach: Reach, resolver: Resolver, services: Services): Connection;
