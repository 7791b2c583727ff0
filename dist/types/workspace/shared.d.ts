import type { Problem } from "../source/problem.js";
import { type ReadFile } from "../source/read.js";
/** Moves every place of a problem to the name that people know the file by. */
export declare function movePlace(problem: Problem, place: (file: string) => string): Problem;
/** Files that come from a folder or package, and what was wrong with reading them. */
export interface Shared {
    readonly files: readonly ReadFile[];
    readonly problems: readonly Problem[];
}
/** Manifests that other repositories share: a file or folder here, or an installed package. */
export declare function readShared(root: string, entry: string): Shared;
/** Files of a folder, named behind the package that they come from. */
export declare function readNamed(folder: string, name: string, include: readonly string[]): Shared;
/** Nearest node_modules folder upwards that has the package. */
export declare function findPackage(root: string, name: string): string | undefined;
