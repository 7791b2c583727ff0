import type { Where } from "../signal.js";
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
export declare function lookUpHost(text: string, services: Services): HostFacts | undefined;
/** Where the vendor's own hosts of a service stand; `unknown` where a region or an account decides. */
export declare function usualPlace(location: string): Where;
