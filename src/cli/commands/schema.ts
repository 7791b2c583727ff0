import type { Tables } from "../../model/tables.js";
import type { FormatName } from "../../rule/forms.js";
import { folderStore } from "../../source/read.js";
import { UsageError } from "../../workspace/failure.js";
import { type ReadPacks, readPacks } from "../../workspace/packs.js";
import { builtinPolicies } from "../../workspace/policies.js";
import { CONFIG_FILE, readConfig } from "../../workspace/settings.js";
import { listOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";

const VOCABULARIES = ["category", "region", "app-type", "service"] as const;

export async function runSchema(args: Arguments, io: Io): Promise<ExitCode> {
  const name = args.words[0] ?? "manifest";
  const { words, packs } = await effective(args, io);
  const { tables, forms } = words;
  if (name === "report") {
    const { reportJsonSchema } = await import("../../report/report-schema.js");
    io.out(`${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`);
  } else if (Object.hasOwn(forms, name)) {
    // zod is only needed to print a schema.
    const { schemaText } = await import("../json-schema.js");
    io.out(schemaText(name as FormatName, words, packs));
  } else if ((VOCABULARIES as readonly string[]).includes(name))
    io.out(vocabulary(name as (typeof VOCABULARIES)[number], tables));
  else {
    const names = [...Object.keys(forms), "report", ...VOCABULARIES].join(", ");
    throw new UsageError(`there is no schema '${name}': one of ${names}`);
  }
  return 0;
}

/** Words and packs of this workspace: the built-in ones, and those that its configuration or the flag names. */
async function effective(args: Arguments, io: Io): Promise<Pick<ReadPacks, "words" | "packs">> {
  const policies = builtinPolicies();
  const store = folderStore(io.cwd);
  const { config, source } = readConfig(store, CONFIG_FILE, policies.forms.config);
  const named = listOf(args, "packs");
  const read = await readPacks(
    { root: io.cwd, store, inside: named.length === 0, code: args.flags.code === true },
    policies,
    named.length > 0 ? named : config.packs,
    { config, source },
  );
  // What could be read is printed all the same: a schema helps to mend the rest.
  for (const { at, message } of read.problems) io.err(`${at.file}:${at.start.line}: ${message.en}\n`);
  return read;
}

function vocabulary(name: (typeof VOCABULARIES)[number], tables: Tables): string {
  if (name === "region") return lines(Object.entries(tables.regions).map(([id, region]) => [id, region.class]));
  if (name === "service")
    return lines(Object.entries(tables.services).map(([id, { title, operator }]) => [id, title, operator]));
  if (name === "app-type") return lines(Object.keys(tables.app_types).map((id) => [id]));
  const rows = Object.values(tables.categories).map((one) => [one.id, one.sensitive, one.title.zh, one.title.en]);
  return lines([["none", "no", "非个人信息", "no personal information"], ...rows]);
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.join("\t")}\n`).join("");
}
