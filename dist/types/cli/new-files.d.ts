import type { Policies } from "../rule/policies.js";
import type { Io } from "./io.js";
/** A file to write, by its place on disk. */
export interface NewFile {
    readonly path: string;
    readonly text: string;
}
/** Writes files that must all be new, and says which; nothing is written when one is there. */
export declare function writeNew(io: Io, files: readonly NewFile[]): void;
/** Makes the folder of a file, or says why that cannot be. */
export declare function makeFolder(io: Io, path: string): void;
/** The text of a file, or why it cannot be read. */
export declare function readOrExplain(io: Io, path: string): string;
/** A path as people write it from where they stand. */
export declare function shown(io: Pick<Io, "cwd">, path: string): string;
/** An id in the one form that packs take. */
export declare function checkedId(id: string): string;
/** The folder of the pack that a flag names, or the nearest one upwards. */
export declare function packFolderOf(io: Io, named: string | true | undefined): string;
/** Refuses an id that a rule or decision has: in the pack itself, in one that it extends, or built in. */
export declare function refuseTaken(id: string, folder: string, policies: Policies): void;
/** What a pack is called: as the flag says, else as its folder. */
export declare function packIdOf(folder: string, named: string | true | undefined, policies: Policies): string;
/** Where a file finds a schema of the installed package; undefined when it is not installed. */
export declare function schemaFrom(path: string, name: string): string | undefined;
/** The word that a command needs, or what it could have been. */
export declare function oneOf<T extends string>(word: string | undefined, words: readonly T[], what: string): T;
