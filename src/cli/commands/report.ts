import { UsageError } from "../../workspace/failure.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";

/** Runs the report that the first word names. */
export async function runReport(args: Arguments, io: Io): Promise<ExitCode> {
  const [name, ...words] = args.words;
  if (name === "drafts") return (await import("./drafts.js")).runDrafts({ ...args, words }, io);
  throw new UsageError(
    name === undefined
      ? "say which report: drafts (hegui report --help)"
      : `there is no report '${name}': drafts (hegui report --help)`,
  );
}
