import { check } from "../../check.js";
import { renderDiff } from "../../report/diff.js";
import { render } from "../../report/index.js";
import { UsageError } from "../../workspace/failure.js";
import { langOf } from "../common.js";
import { baseFromGit } from "../comparison.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { exitCode, workspaceOf } from "./check.js";

/** Compares the checkout, or a commit, with the last commit that it has in common with the base. */
export async function runDiff(args: Arguments, io: Io): Promise<ExitCode> {
  const [base, head, ...more] = args.words;
  if (base === "packs")
    return await (await import("./diff-packs.js")).runDiffPacks({ ...args, words: args.words.slice(1) }, io);
  if (args.flags.format === "markdown" || args.flags["fail-on"] !== undefined)
    throw new UsageError("--format markdown and --fail-on are for packs: hegui diff packs <before> <after>");
  if (base === undefined || more.length > 0)
    throw new UsageError("name what to compare with, and at most one commit to compare: hegui diff main");
  const workspace = await workspaceOf({ ...args, words: [] }, io, {
    base: (folder) => baseFromGit(io, folder, base, { head }),
  });
  const whole = check(workspace.input);
  // Papers are read from the checkout, which says nothing about those of a commit.
  const problems = whole.problems.filter((one) => head === undefined || !one.code.endsWith("-evidence"));
  const report = { ...whole, problems };
  const options = { lang: langOf(args, io, workspace.lang), colour: io.colour, quiet: false };
  const { format } = args.flags;
  io.out(format === "json" || format === "summary" ? render(report, format, options) : renderDiff(report, options));
  const code = exitCode(report, workspace.unusable);
  return code === 1 && problems.length === 0 ? 0 : code;
}
