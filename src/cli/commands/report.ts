import { closest } from "../../cel/closest.js";
import { UsageError } from "../../workspace/failure.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";

type Run = (args: Arguments, io: Io) => Promise<ExitCode>;

const REPORTS: Readonly<Record<string, () => Promise<Run>>> = {
  html: async () => (await import("./report-html.js")).runReportHtml,
  evidence: async () => (await import("./evidence.js")).runEvidence,
  oscal: async () => (await import("./oscal.js")).runOscal,
};

/** Writes the report that the first word names. */
export async function runReport(args: Arguments, io: Io): Promise<ExitCode> {
  const [name, ...words] = args.words;
  const names = Object.keys(REPORTS);
  if (name === undefined) throw new UsageError(`name the report: ${names.join(" or ")} (hegui report --help)`);
  if (!Object.hasOwn(REPORTS, name)) {
    const near = closest(name, names);
    throw new UsageError(
      `there is no report '${name}'${near ? `; did you mean '${near}'?` : ""} (one of ${names.join(", ")}; paths stand behind it)`,
    );
  }
  return (await REPORTS[name]!())({ ...args, words }, io);
}
