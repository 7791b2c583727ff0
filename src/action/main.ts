import { join, relative } from "node:path";
import { check } from "../check.js";
import { exitCode, workspaceOf } from "../cli/commands/check.js";
import { langOf } from "../cli/common.js";
import type { Io } from "../cli/io.js";
import type { Report } from "../finding/report.js";
import { render } from "../report/index.js";
import { UsageError } from "../workspace/failure.js";
import { argumentsOf } from "./inputs.js";

/** What the Action may touch: the runner's inputs, outputs and files. */
export interface Runner {
  readonly io: Io;
  input(name: string): string;
  output(name: string, value: string): void;
  /** Appends Markdown to the job summary. */
  summary(text: string): Promise<void>;
  fail(message: string): void;
}

/** Checks the workspace: annotations on stdout, a job summary, report files, outputs, failure at the gate. */
export async function runAction(runner: Runner): Promise<void> {
  try {
    await checkAndPublish(runner);
  } catch (error) {
    const known = error instanceof UsageError;
    runner.fail(known ? error.message : `internal error, please report it: ${(error as Error).stack ?? error}`);
  }
}

async function checkAndPublish(runner: Runner): Promise<void> {
  const { io } = runner;
  const args = argumentsOf(runner.input);
  const workspace = await workspaceOf(args, io, rootOf(runner));
  const report = check(workspace.input);
  const lang = langOf(args, io, workspace.lang);
  const options = { lang, colour: false, quiet: false };
  io.out(render(report, "github", options));
  await runner.summary(render(report, "summary", options));
  const sarif = join(folderOf(runner), "hegui.sarif");
  const json = join(folderOf(runner), "hegui-report.json");
  io.writeFile(sarif, render(report, "sarif", options));
  io.writeFile(json, render(report, "json", options));
  publish(runner, report, sarif, json);
  const code = exitCode(report, workspace.unusable);
  if (code !== 0) runner.fail(REASONS[lang][code as 1 | 2 | 4]);
}

const REASONS = {
  en: {
    1: "hegui: findings at the gate, or problems in the manifests",
    2: "hegui: configuration or pack is broken",
    4: "hegui: no manifest was found; nothing was checked",
  },
  zh: {
    1: "hegui：存在达到门槛的发现或者清单问题",
    2: "hegui：配置或者规则包有误",
    4: "hegui：未找到清单，未作任何检查",
  },
} as const;

function publish(runner: Runner, report: Report, sarif: string, json: string): void {
  const failing = report.findings.filter((one) => one.outcome === "fail" && one.state === "new");
  runner.output("findings", String(failing.length));
  runner.output("problems", String(report.problems.length));
  runner.output("unknown", String(report.questions.length));
  runner.output("sarif-file", sarif);
  runner.output("report-file", json);
}

/** The checkout, or the folder inside it that `working-directory` names; file names stay relative to it. */
function rootOf(runner: Runner): string {
  const workspace = runner.io.cwd;
  const inside = runner.input("working-directory");
  const root = join(workspace, inside);
  if (relative(workspace, root).startsWith(".."))
    throw new UsageError(`working-directory '${inside}' leaves the workspace`);
  return root;
}

function folderOf(runner: Runner): string {
  return runner.io.env.RUNNER_TEMP ?? runner.io.cwd;
}
