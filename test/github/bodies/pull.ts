import { apiOf, type Call, htmlOf } from "../call.js";
import { changesOf, diffOf } from "../diff.js";
import { commitsBetween } from "../history.js";
import { BEGINNING, isoDate, type Pull } from "../world.js";
import { idOf, nodeId, repositoryBody, userBody } from "./repository.js";

/** A pull request as lists show it, in the API's first version. */
export function pullBody(call: Call, pull: Pull) {
  const { number, head, base } = pull;
  const { repository } = call.world;
  const [api, html] = [apiOf(call), htmlOf(call)];
  const [self, issue, page] = [`${api}/pulls/${number}`, `${api}/issues/${number}`, `${html}/pull/${number}`];
  const [owner, name] = head.repo.split("/") as [string, string];
  const here = repositoryBody(call.url, { ...repository, fork: false });
  const there = { ...repository, id: idOf(head.repo), owner, name, fork: true };
  const urls = {
    comments: `${issue}/comments`,
    commits: `${self}/commits`,
    html: page,
    issue,
    review_comment: `${api}/pulls/comments{/number}`,
    review_comments: `${self}/comments`,
    self,
    statuses: `${api}/statuses/${head.sha}`,
  };
  const date = isoDate(BEGINNING);
  const closed = pull.state === "closed" ? date : null;
  const id = idOf(self.slice(call.url.length));
  return {
    url: self,
    id,
    node_id: nodeId("PullRequest", id),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userBody(call.url, pull.author),
    body: pull.body,
    created_at: date,
    updated_at: date,
    closed_at: closed,
    merged_at: pull.merged ? closed : null,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.draft,
    commits_url: urls.commits,
    review_comments_url: urls.review_comments,
    review_comment_url: urls.review_comment,
    comments_url: urls.comments,
    statuses_url: urls.statuses,
    head: {
      label: `${head.owner}:${head.ref}`,
      ref: head.ref,
      sha: head.sha,
      user: userBody(call.url, head.owner),
      repo: pull.fork ? repositoryBody(call.url, there) : here,
    },
    base: {
      label: `${repository.owner}:${base.ref}`,
      ref: base.ref,
      sha: base.sha,
      user: userBody(call.url, repository.owner),
      repo: here,
    },
    _links: Object.fromEntries(Object.entries(urls).map(([key, href]) => [key, { href }])),
    author_association: pull.fork ? "CONTRIBUTOR" : "MEMBER",
    auto_merge: null,
    active_lock_reason: null,
  };
}

/** A pull request in full, with its counts. */
export function fullPullBody(call: Call, pull: Pull) {
  const { world } = call;
  const diffs = changesOf(world, pull).map((change) => diffOf(world, change));
  const sum = (key: "additions" | "deletions") => diffs.reduce((total, diff) => total + (diff?.[key] ?? 0), 0);
  return {
    ...pullBody(call, pull),
    merged: pull.merged,
    mergeable: pull.mergeCommit === null ? null : true,
    rebaseable: null,
    mergeable_state: pull.mergeCommit === null ? "unknown" : "clean",
    merged_by: pull.merged ? userBody(call.url, world.repository.owner) : null,
    comments: world.issueComments[pull.number]?.length ?? 0,
    review_comments: world.reviewComments[pull.number]?.length ?? 0,
    maintainer_can_modify: pull.fork,
    commits: commitsBetween(world, pull.base.sha, pull.head.sha).length,
    additions: sum("additions"),
    deletions: sum("deletions"),
    changed_files: diffs.length,
  };
}
