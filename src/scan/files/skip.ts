/** Why a file or folder is left out, in the order in which counts are shown. */
export const SKIP_REASONS = [
  "gitignore",
  "heguiignore",
  "excluded",
  "dependencies",
  "output",
  "lock-file",
  "generated",
  "minified",
  "tests",
  "link",
  "special",
  "no-reader",
  "too-large",
  "binary",
  "unreadable",
] as const;

/** One of the reasons. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** How many files and folders were left out for each reason; a folder counts as one, whatever it holds. */
export type SkipCounts = Readonly<Partial<Record<SkipReason, number>>>;

/** Counts reasons; the keys come in the order of `SKIP_REASONS`. */
export function countSkips(reasons: Iterable<SkipReason>): SkipCounts {
  const counts = new Map<SkipReason, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries(
    SKIP_REASONS.flatMap((reason) => (counts.has(reason) ? [[reason, counts.get(reason)]] : [])),
  );
}

/** Why a folder of this path is left out unless it was asked for. */
export function folderSkip(path: string, tests: boolean): SkipReason | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  // There a folder is a package, and its name may mean anything: a vendor is a supplier, a target a goal.
  const reason = ALWAYS.get(name) ?? (JVM_PACKAGES.test(path) ? undefined : USUALLY.get(name));
  return reason === "tests" && tests ? undefined : reason;
}

/** Why a file of this name is left out unless it was asked for. */
export function fileSkip(path: string, tests: boolean): SkipReason | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (LOCK_FILES.has(name.toLowerCase())) return "lock-file";
  if (GENERATED.test(name)) return "generated";
  if (MINIFIED.test(name)) return "minified";
  return !tests && TESTS.test(name) ? "tests" : undefined;
}

/** Whether a folder lies in one that holds tests, fixtures, examples or documentation. */
export function isAmongTests(path: string): boolean {
  return path
    .split("/")
    .some((name) => (ALWAYS.get(name.toLowerCase()) ?? USUALLY.get(name.toLowerCase())) === "tests");
}

/** Folders in which version control keeps its own files; never walked, and not worth a word. */
export const VERSION_CONTROL: ReadonlySet<string> = new Set([".git", ".svn", ".hg"]);

/** A folder that holds one of these files was written by a generator as a whole. */
export const GENERATOR_MARKS: ReadonlySet<string> = new Set([
  ".openapi-generator",
  ".openapi-generator-ignore",
  ".swagger-codegen",
  ".swagger-codegen-ignore",
]);

function reasons(table: Partial<Record<SkipReason, string>>): ReadonlyMap<string, SkipReason> {
  const entries = Object.entries(table) as [SkipReason, string][];
  return new Map(entries.flatMap(([reason, names]) => names.split(" ").map((name) => [name, reason] as const)));
}

const ALWAYS = reasons({
  dependencies:
    "node_modules bower_components jspm_packages miniprogram_npm uni_modules site-packages dist-packages venv .venv " +
    ".yarn .pnpm-store .tox .nox .eggs pods carthage third_party third-party thirdparty godeps",
  output:
    ".next .nuxt .output .svelte-kit .angular .docusaurus .turbo .cache .parcel-cache .vite .gradle .terraform " +
    ".serverless .aws-sam .dart_tool .nyc_output __pycache__ .mypy_cache .pytest_cache .ruff_cache htmlcov .idea .vscode " +
    "storybook-static unpackage",
  tests: "__tests__ __test__ __mocks__ __fixtures__ __snapshots__ __stories__",
});

const USUALLY = reasons({
  dependencies: "vendor vendors",
  output: "dist build target out coverage",
  tests:
    "test tests androidtest e2e cypress playwright testdata " +
    "test-data test_data fixture fixtures mock mocks stories .storybook example examples sample samples demo demos docs bench " +
    "benchmark benchmarks",
});

const JVM_PACKAGES = /(?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\//;

const LOCK_FILES: ReadonlySet<string> = new Set(
  (
    "package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock composer.lock gemfile.lock " +
    "poetry.lock pipfile.lock uv.lock pdm.lock cargo.lock go.sum gradle.lockfile flake.lock .terraform.lock.hcl pubspec.lock"
  ).split(" "),
);

const GENERATED =
  /(?:\.d\.[cm]?ts|\.map|\.pb\.(?:go|gw\.go|ts|js|cc|h)|_pb2(?:_grpc)?\.pyi?|_pb\.(?:js|ts)|\.(?:g|freezed)\.dart|\.(?:generated|gen)\.\w+|_gen\.go)$|^zz_generated/;

const MINIFIED = /[.-](?:min|bundle|chunk)\.(?:[cm]?js|css)$/;

const TESTS =
  /\.(?:test|tests|spec|specs|cy|e2e|stories|story|mock|mocks|fixture|fixtures|bench)\.\w+$|_test\.(?:go|py)$|^test_.*\.py$|^(?:conftest|tests)\.py$|[a-z0-9](?:Tests?|IT|TestCase)\.(?:java|kt|groovy|scala)$/;
