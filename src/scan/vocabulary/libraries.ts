import type { AiTable, Modules, Packages, ProviderRow, ServiceTable } from "./rows.js";

export type Ecosystem = "npm" | "pypi" | "maven" | "go";

/** What a library means. */
export interface Library {
  /** The package, as its registry names it. */
  readonly name: string;
  readonly services: readonly { readonly id: string; readonly transfers: boolean }[];
  readonly providers: readonly LibraryProvider[];
}

/** A provider that a library calls. */
export interface LibraryProvider {
  readonly id: string;
  readonly weak: boolean;
  /** Host that is called when none is set; `ask` where nobody knows. */
  readonly host?: string;
}

/** Libraries by the names under which manifests ask for them and code imports them. */
export interface Libraries {
  readonly packages: Readonly<Record<Ecosystem, Readonly<Record<string, Library>>>>;
  /** Dotted prefixes of Python and Java imports, and the packages that they come from. */
  readonly modules: Readonly<Record<"pypi" | "maven", Readonly<Record<string, readonly string[]>>>>;
  /** Names of clients inside of libraries that serve several providers. */
  readonly classes: Readonly<Record<string, LibraryProvider>>;
  /** Packages that choose the provider by the beginning of a model's name. */
  readonly routers: readonly string[];
  /** Providers by those beginnings. */
  readonly routes: Readonly<Record<string, LibraryProvider>>;
}

const ECOSYSTEMS: readonly Ecosystem[] = ["npm", "pypi", "maven", "go"];

/** Compiles the packages of services and providers. */
export function compileLibraries(services: ServiceTable, ai: AiTable): Libraries {
  const packages = { npm: {}, pypi: {}, maven: {}, go: {} } as Record<Ecosystem, Record<string, Building>>;
  const each = (row: Packages, add: (library: Building) => void) => {
    for (const ecosystem of ECOSYSTEMS)
      for (const name of row[ecosystem] ?? []) {
        const key = packageKey(ecosystem, name);
        packages[ecosystem][key] ??= { name, services: [], providers: [] };
        add(packages[ecosystem][key]);
      }
  };
  for (const row of services.services)
    each(row, (library) => library.services.push({ id: row.id, transfers: row.transfers }));
  for (const row of ai.providers) each(row, (library) => library.providers.push(providerOf(row, library.name)));
  for (const row of ai.capabilities) {
    each(row, () => {});
    each(row.weak ?? {}, () => {});
  }
  for (const row of [...ai.frameworks, ai.routers]) each(row, () => {});
  return {
    packages,
    modules: {
      pypi: moduleIndex(Object.keys(packages.pypi), (name) => pythonModules(name, ai.modules, services.modules)),
      maven: moduleIndex(Object.keys(packages.maven), javaModules(Object.keys(packages.maven), ai, services)),
    },
    classes: Object.fromEntries(
      ai.providers.flatMap((row) => (row.classes ?? []).map((name) => [name, providerOf(row, name)])),
    ),
    routers: ai.routers.pypi,
    routes: Object.fromEntries(
      Object.entries(ai.routers.prefixes).flatMap(([prefix, id]) =>
        ai.providers.filter((row) => row.id === id).map((row) => [prefix, providerOf(row, prefix)]),
      ),
    ),
  };
}

interface Building {
  readonly name: string;
  readonly services: { id: string; transfers: boolean }[];
  readonly providers: LibraryProvider[];
}

function providerOf(row: ProviderRow, name: string): LibraryProvider {
  const first = row.hosts?.find((one) => !one.host.includes("*") && one.where !== "local" && !one.use);
  const host = row.defaults?.[name] ?? (row.kind === "runtime" ? undefined : first?.host);
  return { id: row.id, weak: row.weak?.includes(name) ?? false, ...(host && { host }) };
}

/** The name under which a package is filed. */
export function packageKey(ecosystem: Ecosystem, name: string): string {
  return ecosystem === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : name;
}

function moduleIndex(names: readonly string[], modulesOf: (name: string) => readonly string[]) {
  const index: Record<string, string[]> = {};
  for (const name of names)
    for (const module of modulesOf(name)) {
      index[module] ??= [];
      if (!index[module].includes(name)) index[module].push(name);
    }
  return index;
}

const TENCENT = "tencentcloud-sdk-python-";

function pythonModules(name: string, ...tables: readonly Modules[]): readonly string[] {
  for (const { pypi } of tables)
    for (const [key, modules] of Object.entries(pypi))
      if (packageKey("pypi", key) === name) return modules.map((one) => one.toLowerCase());
  if (name.startsWith(TENCENT)) return [`tencentcloud.${name.slice(TENCENT.length).replaceAll("-", "_")}`];
  return [...new Set([name.replaceAll("-", "_"), name.replaceAll("-", ".")])];
}

/** Java packages of a coordinate: as the table says, by the rule of large vendors, or its group where no other package shares it. */
function javaModules(all: readonly string[], ai: AiTable, services: ServiceTable): (name: string) => readonly string[] {
  const told = { ...services.modules.maven, ...ai.modules.maven };
  const groups = new Map<string, number>();
  for (const name of all) groups.set(groupOf(name), (groups.get(groupOf(name)) ?? 0) + 1);
  return (name) => {
    const modules = told[name];
    if (modules) return modules;
    const group = groupOf(name);
    const artifact = name.slice(group.length + 1);
    if (group === "software.amazon.awssdk") return [`${group}.services.${artifact}`];
    if (group === "com.azure") return [`com.${artifact.replaceAll("-", ".")}`];
    if (group === "com.google.cloud") return [`${group}.${artifact.replace("google-cloud-", "").replaceAll("-", ".")}`];
    return GENERAL_GROUPS.has(group) ? [] : [group];
  };
}

/** Groups that publish far more than the packages of the tables. */
const GENERAL_GROUPS = new Set([
  "com.aliyun",
  "com.alibaba",
  "com.google.firebase",
  "com.google.android.gms",
  "com.tencentcloudapi",
  "com.github.binarywang",
  "com.microsoft.azure",
  "com.squareup",
  "com.auth0",
  "com.baidubce",
  "com.volcengine",
  "com.huawei.hms",
  "com.facebook.android",
  "dev.langchain4j",
  "org.springframework.ai",
  "org.mongodb",
  "com.amazonaws",
  "com.google.apis",
]);

function groupOf(name: string): string {
  return name.slice(0, name.indexOf(":"));
}
