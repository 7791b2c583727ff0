import type { Problem } from "../source/problem.js";
import type { Forms } from "./forms.js";
import { type Loaded, type LoadedFiles, type PackFolder } from "./loaded.js";
/** Reads the files of pack folders: form and names. Broken files are left out with their problems. */
export declare function loadPacks(folders: readonly PackFolder[], forms: Forms): {
    readonly files: LoadedFiles;
    readonly problems: readonly Problem[];
};
/** The name of a file is the id in it. */
export declare function misnamed(loaded: Loaded<{
    id: string;
}>): readonly Problem[];
/** Groups files by the folders that hold a pack.yaml. */
export declare function packFolders(files: PackFolder["files"]): readonly PackFolder[];
