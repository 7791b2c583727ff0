import type { ExitCode } from "../cli/io.js";
import type { Report } from "../finding/report.js";
import type { Runner } from "./runner.js";

/** Where the reports lie that later steps take. */
export interface ReportFiles {
  readonly sarif: string;
  readonly archive: string;
  readonly json: string;
  readonly summary: string;
}

const RESULTS: Readonly<Record<ExitCode, string>> = { 0: "pass", 1: "fail", 2: "error", 3: "error", 4: "error" };

/** Numbers and paths for later steps. */
export function writeOutputs(
  runner: Pick<Runner, "output">,
  report: Report,
  code: ExitCode,
  files: ReportFiles,
  comment: number | undefined,
): void {
  const unmet = report.findings.filter((one) => one.outcome === "fail" || one.withdrawn);
  const fresh = unmet.filter((one) => one.state === "new");
  const of = (level: string) => fresh.filter((one) => one.level === level).length;
  const outputs: Readonly<Record<string, string | number>> = {
    result: RESULTS[code],
    "exit-code": code,
    findings: fresh.length,
    errors: of("error"),
    warnings: of("warning"),
    notes: of("note"),
    known: unmet.filter((one) => one.state === "known").length,
    fixed: report.change?.fixed.length ?? 0,
    waived: report.findings.filter((one) => one.state === "waived").length,
    "expired-waivers": report.waivers.filter((one) => one.days_left < 0).length,
    problems: report.problems.length,
    unknown: report.questions.length,
    base: report.change?.base.commit ?? "",
    "sarif-file": files.sarif,
    "sarif-archive-file": files.archive,
    "report-file": files.json,
    "summary-file": files.summary,
    "comment-id": comment ?? "",
    // Of a run that lists what is due.
    due: "",
    overdue: "",
  };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, String(value));
}
