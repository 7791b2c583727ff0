import type { Leaf } from "./leaf.js";
/** Whether a file of this name holds environment variables: `.env`, `.env.local`, `env.example`, `prod.env`. */
export declare function isEnv(file: string): boolean;
/** Reads the variables of a `.env` file; those in comments are none. */
export declare function envLeaves(text: string): readonly Leaf[];
/** Reads the keys of a `.properties` file, split at their dots. */
export declare function propertiesLeaves(text: string): readonly Leaf[];
/**
 * Reads the keys of a text that is nearly YAML, line by line: templates of Helm and Ansible, placeholders of Maven. Only
 * values on the line of their key are seen.
 */
export declare function looseLeaves(text: string): readonly Leaf[];
