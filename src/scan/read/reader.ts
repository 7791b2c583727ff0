import { isContract } from "./contract.js";
import { manifestOf } from "./dependencies/names.js";
import { isEnv } from "./lines.js";

/** What readers read. */
export type Language =
  | "typescript"
  | "tsx"
  | "vue"
  | "html"
  | "java"
  | "python"
  | "go"
  | "sql"
  | "prisma"
  | "protobuf"
  | "graphql"
  | "openapi"
  | "contract"
  | "settings"
  | "terraform"
  | "dependencies";

/** Which reader takes a file, by its name and, for YAML and JSON, by how it begins; undefined for what is not read. */
export function readerFor(file: string, head: string): Language | undefined {
  const language = byName(file);
  if (language !== "data") return language;
  if (isContract(head)) return "contract";
  return describesData(file, head) ? "openapi" : "settings";
}

/** Whether a reader takes a file of this name. */
export function isReadable(file: string): boolean {
  return byName(file) !== undefined;
}

function byName(file: string): Language | "data" | undefined {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (LOCK.test(name)) return undefined;
  if (manifestOf(file)) return "dependencies";
  if (isEnv(file)) return "settings";
  if (/\.config\.js$/i.test(name)) return "typescript";
  return BY_EXTENSION.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

/** Whether YAML or JSON begins like OpenAPI, AsyncAPI or JSON Schema. */
function describesData(file: string, text: string): boolean {
  const head = text.slice(0, LONGEST_HEAD);
  if (API.test(head)) return true;
  if (!SCHEMA_KEYS.test(head)) return false;
  return SCHEMA.test(head) || /\.schema\.\w+$/i.test(file);
}

function each(reader: Language | "data", extensions: string): readonly (readonly [string, Language | "data"])[] {
  return extensions.split(" ").map((extension) => [extension, reader]);
}

const LONGEST_HEAD = 8_192;
const API = /(?:^\uFEFF?|[\n{,])[ \t]*["']?(?:openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?[1-3]\.\d/;
const SCHEMA = /["']?\$schema["']?[ \t]*:[ \t]*["']?https?:\/\/json-schema\.org\//;
const SCHEMA_KEYS = /["']?\b(?:properties|\$?defs|definitions|items|allOf|oneOf|anyOf)["']?[ \t]*:/;
const LOCK = /^(?:package-lock|npm-shrinkwrap|packages\.lock)\.json$|^pnpm-lock\.ya?ml$|\.lock(?:b|file)?$|^go\.sum$/i;
const BY_EXTENSION: ReadonlyMap<string, Language | "data"> = new Map([
  ...each("typescript", "ts mts cts mjs cjs wxs"),
  // JSX stands in plain JavaScript too; types do not.
  ...each("tsx", "tsx jsx js"),
  ...each("vue", "vue nvue uvue"),
  ...each("html", "html htm wxml axml swan ttml"),
  ...each("java", "java"),
  ...each("python", "py pyi"),
  ...each("go", "go"),
  ...each("sql", "sql ddl pgsql mysql"),
  ...each("prisma", "prisma"),
  ...each("protobuf", "proto"),
  ...each("graphql", "graphql graphqls gql"),
  ...each("terraform", "tf tfvars hcl"),
  ...each("settings", "toml properties"),
  ...each("data", "json jsonc json5 yaml yml"),
]);
