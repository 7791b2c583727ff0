import { apiOf, type Call, htmlOf } from "../call.js";
import { changesOf, diffOf, pathOf } from "../diff.js";
import { BEGINNING, type IssueComment, isoDate, type Pull, type Review, type ReviewComment } from "../world.js";
import { nodeId, userBody } from "./repository.js";

/** A comment of an issue's or a pull request's conversation. */
export function commentBody(call: Call, issue: number, comment: IssueComment) {
  const page = call.world.pulls.some(({ number }) => number === issue) ? "pull" : "issues";
  const { id, body } = comment;
  return {
    url: `${apiOf(call)}/issues/comments/${id}`,
    html_url: `${htmlOf(call)}/${page}/${issue}#issuecomment-${id}`,
    issue_url: `${apiOf(call)}/issues/${issue}`,
    id,
    node_id: nodeId("IssueComment", id),
    ...signed(call, comment),
    body,
    performed_via_github_app: null,
  };
}

function signed(call: Call, { user, createdAt, updatedAt }: IssueComment) {
  return {
    user: { ...userBody(call.url, user.login), type: user.type },
    created_at: createdAt ?? isoDate(BEGINNING),
    updated_at: updatedAt ?? createdAt ?? isoDate(BEGINNING),
    author_association: "NONE",
  };
}

/** A comment on a diff. */
export function reviewCommentBody(call: Call, pull: Pull, comment: ReviewComment) {
  const { id, path, line, startLine, side } = comment;
  const change = changesOf(call.world, pull).find((one) => pathOf(one) === path);
  const self = `${apiOf(call)}/pulls/comments/${id}`;
  const page = `${htmlOf(call)}/pull/${pull.number}#discussion_r${id}`;
  const of = `${apiOf(call)}/pulls/${pull.number}`;
  return {
    url: self,
    pull_request_review_id: comment.review,
    id,
    node_id: nodeId("PullRequestReviewComment", id),
    diff_hunk: (change && diffOf(call.world, change)?.patch) ?? "",
    path,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    ...signed(call, comment),
    body: comment.body,
    html_url: page,
    pull_request_url: of,
    _links: { self: { href: self }, html: { href: page }, pull_request: { href: of } },
    ...(line === undefined
      ? { subject_type: "file" }
      : { subject_type: "line", line, original_line: line, side, start_line: startLine ?? null }),
  };
}

/** A review, without its comments. */
export function reviewBody(call: Call, pull: Pull, { id, user, body, state, commit }: Review, submitted: string) {
  const page = `${htmlOf(call)}/pull/${pull.number}#pullrequestreview-${id}`;
  const of = `${apiOf(call)}/pulls/${pull.number}`;
  return {
    id,
    node_id: nodeId("PullRequestReview", id),
    user: userBody(call.url, user.login),
    body,
    state,
    html_url: page,
    pull_request_url: of,
    _links: { html: { href: page }, pull_request: { href: of } },
    ...(state !== "PENDING" && { submitted_at: submitted }),
    commit_id: commit,
    author_association: "NONE",
  };
}
