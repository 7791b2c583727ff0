import { workspaceOf } from "../cli/commands/check.js";
import { langOf, safeLines } from "../cli/common.js";
import { problemLines } from "../cli/problems.js";
import { dueOf } from "../due/due.js";
import type { DueList } from "../due/item.js";
import { dueMarkdown } from "../due/markdown.js";
import { pressing } from "../due/select.js";
import { dueText } from "../due/text.js";
import type { Links } from "../report/markdown/link.js";
import type { Text } from "../source/problem.js";
import { UsageError } from "../workspace/failure.js";
import type { Event } from "./event.js";
import { type Kept, keepIssues } from "./keep-issues.js";
import { folderOf, rootOf } from "./place.js";
import { attempt } from "./publish.js";
import type { Run } from "./run.js";

/**
 * Lists what is due instead of a check: log and job summary, and where it is asked for one issue for each owner. Issues are written
 * for the default branch alone, so that no proposal can remind anybody.
 */
export async function remind({ runner, surfaces, event, args, api }: Run): Promise<void> {
  const { io } = runner;
  if (event.untrusted) throw new UsageError(NOT_FROM_OUTSIDE);
  const workspace = await workspaceOf(args, io, { root: rootOf(runner), base: async () => undefined });
  const lang = langOf(args, io, workspace.lang);
  const notice = (text: Text) => runner.notice(safeLines(text[lang]));
  const all = dueOf(workspace.input);
  const list = pressing(all, surfaces.dueWithin);
  const links = linksOf(event, io.env);
  const code = exitCode(all, workspace.unusable, workspace.input.files.length);
  io.out(safeLines(problemLines(all.problems, lang)));
  io.out(dueText(list, lang, false));
  await runner.summary(dueMarkdown(list, lang, links));
  const isMain = isDefaultBranch(event, io.env);
  if (surfaces.due === "issues" && !isMain) notice(ONLY_MAIN);
  // A list that may lack something would close issues that are not done.
  const isWhole = code === 0;
  const kept =
    surfaces.due === "issues" && isMain && isWhole
      ? await attempt(notice, ISSUES, "issues: write", async () => {
          if (!api) throw new Error("there is no token");
          return keepIssues(api, list, {
            folder: folderOf(runner),
            lang,
            links,
            writes: writesWithin(surfaces.timeout),
          });
        })
      : undefined;
  if (kept) notice(toldOf(kept));
  const outputs = {
    result: RESULTS[code],
    "exit-code": code,
    due: list.due.length,
    overdue: list.due.filter((one) => one.state === "overdue").length,
    problems: all.problems.length,
  };
  for (const [name, value] of Object.entries(outputs)) runner.output(name, String(value));
  if (code !== 0) runner.fail(REASONS[lang][code], code);
}

/** The client waits three seconds between two writes. */
function writesWithin(seconds: number): number {
  return Math.max(1, Math.floor(seconds / 4));
}

const RESULTS = { 0: "pass", 1: "fail", 2: "error", 4: "error" } as const;

function exitCode({ problems }: DueList, unusable: boolean, files: number): keyof typeof RESULTS {
  if (unusable) return 2;
  if (problems.length > 0) return 1;
  return files === 0 ? 4 : 0;
}

const REASONS: Readonly<Record<"en" | "zh", Readonly<Record<1 | 2 | 4, string>>>> = {
  en: {
    1: "hegui: problems in the manifests; the list may lack something, and no issue was touched",
    2: "hegui: configuration or pack is broken",
    4: "hegui: no manifest was found; nothing was listed",
  },
  zh: {
    1: "hegui：清单存在问题，期限可能不完整，未更新任何议题",
    2: "hegui：配置或者规则包有误",
    4: "hegui：未找到清单，未列出任何期限",
  },
};

const NOT_FROM_OUTSIDE =
  "`due` lists what the repository has to do and is not for a change from outside it: use it on `schedule`, `workflow_dispatch` or `push` to the default branch (docs/ci.md)";

const ISSUES: Text = { en: "the reminders", zh: "期限提醒" };

const ONLY_MAIN: Text = {
  en: "issues are kept only by a run on `schedule`, `workflow_dispatch` or `push` for the default branch: log and job summary have the list",
  zh: "仅在默认分支上由 `schedule`、`workflow_dispatch` 或者 `push` 触发的运行更新议题：期限列表见日志和任务摘要",
};

function toldOf({ opened, updated, closed, unchanged, postponed }: Kept): Text {
  const later = postponed > 0;
  return {
    en: `issues: ${opened} opened, ${updated} updated, ${closed} closed, ${unchanged} unchanged${later ? `, ${postponed} left to the next run (a longer \`timeout\` does more)` : ""}`,
    zh: `议题：新建 ${opened} 个，更新 ${updated} 个，关闭 ${closed} 个，未变 ${unchanged} 个${later ? `，${postponed} 个留待下次运行（可调大 \`timeout\`）` : ""}`,
  };
}

const EVENTS = ["schedule", "workflow_dispatch", "push"];

function isDefaultBranch({ name, ref, repository }: Event, env: Run["runner"]["io"]["env"]): boolean {
  const main = repository?.default_branch;
  const here = env.GITHUB_REF ?? ref;
  return EVENTS.includes(name) && main !== undefined && here === `refs/heads/${main}`;
}

/** Places on the default branch, whose address is the same in every run. */
function linksOf({ repository }: Event, env: Run["runner"]["io"]["env"]): Links | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own } = env;
  const main = repository?.default_branch;
  return server && own && main ? { blob: `${server}/${own}/blob/${main}/` } : undefined;
}
