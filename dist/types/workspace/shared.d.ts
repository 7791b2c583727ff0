import type { Problem } from "../source/problem.js";
import type { Discovered, Store } from "../source/store.js";
/** Moves every place of a problem to the name that people know the file by. */
export declare function movePlace(problem: Problem, place: (file: string) => string): Problem;
/** Manifests that other repositories share: a file or folder here, named as `place` says, or an installed package. */
export declare function readShared(store: Store, root: string, entry: string, place: (file: string) => string): Discovered;
/** Files of a folder, named behind the package that they come from. */
export declare function readNamed(folder: string, name: string, include: readonly string[]): Discovered;
/** Nearest node_modules folder upwards that has the package. */
export declare function findPackage(root: string, name: string): string | undefined;
