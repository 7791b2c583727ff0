import type { Leaf } from "./leaf.js";
/** Reads the values of a TOML file with their places; lines that are no TOML are passed over. */
export declare function tomlLeaves(text: string): readonly Leaf[];
