import { issueBody, issueOfPull } from "../bodies/issue.js";
import { type Call, type Endpoint, type Need, pageOf, tick } from "../call.js";
import { invalid, notFound, type Reply } from "../reply.js";
import type { Issue } from "../world.js";
import { viewerOf } from "./comments.js";

const READ: readonly Need[] = [{ area: "issues", access: "read" }];
const WRITE: readonly Need[] = [{ area: "issues", access: "write" }];
/** Characters that a title and a body may have. */
const LONGEST = { title: 256, body: 65_536 };

/** Issues and whom they may be assigned to. */
export const ISSUES: Readonly<Record<string, Endpoint>> = {
  "issues/list-for-repo": { needs: () => READ, answer: list },
  "issues/create": { needs: () => WRITE, answer: create },
  "issues/update": { needs: () => WRITE, answer: update },
  "issues/check-user-can-be-assigned": { needs: () => READ, answer: assignable },
};

/** Pull requests stand among the issues. */
function list(call: Call): Reply {
  const { world, query } = call;
  const { state = "open", creator, sort = "created", direction = "desc", ...more } = query as Record<string, string>;
  if (sort !== "created") call.unanswered(`sort=${sort}`);
  for (const name of Object.keys(more).filter((one) => one !== "page" && one !== "per_page")) call.unanswered(name);
  const issues = world.issues.map((one) => ({ one, by: one.user.login, body: () => issueBody(call, one) }));
  const pulls = world.pulls.map((one) => ({ one, by: one.author, body: () => issueOfPull(call, one) }));
  const found = [...issues, ...pulls].filter(
    ({ one, by }) => (state === "all" || one.state === state) && (creator === undefined || by === creator),
  );
  found.sort((a, b) => (direction === "asc" ? a.one.number - b.one.number : b.one.number - a.one.number));
  const { items, headers } = pageOf(call, found);
  return { status: 200, body: items.map(({ body }) => body()), headers };
}

interface Written {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: "open" | "closed";
  readonly state_reason?: string;
  readonly assignees?: readonly string[];
}

function create(call: Call): Reply {
  const { world } = call;
  const { title = "", body = null, assignees = [] } = call.body as Written;
  const refusal = refuse(call, { title, body, assignees });
  if (refusal) return refusal;
  const numbers = [...Object.keys(world.issueComments), ...world.pulls.map((one) => one.number)].map(Number);
  const number = Math.max(0, ...numbers) + 1;
  const date = tick(world);
  const issue: Issue = {
    ...{ number, title, body, state: "open", stateReason: null, assignees: [...assignees], user: viewerOf(world) },
    ...{ createdAt: date, updatedAt: date },
  };
  world.issues.push(issue);
  world.issueComments[number] = [];
  const answer = issueBody(call, issue);
  return { status: 201, body: answer, headers: { location: answer.url } };
}

function update(call: Call): Reply {
  const { world, parameters } = call;
  const issue = world.issues.find(({ number }) => number === Number(parameters.issue_number));
  if (!issue) return notFound(call.operation.docs);
  const { state_reason, ...written } = call.body as Written;
  const refusal = refuse(call, { ...issue, ...written });
  if (refusal) return refusal;
  const reopened = issue.state === "closed" && written.state === "open" ? "reopened" : issue.stateReason;
  Object.assign(issue, written, { stateReason: state_reason ?? reopened, updatedAt: tick(world) });
  return { status: 200, body: issueBody(call, issue) };
}

function refuse({ world, operation }: Call, { title = "", body, assignees = [] }: Written): Reply | undefined {
  const wrong = (field: string, code: string, message?: string) =>
    invalid(operation.docs, [{ resource: "Issue", code, field, ...(message && { message }) }]);
  if (title.trim() === "") return wrong("title", "missing_field");
  if ([...title].length > LONGEST.title)
    return wrong("title", "custom", "title is too long (maximum is 256 characters)");
  if ([...(body ?? "")].length > LONGEST.body)
    return wrong("body", "custom", "body is too long (maximum is 65536 characters)");
  if (assignees.some((one) => !world.assignable.includes(one))) return wrong("assignees", "invalid");
  return undefined;
}

function assignable({ world, operation, parameters }: Call): Reply {
  return world.assignable.includes(parameters.assignee!) ? { status: 204 } : notFound(operation.docs);
}
