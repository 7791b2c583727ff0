/** A row of policies/tables/services.yaml. */
export interface ServiceRow extends Packages {
    readonly id: string;
    readonly name: string;
    readonly category: string;
    readonly location: string;
    readonly transfers: boolean;
    readonly self_hosted?: boolean;
    readonly hosts?: readonly string[];
    readonly host_class?: Readonly<Record<string, string>>;
}
/** Libraries by package system. */
export interface Packages {
    readonly npm?: readonly string[];
    readonly pypi?: readonly string[];
    readonly maven?: readonly string[];
    readonly go?: readonly string[];
}
/** Names under which code imports a package, where its own name does not tell. */
export interface Modules {
    readonly pypi: Readonly<Record<string, readonly string[]>>;
    readonly maven: Readonly<Record<string, readonly string[]>>;
}
export interface CentralHost {
    readonly provider: string;
    readonly where: string;
}
export interface ServiceTable {
    readonly services: readonly ServiceRow[];
    readonly modules: Modules;
    readonly central_hosts: readonly CentralHost[];
}
/** A row of policies/tables/ai-providers.yaml. */
export interface ProviderRow extends Packages {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly jurisdiction: string;
    readonly hosts?: readonly {
        readonly host: string;
        readonly where: string;
        readonly territory?: string;
        readonly use?: "download";
    }[];
    readonly defaults?: Readonly<Record<string, string>>;
    readonly env?: readonly string[];
    readonly classes?: readonly string[];
    readonly models?: readonly string[];
    readonly weak?: readonly string[];
}
export interface CapabilityRow extends Packages {
    readonly id: string;
    readonly calls?: readonly string[];
    readonly calls_with_model?: readonly string[];
    readonly options?: readonly string[];
    readonly words?: readonly string[];
    readonly models?: readonly string[];
    readonly hosts?: readonly string[];
    readonly switches?: Readonly<Record<string, string>>;
    readonly weak?: Packages & {
        readonly words?: readonly string[];
        readonly calls?: readonly string[];
    };
}
export interface AiTable {
    readonly providers: readonly ProviderRow[];
    readonly frameworks: readonly (Packages & {
        readonly id: string;
    })[];
    readonly capabilities: readonly CapabilityRow[];
    readonly modules: Modules;
    /** Libraries that choose the provider by the beginning of a model's name. */
    readonly routers: {
        readonly pypi: readonly string[];
        readonly prefixes: Readonly<Record<string, string>>;
    };
    readonly overseas_models: readonly string[];
}
