import { join } from "node:path";
import { LimitReached } from "../cel/evaluate.js";
import { check } from "../check.js";
import { exitCode, withScan, workspaceOf } from "../cli/commands/check.js";
import { langOf, safeLines } from "../cli/common.js";
import type { ExitCode, Io } from "../cli/io.js";
import type { Report } from "../finding/report.js";
import { type RenderOptions, render } from "../report/index.js";
import type { Text } from "../source/problem.js";
import { UsageError } from "../workspace/failure.js";
import { readWithBase } from "./base.js";
import { type Event, parseEvent, refuseUnsafe } from "./event.js";
import { argumentsOf, surfacesOf } from "./inputs.js";
import { type ReportFiles, writeOutputs } from "./outputs.js";
import { apiOf, folderOf, optionsOf, rootOf } from "./place.js";
import { publishCheckRun, publishComment, publishSuggestions, type Stage } from "./publish.js";
import { remind } from "./remind.js";
import type { Run } from "./run.js";
import type { Runner } from "./runner.js";
import { publishSaved } from "./saved.js";

/** Checks the workspace, or publishes a saved report: log, annotations, job summary, files, outputs; failure at the gate. */
export async function runAction(runner: Runner): Promise<void> {
  try {
    const surfaces = surfacesOf(runner.input);
    if (surfaces.token) runner.secret(surfaces.token);
    const { env } = runner.io;
    const event = parseEvent(
      env.GITHUB_EVENT_NAME ?? "",
      env.GITHUB_EVENT_PATH ? runner.read(env.GITHUB_EVENT_PATH) : undefined,
    );
    refuseUnsafe(event, surfaces.allowPullRequestTarget, surfaces.report !== "");
    const run: Run = { runner, surfaces, event, args: argumentsOf(runner.input), api: apiOf(surfaces, env) };
    if (surfaces.due !== "never") await remind(run);
    else await (surfaces.report === "" ? checkAndPublish(run) : publishSaved(run));
  } catch (error) {
    const known = error instanceof UsageError || error instanceof LimitReached;
    runner.output("result", "error");
    runner.output("exit-code", error instanceof UsageError ? "2" : "3");
    const message = known ? error.message : `internal error, please report it: ${(error as Error).stack ?? error}`;
    runner.fail(safeLines(message), error instanceof UsageError ? 2 : 3);
  }
}

async function checkAndPublish({ runner, surfaces, event, args, api }: Run): Promise<void> {
  const { io } = runner;
  const told: Text[] = [];
  const { base: asked, fromBase } = surfaces;
  const root = rootOf(runner);
  const workspace = await readWithBase({ io, event, asked, fromBase, api, notice: (text) => told.push(text) }, (base) =>
    workspaceOf(args, io, { root, base }),
  );
  const report = check(await withScan(workspace, args, io));
  const code = exitCode(report, workspace.unusable);
  const lang = langOf(args, io, workspace.lang);
  const folder = folderOf(runner);
  const options = optionsOf(io, event, lang, folder);
  const notice = (text: Text) => runner.notice(safeLines(text[lang]));
  for (const text of told) notice(text);
  runner.group(SETTINGS[lang], settingLines(workspace.input.asOf, workspace.input.settings, event));
  io.out(render(report, "text", options));
  await runner.summary(render(report, "summary", options));
  const files = writeReports(io, report, options);
  const { pull_request: pull } = event;
  const stage: Stage = {
    api,
    pull: pull && { number: pull.number, sha: pull.head.sha },
    sha: pull?.head.sha ?? io.env.GITHUB_SHA,
    options,
    surfaces,
    folder,
    notice,
  };
  if (!(await publishCheckRun(report, code !== 0, stage))) io.out(render(report, "github", options));
  const comment = await publishComment(report, stage);
  await publishSuggestions(report, workspace.input.files, stage);
  writeOutputs(runner, report, code, files, comment);
  if (code !== 0) runner.fail(REASONS[lang][code as 1 | 2 | 4], code);
}

const SETTINGS = { en: "Settings in effect", zh: "生效的设置" } as const;

function settingLines(asOf: string, settings: object, { name, untrusted }: Event): readonly string[] {
  const lines = Object.entries({ event: name, untrusted, as_of: asOf, ...settings }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return safeLines(lines.join("\n")).split("\n");
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
} as const satisfies Record<string, Partial<Record<ExitCode, string>>>;

// Two steps of a job may check two folders.
function writeReports(io: Io, report: Report, options: RenderOptions & { readonly key: string }): ReportFiles {
  const { key } = options;
  const folder = io.env.RUNNER_TEMP ?? io.cwd;
  const write = (name: string, format: Parameters<typeof render>[1]) => {
    const path = join(folder, `hegui${key === "" ? "" : `-${key}`}${name}`);
    io.writeFile(path, render(report, format, options));
    return path;
  };
  return {
    sarif: write(".sarif", "sarif-upload"),
    archive: write("-archive.sarif", "sarif"),
    json: write("-report.json", "json"),
    summary: write("-summary.md", "summary"),
  };
}
