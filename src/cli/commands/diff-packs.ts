import { mayLoosen, type PackDiff } from "../../author/pack-diff/change.js";
import { changesOf, diffMarkdown, diffText, totals } from "../../author/pack-diff/report.js";
import { guard, sanitise } from "../../report/sanitise.js";
import { UsageError } from "../../workspace/failure.js";
import { langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { problemLines } from "../problems.js";

/** Tells what changed in law between two versions of packs; 0 for nothing, 1 for differences, 2 for a side that cannot be read. */
export async function runDiffPacks(args: Arguments, io: Io): Promise<ExitCode> {
  const [before, after, ...more] = args.words;
  if (before === undefined || after === undefined || more.length > 0)
    throw new UsageError("name two versions of packs: hegui diff packs v1.0.0:policy-pack policy-pack");
  const { format = "text", "fail-on": gate } = args.flags;
  if (format === "summary") throw new UsageError("--format cannot be 'summary' here: one of text, json, markdown");
  const lang = langOf(args, io);
  // Only a comparison of packs needs the CEL library.
  const { packSide, blocking } = await import("../pack-sides.js");
  const { diffPacks } = await import("../../author/pack-diff/diff.js");
  const sides = [await packSide(io, before), await packSide(io, after)] as const;
  const broken = sides.filter((side) => blocking(side).length > 0);
  for (const side of broken) io.err(`${WORDS[lang](sanitise(side.name))}\n${problemLines(blocking(side), lang)}`);
  if (broken.length > 0) return 2;
  const diff = diffPacks(...sides);
  if (format === "json") io.out(`${JSON.stringify({ ...diff, totals: totals(diff) }, undefined, 2)}\n`);
  else {
    const text = format === "markdown" ? diffMarkdown(diff, lang) : diffText(diff, lang, io.colour);
    io.out(text.split("\n").map(guard).join("\n"));
  }
  return exitOf(diff, gate);
}

function exitOf(diff: PackDiff, gate: string | true | undefined): ExitCode {
  const changes = changesOf(diff);
  if (gate === "loosened") return changes.some(mayLoosen) ? 1 : 0;
  return changes.length + diff.packs.length > 0 ? 1 : 0;
}

const WORDS = {
  en: (name: string) => `'${name}' cannot be compared, because parts of it cannot be read:`,
  zh: (name: string) => `“${name}”有内容无法读取，不能比较：`,
} as const;
