import type { Input, ManifestFile } from "../examine.js";
import type { Workspace } from "../workspace/workspace.js";
import type { Subject } from "./statement.js";
/** The folder that all names of a statement start from: the current one, or the workspace where that lies elsewhere. */
export declare function startOf(cwd: string, root: string): string;
/** The name of a path of the disk as a statement has it. */
export declare function nameFrom(start: string, path: string): string;
/** An input that remembers which documents of the workspace the check read. */
export declare function remembering(input: Input): {
    readonly input: Input;
    readonly documents: ReadonlySet<string>;
};
/** One file with the SHA-256 of its bytes. */
export declare function subjectOf(start: string, name: string): Subject | undefined;
/** A manifest; one that is not on disk below the folder, from a package or a sparse checkout, has the digest of its text. */
export declare function manifestSubject(start: string, { file, text }: ManifestFile): Subject;
/** Configuration, lock and baseline that were read. */
export declare function policySubjects(start: string, workspace: Workspace, isLocked: boolean): readonly Subject[];
/** Documents that were read, for those that are there. */
export declare function documentSubjects({ root, place }: Pick<Workspace, "root" | "place">, documents: ReadonlySet<string>): readonly Subject[];
