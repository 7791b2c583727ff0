import { commentBody } from "../bodies/comment.js";
import { type Call, type Endpoint, type Need, pageOf, tick } from "../call.js";
import { invalid, notFound, type Reply } from "../reply.js";
import { type Author, BEGINNING, type IssueComment, isoDate, type World } from "../world.js";

/** Characters that a comment may have. */
const LONGEST = 65_536;

/** The conversation of issues and pull requests. */
export const COMMENTS: Readonly<Record<string, Endpoint>> = {
  "issues/list-comments": { needs: (call) => needs(call, numberOf(call), "read"), answer: list },
  "issues/create-comment": { needs: (call) => needs(call, numberOf(call), "write"), answer: create },
  "issues/update-comment": { needs: (call) => needs(call, find(call)?.issue, "write"), answer: update },
  "issues/delete-comment": { needs: (call) => needs(call, find(call)?.issue, "write"), answer: remove },
};

/** Leave for pull requests is enough where the issue is one. */
function needs({ world }: Call, issue: number | undefined, access: "read" | "write"): readonly Need[] {
  const isPull = world.pulls.some(({ number }) => number === issue);
  return [{ area: "issues", access }, ...(isPull ? [{ area: "pull_requests", access } as const] : [])];
}

function numberOf({ parameters }: Call): number {
  return Number(parameters.issue_number);
}

function find({ world, parameters }: Call) {
  const id = Number(parameters.comment_id);
  return Object.entries(world.issueComments).flatMap(([issue, comments]) => {
    const comment = comments.find((one) => one.id === id);
    return comment ? [{ issue: Number(issue), comments, comment }] : [];
  })[0];
}

/** Whoever the token belongs to, as the author of what is written with it. */
export function viewerOf({ viewer }: World): Author {
  return { login: viewer, type: viewer.endsWith("[bot]") ? "Bot" : "User" };
}

/** When a comment was last changed. */
export function updatedAt(comment: IssueComment): string {
  return comment.updatedAt ?? comment.createdAt ?? isoDate(BEGINNING);
}

/** A number that no comment or review has yet, larger than all of theirs. */
export function nextId(world: World): number {
  const all = [world.issueComments, world.reviewComments, world.reviews].flatMap((kind) => Object.values(kind).flat());
  return Math.max(1000, ...all.map(({ id }) => id)) + 1;
}

function list(call: Call): Reply {
  const { world, operation, query } = call;
  const comments = world.issueComments[numberOf(call)];
  if (!comments) return notFound(operation.docs);
  const since = Date.parse((query.since as string | undefined) ?? isoDate(0));
  const sorted = comments.filter((one) => Date.parse(updatedAt(one)) >= since).sort((a, b) => a.id - b.id);
  const { items, headers } = pageOf(call, sorted);
  return { status: 200, body: items.map((one) => commentBody(call, numberOf(call), one)), headers };
}

function create(call: Call): Reply {
  const { world, operation } = call;
  const comments = world.issueComments[numberOf(call)];
  if (!comments) return notFound(operation.docs);
  const { body } = call.body as { readonly body: string };
  const refusal = refuseText(call, body);
  if (refusal) return refusal;
  const date = tick(world);
  const comment = { id: nextId(world), user: viewerOf(world), body, createdAt: date, updatedAt: date };
  comments.push(comment);
  const answer = commentBody(call, numberOf(call), comment);
  return { status: 201, body: answer, headers: { location: answer.url } };
}

function refuseText({ operation }: Call, body: string): Reply | undefined {
  const wrong = (message: string) =>
    invalid(operation.docs, [{ resource: "IssueComment", code: "unprocessable", field: "data", message }]);
  if (body.trim() === "") return wrong("Body cannot be blank");
  if ([...body].length > LONGEST) return wrong(`Body is too long (maximum is ${LONGEST} characters)`);
  return undefined;
}

function update(call: Call): Reply {
  const found = find(call);
  if (!found) return notFound(call.operation.docs);
  const { body } = call.body as { readonly body: string };
  const refusal = refuseText(call, body);
  if (refusal) return refusal;
  Object.assign(found.comment, { body, updatedAt: tick(call.world) });
  return { status: 200, body: commentBody(call, found.issue, found.comment) };
}

function remove(call: Call): Reply {
  const found = find(call);
  if (!found) return notFound(call.operation.docs);
  found.comments.splice(found.comments.indexOf(found.comment), 1);
  return { status: 204 };
}
