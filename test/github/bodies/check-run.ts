import { apiOf, type Call, htmlOf } from "../call.js";
import { BEGINNING, type CheckRun, isoDate } from "../world.js";
import { idOf, nodeId, userBody } from "./repository.js";

/** A check run, made by the app that owns workflows' tokens. */
export function checkRunBody(call: Call, run: CheckRun) {
  const { repository, pulls } = call.world;
  const self = `${apiOf(call)}/check-runs/${run.id}`;
  const repo = { id: repository.id, url: apiOf(call), name: repository.name };
  const date = isoDate(BEGINNING);
  const page = `${htmlOf(call)}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId("CheckRun", run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url: self,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...run.output,
      annotations_count: run.annotations.length,
      annotations_url: `${self}/annotations`,
    },
    check_suite: { id: idOf(run.headSha) },
    app: {
      id: 15368,
      slug: "github-actions",
      node_id: nodeId("App", 15368),
      owner: userBody(call.url, "github"),
      name: "GitHub Actions",
      description: "Automate your workflow from idea to production",
      external_url: "https://help.github.com/en/actions",
      html_url: "https://github.com/apps/github-actions",
      created_at: date,
      updated_at: date,
      permissions: { checks: "write", contents: "read" },
      events: [],
    },
    pull_requests: pulls
      .filter(({ fork, state, head }) => !fork && state === "open" && head.sha === run.headSha)
      .map(({ number, head, base }) => ({
        id: idOf(`/repos/${repository.owner}/${repository.name}/pulls/${number}`),
        number,
        url: `${apiOf(call)}/pulls/${number}`,
        head: { ref: head.ref, sha: head.sha, repo },
        base: { ref: base.ref, sha: base.sha, repo },
      })),
  };
}
