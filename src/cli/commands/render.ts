import { resolve } from "node:path";
import { type Format, render } from "../../report/index.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinHandbook } from "../../workspace/policies.js";
import { langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { readSavedReport } from "../saved-report.js";
import { writeOrExplain } from "./check.js";

/** Renders a saved report: one check, many formats. */
export async function runRender(args: Arguments, io: Io): Promise<ExitCode> {
  const [file, ...more] = args.words;
  if (file === undefined || more.length > 0)
    throw new UsageError("name one file that `hegui check --format json` wrote");
  const report = await readSavedReport(resolve(io.cwd, file), file);
  const text = render(report, (args.flags.format ?? "text") as Format, {
    lang: langOf(args, io),
    colour: io.colour && !args.flags.output,
    quiet: false,
    handbook: builtinHandbook(),
  });
  if (typeof args.flags.output === "string") writeOrExplain(io, args.flags.output, text, args.flags.output);
  else io.out(text);
  return report.gate.failed ? 1 : 0;
}
