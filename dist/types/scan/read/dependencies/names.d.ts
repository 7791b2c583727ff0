/** The formats of dependency manifests. */
export type Manifest = "package.json" | "pom" | "gradle" | "version-catalog" | "requirements" | "pyproject" | "pipfile" | "setup.py" | "go.mod";
/** The format of a dependency manifest by its name, undefined for any other file. */
export declare function manifestOf(file: string): Manifest | undefined;
