import { z } from "zod";
import { Config } from "../../manifest/config.js";
import { Manifest } from "../../manifest/manifest.js";
import type { Tables } from "../../model/tables.js";
import { DecisionFile, FactsFile, PackFile, RuleFile } from "../../rule/schema.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinPolicies } from "../../workspace/policies.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";

export const schemaCommand: Command = {
  name: "schema",
  usage: "schema [name]",
  about: "Print a JSON Schema for editors, or the words of a vocabulary.",
  options: [],
  examples: ["hegui schema manifest > manifest.schema.json", "hegui schema category", "hegui schema region"],
};

/** The file formats that editors validate. */
export const SCHEMA_FILES = {
  manifest: Manifest,
  config: Config,
  rule: RuleFile,
  decision: DecisionFile,
  facts: FactsFile,
  pack: PackFile,
} as const;
export type SchemaName = keyof typeof SCHEMA_FILES;

const VOCABULARIES = ["category", "region", "app-type"] as const;

export function runSchema(args: Arguments, io: Io): ExitCode {
  const name = args.words[0] ?? "manifest";
  const { tables } = builtinPolicies();
  if (Object.hasOwn(SCHEMA_FILES, name)) io.out(schemaText(name as SchemaName, tables));
  else if ((VOCABULARIES as readonly string[]).includes(name))
    io.out(vocabulary(name as (typeof VOCABULARIES)[number], tables));
  else {
    const names = [...Object.keys(SCHEMA_FILES), ...VOCABULARIES].join(", ");
    throw new UsageError(`there is no schema '${name}': one of ${names}`);
  }
  return 0;
}

/** A JSON Schema with the closed vocabularies written out, so that editors complete them. */
export function schemaText(name: SchemaName, tables: Tables): string {
  const categories = ["none", ...Object.keys(tables.categories)];
  const schema = z.toJSONSchema(SCHEMA_FILES[name], {
    reused: "inline",
    override: ({ jsonSchema }) => {
      const own = jsonSchema as Record<string, unknown>;
      if (own.vocabulary === "category") own.enum = categories;
      if (own.vocabulary === "app-type") own.enum = Object.keys(tables.app_types);
      for (const key of ["ref", "vocabulary", "document"]) delete own[key];
      if (own.type === "duration" || own.type === "instant") own.type = "string";
    },
  });
  return `${JSON.stringify({ title: `hegui ${name}`, ...schema }, null, 2)}\n`;
}

function vocabulary(name: (typeof VOCABULARIES)[number], tables: Tables): string {
  if (name === "region") return lines(Object.entries(tables.regions).map(([id, region]) => [id, region.class]));
  if (name === "app-type") return lines(Object.keys(tables.app_types).map((id) => [id]));
  const rows = Object.values(tables.categories).map((one) => [one.id, one.sensitive, one.title.zh, one.title.en]);
  return lines([["none", "no", "非个人信息", "no personal information"], ...rows]);
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join("\t")}\n`).join("");
}
