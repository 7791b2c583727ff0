import { reviewBody, reviewCommentBody } from "../bodies/comment.js";
import { type Call, type Endpoint, pageOf, tick } from "../call.js";
import { changesOf, diffOf, pathOf } from "../diff.js";
import { type Invalid, invalid, notFound, type Reply, refuse } from "../reply.js";
import { isoDate, type Pull, type Review, type ReviewComment, type World } from "../world.js";
import { nextId, updatedAt, viewerOf } from "./comments.js";
import { pullOf } from "./pulls.js";

/** Reviews and comments on diffs. */
export const REVIEWS: Readonly<Record<string, Endpoint>> = {
  "pulls/list-review-comments": { needs: () => [{ area: "pull_requests", access: "read" }], answer: list },
  "pulls/create-review-comment": { needs: () => [{ area: "pull_requests", access: "write" }], answer: create },
  "pulls/create-review": { needs: () => [{ area: "pull_requests", access: "write" }], answer: review },
};

interface Place {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
  readonly position?: number;
}

function list(call: Call): Reply {
  const { world, operation, query } = call;
  const pull = pullOf(call);
  if (!pull) return notFound(operation.docs);
  const { sort, direction, since = isoDate(0) } = query as Record<string, string>;
  const order = sort !== undefined && direction === "desc" ? -1 : 1;
  const found = (world.reviewComments[pull.number] ?? []).filter(
    (one) => Date.parse(updatedAt(one)) >= Date.parse(since),
  );
  const time = (one: ReviewComment) => (sort === "updated" ? Date.parse(updatedAt(one)) : 0);
  found.sort((a, b) => order * (time(a) - time(b) || a.id - b.id));
  const { items, headers } = pageOf(call, found);
  return { status: 200, body: items.map((one) => reviewCommentBody(call, pull, one)), headers };
}

/** What is wrong with the place of a comment: the field, and how GitHub goes on after its name. */
function misplaced(world: World, pull: Pull, { path, line, side = "RIGHT", start_line, start_side = side }: Place) {
  const change = changesOf(world, pull).find((one) => pathOf(one) === path);
  const listed = pull.commentable?.[path];
  if (!change && !listed) return { field: "path", says: "could not be resolved" };
  const diff = change && diffOf(world, change);
  const right = pull.commentable ? listed : diff?.right;
  const has = (number: number | undefined, of: string) =>
    number !== undefined && ((of === "LEFT" ? diff?.left : right) ?? []).includes(number);
  if (!has(line, side)) return { field: "line", says: "must be part of the diff" };
  if (start_line === undefined) return undefined;
  if (start_line >= line! && start_side === side) return { field: "start_line", says: "must precede the end line." };
  return has(start_line, start_side) ? undefined : { field: "start_line", says: "must be part of the diff" };
}

function create(call: Call): Reply {
  const { world, operation } = call;
  const pull = pullOf(call);
  if (!pull) return notFound(operation.docs);
  const asked = call.body as Place & { commit_id: string; subject_type?: string; in_reply_to?: number };
  for (const key of ["position", "in_reply_to"] as const) if (asked[key] !== undefined) call.unanswered(key);
  const wrong = (field: string, message: string): Invalid => ({
    resource: "PullRequestReviewComment",
    code: "custom",
    field,
    message: `${field} ${message}`,
  });
  if (asked.commit_id !== pull.head.sha)
    return invalid(operation.docs, [wrong("end_commit_oid", "is not part of the pull request")]);
  const onFile = asked.subject_type === "file" && changesOf(world, pull).some((one) => pathOf(one) === asked.path);
  const problem = onFile ? undefined : misplaced(world, pull, asked);
  if (problem) return invalid(operation.docs, [wrong(`pull_request_review_thread.${problem.field}`, problem.says)]);
  const made = addReview(world, pull, "COMMENTED", "");
  const comment = addComment(world, pull, made, asked);
  const body = reviewCommentBody(call, pull, comment);
  return { status: 201, body, headers: { location: body.url } };
}

const STATES = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" } as const;

function review(call: Call): Reply {
  const { world, operation } = call;
  const pull = pullOf(call);
  if (!pull) return notFound(operation.docs);
  const asked = (call.body ?? {}) as {
    readonly commit_id?: string;
    readonly body?: string;
    readonly event?: keyof typeof STATES;
    readonly comments?: readonly Place[];
  };
  const comments = asked.comments ?? [];
  const wrong = (sentence: string) => refuse(operation.docs, 422, "Unprocessable Entity", [sentence]);
  if ((asked.commit_id ?? pull.head.sha) !== pull.head.sha)
    return wrong("The commitOID is not part of the pull request");
  if ((asked.event === "COMMENT" || asked.event === "REQUEST_CHANGES") && !asked.body && comments.length === 0)
    return wrong("Could not create a review without a body or comments");
  if (comments.some(({ position }) => position !== undefined)) call.unanswered("comments.position");
  const problem = comments.map((one) => misplaced(world, pull, one)).find(Boolean);
  if (problem?.field === "path") return wrong("Path could not be resolved");
  if (problem) return wrong(`Pull request review thread ${problem.field.replace("_", " ")} ${problem.says}`);
  const made = addReview(world, pull, asked.event ? STATES[asked.event] : "PENDING", asked.body ?? "");
  for (const one of comments) addComment(world, pull, made, one);
  return { status: 200, body: reviewBody(call, pull, made, isoDate(world.now)) };
}

function addReview(world: World, pull: Pull, state: Review["state"], body: string): Review {
  const made: Review = { id: nextId(world), user: viewerOf(world), body, state, commit: pull.head.sha };
  world.reviews[pull.number] = [...(world.reviews[pull.number] ?? []), made];
  return made;
}

function addComment(
  world: World,
  pull: Pull,
  made: Review,
  { path, body, line, side, start_line }: Place,
): ReviewComment {
  const date = tick(world);
  const comment: ReviewComment = {
    id: nextId(world),
    user: viewerOf(world),
    body,
    path,
    commit: pull.head.sha,
    review: made.id,
    side: side === "LEFT" ? "LEFT" : "RIGHT",
    ...(line !== undefined && { line }),
    ...(start_line !== undefined && { startLine: start_line }),
    createdAt: date,
    updatedAt: date,
  };
  world.reviewComments[pull.number] = [...(world.reviewComments[pull.number] ?? []), comment];
  return comment;
}
