import { renderPage } from "../../page/page.js";
import { reportInput } from "../../page/report.js";
import { builtinGuides, builtinObligations, builtinPage } from "../../workspace/policies.js";
import { langOf } from "../common.js";
import type { ExitCode, Io } from "../io.js";
import type { Arguments } from "../options.js";
import { exitCode, withScan, workspaceOf, writeOrExplain } from "./check.js";

const FILE = "hegui-report.html";

/** Writes the whole state of a workspace as one page; whether it is good enough is for `hegui check` to say. */
export async function runReportHtml(args: Arguments, io: Io): Promise<ExitCode> {
  const workspace = await workspaceOf(args, io);
  const input = await withScan(workspace, args, io);
  const shown = await reportInput(input, { guide: builtinGuides().manifest, obligations: builtinObligations() });
  const code = exitCode(shown.dossier.report, workspace.unusable);
  if (code === 4) {
    io.err("no manifest was found, and there is nothing to report on; `hegui init` begins some\n");
    return code;
  }
  const page = renderPage({ ...shown, lang: langOf(args, io, workspace.lang), assets: builtinPage() });
  const file = typeof args.flags.output === "string" ? args.flags.output : FILE;
  writeOrExplain(io, file, page, file);
  io.out(`wrote ${file}\n`);
  return code === 1 ? 0 : code;
}
