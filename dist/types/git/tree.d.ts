import type { Tree } from "../source/tree.js";
import { type Repository } from "./repository.js";
/** An object that the clone does not have: it is partial. */
export declare class ObjectAbsent extends Error {
    constructor();
}
/**
 * The files of a commit, read from the objects of the clone, those of checked out submodules included; throws ObjectAbsent when
 * they are not there.
 */
export declare function gitTree(repository: Repository, commit: string): Tree;
