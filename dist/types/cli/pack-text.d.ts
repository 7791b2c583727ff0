/** Reads files of packs by the names that reports give them: from a folder, or from an installed package. */
export declare function packText(cwd: string): (file: string) => string | undefined;
/** The texts of all files of rules below folders, by name; what vanishes meanwhile is left out. */
export declare function packTexts(cwd: string, folders: readonly string[]): ReadonlyMap<string, string>;
