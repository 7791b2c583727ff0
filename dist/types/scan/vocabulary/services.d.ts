import { type Capabilities } from "./capabilities.js";
import { type Clouds } from "./clouds.js";
import { type HostIndex } from "./hosts.js";
import { type Libraries } from "./libraries.js";
import { type MiniProgram } from "./miniprogram.js";
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
export declare function compileServices(table: (name: string) => unknown): Services;
