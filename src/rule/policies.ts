import { manifestShapes } from "../manifest/shape.js";
import type { AppType, Category, Region, Tables, WorkCalendar } from "../model/tables.js";
import type { Problem, Text } from "../source/problem.js";
import { parseSource } from "../source/source.js";
import { compilePacks } from "./compile.js";
import { packDigest } from "./digest.js";
import { compileForms } from "./forms.js";
import type { Instrument, Law, Obligation, Penalty } from "./law.js";
import { packFolders } from "./pack-files.js";
import type { PaperNames } from "./paper.js";
import type { Pack } from "./rule.js";
import type { Words } from "./vocabulary.js";

/**
 * What manifests are judged by: catalogue, tables and packs, compiled to plain data.
 *
 * @example
 * ```ts
 * import { builtinPolicies, type Policies } from "hegui";
 *
 * const policies: Policies = builtinPolicies();
 * ```
 */
export interface Policies extends Words {
  readonly packs: readonly Pack[];
}

/** The law that is built in. */
export interface BuiltinPolicies extends Policies {
  /** Integrity of each pack. */
  readonly integrity: Readonly<Record<string, string>>;
}

interface PolicyFile {
  readonly file: string;
  readonly text: string;
}

/** Compiles everything under policies/; problems are those of its packs, tables are trusted. */
export function compilePolicies(
  files: readonly PolicyFile[],
  calendar: WorkCalendar,
): { readonly policies: BuiltinPolicies; readonly problems: readonly Problem[] } {
  const read = <T>(name: string): T => yaml<T>(files.find(({ file }) => file.endsWith(name))!);
  const all = <T>(folder: string, key: string): readonly T[] =>
    files.filter(({ file }) => file.includes(folder)).flatMap((file) => yaml<Record<string, T[]>>(file)[key]!);
  const law: Law = {
    instruments: byId(all<Instrument>("law/instruments/", "instruments")),
    penalties: byId(all<Penalty>("law/penalties/", "penalties")),
    obligations: all<Obligation>("law/obligations/", "obligations"),
  };
  const regions = read<RegionFile>("tables/regions.yaml");
  const kinds = read<{ categories: Category[]; classes: Named[]; groups: Named[] }>("tables/categories.yaml");
  const tables: Tables = {
    categories: byId(kinds.categories.map(essentials)),
    classes: titles(kinds.classes),
    groups: titles(kinds.groups),
    regions: regionTable(regions),
    app_types: byId(read<{ app_types: AppType[] }>("tables/app-types.yaml").app_types),
    services: serviceNames([
      ...read<{ services: ServiceRow[] }>("tables/services.yaml").services,
      ...read<{ providers: ServiceRow[] }>("tables/ai-providers.yaml").providers,
    ]),
    gba_cities: regions.gba_mainland_cities,
    calendar,
  };
  const shapes = manifestShapes();
  const forms = compileForms();
  const { packs, problems } = compilePacks({ folders: packFolders(files), law, tables, shapes, forms, base: [] });
  const integrity = Object.fromEntries(packs.map((pack) => [pack.id, packDigest(pack)]));
  return { policies: { law, tables, shapes, forms, packs, integrity }, problems };
}

interface WordsFile {
  readonly words: readonly { readonly keys: readonly string[]; readonly names: Readonly<Record<string, Text>> }[];
}

/** What values are called in papers: territories, and words of manifests. Runs at build time. */
export function compilePaperNames(files: readonly PolicyFile[]): PaperNames {
  const read = <T>(name: string): T => yaml<T>(files.find(({ file }) => file.endsWith(name))!);
  const { territories } = read<{ territories: readonly { code: string; name: Text }[] }>("tables/regions.yaml");
  const words: Record<string, Record<string, Text>> = {};
  for (const { keys, names } of read<WordsFile>("tables/paper-words.yaml").words)
    for (const key of keys) words[key] = { ...words[key], ...names };
  return { regions: Object.fromEntries(territories.map(({ code, name }) => [code, name])), words };
}

function yaml<T>(file: PolicyFile): T {
  const { source, problems } = parseSource(file.file, file.text);
  if (problems[0]) throw new Error(`${file.file}: ${problems[0].message.en}`);
  return source.documents[0]!.value as T;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}

interface Named {
  readonly id: string;
  readonly title: Text;
}

function titles(rows: readonly Named[]): Tables["classes"] {
  return Object.fromEntries(rows.map(({ id, title }) => [id, { title }]));
}

interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly country?: string;
}

/** What a check needs of services; how code gives them away is read by the scan alone. */
function serviceNames(rows: readonly ServiceRow[]): Tables["services"] {
  return Object.fromEntries(
    rows.map(({ id, name, operator, country }) => [id, { title: name, operator, ...(country && { country }) }]),
  );
}

/** What a check needs of a category: names to look for in code stay in the table file. */
function essentials({ id, title, sensitive, counts_as, class: sensitiveClass }: Category): Category {
  return { id, title, sensitive, counts_as, ...(sensitiveClass && { class: sensitiveClass }) };
}

interface RegionFile {
  readonly gba_mainland_cities: readonly string[];
  readonly iso_3166_2_aliases: readonly { readonly code: string; readonly territory: string }[];
  readonly multi_region_ids: readonly (ProviderRegion & { readonly provider: string })[];
  readonly regions: Readonly<Record<string, readonly ProviderRegion[]>>;
  readonly territories: readonly { readonly code: string; readonly class: Region["class"] }[];
}

interface ProviderRegion {
  readonly id: string;
  readonly territory: string | null;
  readonly class: Region["class"];
}

/** Every way to write a region, in lower case: ISO codes, provider:id, and bare ids on which all providers agree. */
function regionTable(file: RegionFile): Record<string, Region> {
  const table: Record<string, Region> = {};
  const bare = new Map<string, Region | undefined>();
  for (const { code, class: place } of file.territories) table[code.toLowerCase()] = { territory: code, class: place };
  for (const { code, territory } of file.iso_3166_2_aliases)
    if (!code.includes("*")) table[code.toLowerCase()] = table[territory.toLowerCase()]!;
  const add = (provider: string, region: ProviderRegion) => {
    const value: Region = { ...(region.territory && { territory: region.territory }), class: region.class };
    const id = region.id.toLowerCase();
    table[`${provider}:${id}`] = value;
    const seen = bare.has(id) ? bare.get(id) : value;
    bare.set(id, seen?.class === value.class ? value : undefined);
  };
  for (const [provider, regions] of Object.entries(file.regions)) for (const region of regions) add(provider, region);
  for (const region of file.multi_region_ids) add(region.provider, region);
  for (const [id, region] of bare) if (region && !Object.hasOwn(table, id) && id.length > 3) table[id] = region;
  return table;
}
