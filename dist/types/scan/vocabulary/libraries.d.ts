import type { AiTable, ServiceTable } from "./rows.js";
export type Ecosystem = "npm" | "pypi" | "maven" | "go";
/** What a library means. */
export interface Library {
    /** The package, as its registry names it. */
    readonly name: string;
    readonly services: readonly {
        readonly id: string;
        readonly transfers: boolean;
    }[];
    readonly providers: readonly LibraryProvider[];
}
/** A provider that a library calls. */
export interface LibraryProvider {
    readonly id: string;
    readonly weak: boolean;
    /** Host that is called when none is set; `ask` where nobody knows. */
    readonly host?: string;
}
/** Libraries by the names under which manifests ask for them and code imports them. */
export interface Libraries {
    readonly packages: Readonly<Record<Ecosystem, Readonly<Record<string, Library>>>>;
    /** Dotted prefixes of Python and Java imports, and the packages that they come from. */
    readonly modules: Readonly<Record<"pypi" | "maven", Readonly<Record<string, readonly string[]>>>>;
    /** Names of clients inside of libraries that serve several providers. */
    readonly classes: Readonly<Record<string, LibraryProvider>>;
    /** Packages that choose the provider by the beginning of a model's name. */
    readonly routers: readonly string[];
    /** Providers by those beginnings. */
    readonly routes: Readonly<Record<string, LibraryProvider>>;
}
/** Compiles the packages of services and providers. */
export declare function compileLibraries(services: ServiceTable, ai: AiTable): Libraries;
/** The name under which a package is filed. */
export declare function packageKey(ecosystem: Ecosystem, name: string): string;
