/** An id as manifests write it: lower-case words and hyphens; empty where a name has no Latin letter. */
export declare function slug(name: string): string;
/** The name, or the name with the first number that makes it new; it is taken afterwards. */
export declare function uniqueId(wanted: string, taken: Set<string>): string;
