import { existsSync, readFileSync, statSync } from "node:fs";
import type { Report } from "../finding/report.js";
import { UsageError } from "../workspace/failure.js";

// A report of five thousand findings takes about a fifth of this.
const MOST_BYTES = 32 * 1024 * 1024;

/** Reads a JSON file that may come from a stranger; it is no larger than a saved report can be. */
export function readJson(path: string, shown: string): unknown {
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`there is no file '${shown}'`);
  if (statSync(path).size > MOST_BYTES) throw new UsageError(`'${shown}' is larger than ${MOST_BYTES} bytes`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`'${shown}' is not JSON (${(error as Error).message})`);
  }
}

/** Reads a report that an earlier run saved as JSON; it may come from a stranger, so size and shape are checked. */
export async function readSavedReport(path: string, shown: string): Promise<Report> {
  const value = readJson(path, shown);
  // The schemas take longer to build than a check does.
  const { ReportSchema } = await import("../report/report-schema.js");
  const parsed = ReportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path: way, message } = parsed.error.issues[0]!;
  const where = way.length > 0 ? `${way.join(".")}: ` : "";
  throw new UsageError(`'${shown}' is no report that this version of hegui can read: ${where}${message}`);
}
