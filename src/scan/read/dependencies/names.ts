/** The formats of dependency manifests. */
export type Manifest =
  | "package.json"
  | "pom"
  | "gradle"
  | "version-catalog"
  | "requirements"
  | "pyproject"
  | "pipfile"
  | "setup.py"
  | "go.mod";

/** The format of a dependency manifest by its name, undefined for any other file. */
export function manifestOf(file: string): Manifest | undefined {
  return NAMES.find(([name]) => name.test(file))?.[1];
}

const NAMES: readonly (readonly [RegExp, Manifest])[] = [
  [/(?:^|\/)package\.json$/, "package.json"],
  [/(?:^|\/)pom\.xml$/, "pom"],
  [/\.gradle(?:\.kts)?$/, "gradle"],
  [/\.versions\.toml$/, "version-catalog"],
  [/(?:^|[/._-])requirements?(?:[._-][^/]*)?\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i, "requirements"],
  [/(?:^|\/)pyproject\.toml$/, "pyproject"],
  [/(?:^|\/)Pipfile$/, "pipfile"],
  [/(?:^|\/)setup\.py$/, "setup.py"],
  [/(?:^|\/)go\.mod$/, "go.mod"],
];
