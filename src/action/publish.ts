import type { Input } from "../examine.js";
import type { Report } from "../finding/report.js";
import { allAnnotations } from "../report/annotations.js";
import { commentMarker, hasSomethingToSay, renderComment } from "../report/comment.js";
import { type RenderOptions, render } from "../report/index.js";
import { verdictLine } from "../report/totals.js";
import type { Text } from "../source/problem.js";
import { type Api, reasonOf, statusOf } from "./github/api.js";
import { makeCheckRun } from "./github/check-run.js";
import { keepComment } from "./github/comment.js";
import { suggest, suggestionsOf } from "./github/suggestion.js";
import type { Surfaces } from "./inputs.js";

/** Where results are published on GitHub. */
export interface Stage {
  readonly api: Api | undefined;
  readonly pull: { readonly number: number; readonly sha: string } | undefined;
  /** The commit that a check run stands at. */
  readonly sha: string | undefined;
  readonly options: RenderOptions;
  readonly surfaces: Pick<Surfaces, "comment" | "suggestions" | "checkRun">;
  /** The folder of the repository that was checked; empty for all of it. */
  readonly folder: string;
  readonly notice: (text: Text) => void;
}

/** A check run with every annotation; false when it could not be made, so that the log has to annotate. */
export async function publishCheckRun(report: Report, failed: boolean, stage: Stage): Promise<boolean> {
  const { api, sha, surfaces, options, folder } = stage;
  if (!surfaces.checkRun) return false;
  const done = await attempt(stage.notice, { en: "the check run", zh: "检查运行" }, "checks: write", async () => {
    if (!sha) throw new Error("this event has no commit");
    await makeCheckRun(need(api), {
      name: folder === "" ? "hegui" : `hegui (${folder})`,
      sha,
      failed,
      title: verdictLine(report, options.lang),
      summary: render(report, "comment", options),
      annotations: allAnnotations(report, options.lang),
      left: (count) => LEFT[options.lang](count),
    });
    return true;
  });
  return done ?? false;
}

const LEFT = {
  en: (count: number) => `${count} more annotations have no room here; the job summary tells them.`,
  zh: (count: number) => `另有 ${count} 条标注未列出，详见任务摘要。`,
} as const;

/** The comment on the pull request, when it is asked for; its id. */
export async function publishComment(report: Report, stage: Stage): Promise<number | undefined> {
  const { api, pull, surfaces, options } = stage;
  if (surfaces.comment === "never" || !pull) return undefined;
  const wanted = hasSomethingToSay(report) && (surfaces.comment === "on-change" || report.gate.failed);
  const made = await attempt(stage.notice, { en: "the comment", zh: "评论" }, "pull-requests: write", () =>
    keepComment(need(api), pull.number, commentMarker(options.key), renderComment(report, options), wanted),
  );
  return made?.id;
}

/** Suggested edits on the pull request, when they are asked for. */
export async function publishSuggestions(report: Report, files: Input["files"], stage: Stage): Promise<void> {
  const { api, pull, surfaces, options } = stage;
  if (!surfaces.suggestions || !pull) return;
  const found = suggestionsOf(report, files, options.lang);
  await attempt(stage.notice, { en: "the suggested edits", zh: "修改建议" }, "pull-requests: write", () =>
    suggest(need(api), pull, found),
  );
}

/** Tries something that GitHub may refuse: then one notice says so, and the verdict stays what it is. */
export async function attempt<T>(
  notice: Stage["notice"],
  what: Text,
  permission: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const missing = statusOf(error) === 403 || statusOf(error) === 404;
    notice({
      en: `${what.en} could not be published (${reasonOf(error)})${missing ? `; it needs \`${permission}\`, which a pull request from a fork never has` : ""}; log and job summary have everything`,
      zh: `${what.zh}未能发布（${reasonOf(error)}）${missing ? `；须有 \`${permission}\` 权限，来自复刻仓库的拉取请求没有该权限` : ""}；日志和任务摘要中有完整结果`,
    });
    return undefined;
  }
}

function need(api: Api | undefined): Api {
  if (!api) throw new Error("there is no token");
  return api;
}
