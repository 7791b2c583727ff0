import { resolve } from "node:path";
import { z } from "zod";
import { langOf, safeLines } from "../cli/common.js";
import { readSavedReport } from "../cli/saved-report.js";
import type { Text } from "../source/problem.js";
import { UsageError } from "../workspace/failure.js";
import type { Event } from "./event.js";
import type { Api } from "./github/api.js";
import { folderOf, optionsOf, rootOf } from "./place.js";
import { attempt, publishComment } from "./publish.js";
import type { Run } from "./run.js";

/** Comments on the pull request that a finished run checked, from the report that it saved. */
export async function publishSaved({ runner, surfaces, event, args, api }: Run): Promise<void> {
  const report = await readSavedReport(resolve(rootOf(runner), surfaces.report), surfaces.report);
  const lang = langOf(args, runner.io);
  const notice = (text: Text) => runner.notice(safeLines(text[lang]));
  if (!api) throw new UsageError("a saved report is published with the API: give `token`");
  // A stranger may have written the report: it must not become a check that counts.
  if (surfaces.checkRun || surfaces.suggestions) notice(COMMENT_ONLY);
  const found = await attempt(notice, COMMENT, "pull-requests: write", async () => ({
    pull: event.pull_request
      ? { number: event.pull_request.number, sha: event.pull_request.head.sha }
      : await pullRequestOf(api, event),
  }));
  if (found && !found.pull) notice(MOVED_ON);
  const { full_name } = event.workflow_run?.head_repository ?? event.pull_request?.head.repo ?? {};
  const folder = folderOf(runner);
  const options = optionsOf(runner.io, event, lang, folder, full_name);
  const stage = { api, pull: found?.pull, sha: undefined, options, surfaces, folder, notice };
  const comment = await publishComment(report, stage);
  runner.output("result", report.gate.failed ? "fail" : "pass");
  runner.output("exit-code", "0");
  runner.output("comment-id", comment === undefined ? "" : String(comment));
}

const COMMENT: Text = { en: "the comment", zh: "评论" };

const COMMENT_ONLY: Text = {
  en: "of a saved report only the comment is published: `check-run` and `suggestions` need the check itself",
  zh: "已保存的报告只用于发布评论：`check-run` 和 `suggestions` 须在检查时使用",
};

const MOVED_ON: Text = {
  en: "no open pull request stands at the commit that the report is about: nothing was published",
  zh: "没有处于该报告所述提交的开放拉取请求：未发布任何内容",
};

const Pulls = z.array(z.object({ number: z.int().positive(), head: z.object({ sha: z.string() }) }));

// Found by GitHub from where the run came from, and never from the saved file.
async function pullRequestOf(api: Api, event: Event): Promise<{ number: number; sha: string } | undefined> {
  const run = event.workflow_run;
  if (!run?.head_repository || !run.head_branch) return undefined;
  const { data } = await api.request("GET /repos/{owner}/{repo}/pulls", {
    ...api.repository,
    state: "open",
    head: `${run.head_repository.owner.login}:${run.head_branch}`,
    per_page: 100,
  });
  const found = Pulls.parse(data).find((one) => one.head.sha === run.head_sha);
  return found && { number: found.number, sha: found.head.sha };
}
