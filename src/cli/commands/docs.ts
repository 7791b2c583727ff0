import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { DocsLang } from "../../author/docs/markdown.js";
import { type DocsPage, type DocumentedPack, MARKER, pagesOf } from "../../author/docs/pages.js";
import { insideOf } from "../../rule/loaded.js";
import type { PackFile, VocabularyFile } from "../../rule/pack-schema.js";
import { folderStore } from "../../source/read.js";
import { parseSource } from "../../source/source.js";
import { UsageError } from "../../workspace/failure.js";
import { findPacks } from "../../workspace/pack-folder.js";
import { readPacks } from "../../workspace/packs.js";
import { builtinHandbook, builtinPolicies, withHandbook } from "../../workspace/policies.js";
import { CONFIG_FILE, readConfig } from "../../workspace/settings.js";
import type { ExitCode, Io } from "../io.js";
import { makeFolder, readOrExplain, shown } from "../new-files.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";
import { writeOrExplain } from "./check.js";

/** Writes the pages of packs; a file that is no page of ours is never touched. */
export async function runDocs(args: Arguments, io: Io): Promise<ExitCode> {
  if (typeof args.flags.out !== "string") throw new UsageError("name the folder of the pages: --out docs/rules");
  const out = resolve(io.cwd, args.flags.out);
  const read = await documented(args, io);
  if (!read) return 2;
  const lang = (args.flags.lang ?? "both") as DocsLang;
  const pages = read.packs.flatMap((pack) => pagesOf(pack, read.law, lang));
  const ids = read.packs.map(({ pack }) => pack.id);
  const stale = pages.filter(({ file, text }) => current(out, file, io) !== text);
  const left = leftOver(out, ids, pages);
  if (args.flags.check) return say(io, out, stale, left, pages.length);
  for (const { file, text } of stale) {
    makeFolder(io, join(out, file));
    writeOrExplain(io, join(out, file), text, shown(io, join(out, file)));
  }
  for (const file of left) rmSync(join(out, file));
  const same = pages.length - stale.length;
  io.out(
    `${pages.length} pages in ${shown(io, out)}: ${stale.length} written, ${same} unchanged, ${left.length} removed\n`,
  );
  return 0;
}

function say(io: Io, out: string, stale: readonly DocsPage[], left: readonly string[], count: number): ExitCode {
  for (const { file } of stale)
    io.out(`${shown(io, join(out, file))} is ${existsSync(join(out, file)) ? "stale" : "missing"}\n`);
  for (const file of left) io.out(`${shown(io, join(out, file))} has no rule or table any more\n`);
  if (stale.length + left.length === 0) {
    io.out(`${count} pages are fresh\n`);
    return 0;
  }
  io.out("next: hegui docs without --check\n");
  return 1;
}

/** The packs that the words name, with what their files say; undefined when they cannot be read. */
async function documented(args: Arguments, io: Io) {
  const builtin = builtinPolicies();
  const policies = { ...builtin, packs: withHandbook(builtin.packs, builtinHandbook()) };
  const store = folderStore(io.cwd);
  const { config, source } = readConfig(store, CONFIG_FILE, policies.forms.config);
  const named = args.words.length > 0;
  const place = { root: io.cwd, store, inside: !named, code: args.flags.code === true };
  const wanted = named ? [...new Set(args.words)] : (config.packs ?? policies.packs.map((pack) => pack.id));
  const { packs, words, problems } = await readPacks(place, policies, wanted, { config, source });
  io.err(problemLines(problems, args.flags.lang === "zh" ? "zh" : "en"));
  if (problems.length > 0) return undefined;
  const found = wanted.map((name): DocumentedPack => {
    // What a pack extends stands before it; the last one is the pack itself.
    const own = findPacks(place, policies, [name]).packs.at(-1);
    const pack = packs.find((one) => one.id === (own?.id ?? name))!;
    if (!own) return { pack, folder: `policies/${name}` };
    const data = <T>(file: string) => {
      const text = own.files.find((one) => insideOf(own.folder, one.file) === file);
      return text && (parseSource(text.file, text.text).source.documents[0]!.value as T);
    };
    return {
      pack,
      folder: own.folder,
      head: data<PackFile>("pack.yaml"),
      vocabulary: data<VocabularyFile>("vocabulary.yaml"),
    };
  });
  return { packs: found, law: words.law };
}

/** What stands where a page belongs; a file that we did not write is an obstacle. */
function current(out: string, file: string, io: Io): string | undefined {
  const path = join(out, file);
  if (!existsSync(path)) return undefined;
  // A checkout may have changed the ends of lines.
  const text = readOrExplain(io, path).replaceAll("\r\n", "\n");
  if (!text.startsWith(MARKER))
    throw new UsageError(`'${shown(io, path)}' was not written by hegui docs; choose another --out`);
  return text;
}

/** Pages of ours in the folders of these packs that no rule or table has. */
function leftOver(out: string, ids: readonly string[], pages: readonly DocsPage[]): readonly string[] {
  return ids.flatMap((id) => {
    const folder = join(out, id);
    const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
    return entries
      .filter((one) => one.isFile())
      .map((one) => `${id}/${one.name}`)
      .sort()
      .filter((file) => file.endsWith(".md") && !pages.some((page) => page.file === file))
      .filter((file) => readFileSync(join(out, file), "utf8").startsWith(MARKER));
  });
}
