import type { Call, Import } from "../outline.js";
import { type Ecosystem, type Library } from "../vocabulary/libraries.js";
import type { Services } from "../vocabulary/services.js";
import type { Language, Reach } from "./reach.js";
/** A known library that a file imports, and the calls that it is put to work with. */
export interface LibraryUse {
    readonly library: Library;
    readonly module: string;
    readonly from: Import;
    /** Calls of imported names, in the order of the file. */
    readonly calls: readonly LibraryCall[];
}
export interface LibraryCall {
    readonly call: Call;
    /** The name as the library exports it: `AzureOpenAI`. */
    readonly imported: string;
    /** Makes a client, or is the client itself. */
    readonly starts: boolean;
}
/** The known libraries that a file imports; those of which it only takes types are left out. */
export declare function libraryUses(reach: Reach, services: Services): readonly LibraryUse[];
/** The libraries that a module belongs to, by the language's way to name modules. */
export declare function librariesOf(services: Services, language: Language, from: Pick<Import, "module" | "names">): readonly Library[];
/** The library of a dependency. */
export declare function dependencyLibrary(services: Services, ecosystem: Ecosystem, name: string): Library | undefined;
