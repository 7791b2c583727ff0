import type { Problem } from "../source/problem.js";
import type { Forms } from "./forms.js";
import { type Loaded, type LoadedFiles, type PackFolder } from "./loaded.js";
import type { Pack } from "./rule.js";
/** Reads the files of pack folders: form, names, ids, circles. Broken files are left out with their problems. */
export declare function loadPacks(folders: readonly PackFolder[], forms: Forms, base: readonly Pack[]): {
    readonly files: LoadedFiles;
    readonly problems: readonly Problem[];
};
/** The name of a file is the id in it. */
export declare function misnamed(loaded: Loaded<{
    id: string;
}>): readonly Problem[];
/** Groups files by the folders that hold a pack.yaml. */
export declare function packFolders(files: PackFolder["files"]): readonly PackFolder[];
