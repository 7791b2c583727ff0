import { resolve } from "node:path";
import { FORMATS, type Format, render } from "../../report/index.js";
import { UsageError } from "../../workspace/failure.js";
import { builtinHandbook } from "../../workspace/policies.js";
import { LANG, langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments, Command } from "../options.js";
import { readSavedReport } from "../saved-report.js";
import { writeOrExplain } from "./check.js";

export const renderCommand: Command = {
  name: "render",
  usage: "render <report.json> [options]",
  about: "Print a saved JSON report in another format; the verdict stays what it was.",
  options: [
    { name: "format", short: "f", value: "format", choices: FORMATS, about: "Output format; text when left out." },
    { name: "output", short: "o", value: "file", about: "Write the output to a file." },
    LANG,
  ],
  examples: [
    "hegui check --format json --output report.json; hegui render report.json",
    "hegui render report.json --format gitlab --output gl-code-quality-report.json",
  ],
};

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
