import { apiOf, type Call, htmlOf } from "../call.js";
import { BEGINNING, type Issue, isoDate, type Pull } from "../world.js";
import { idOf, nodeId, userBody } from "./repository.js";

/** An issue; its comments are counted. */
export function issueBody(call: Call, issue: Issue) {
  const { title, body, state, stateReason, user, assignees } = issue;
  const date = isoDate(BEGINNING);
  const people = assignees.map((login) => userBody(call.url, login));
  return {
    ...addresses(call, issue.number, "issues"),
    ...{ number: issue.number, title, body, state, state_reason: stateReason, locked: false, labels: [] },
    user: { ...userBody(call.url, user.login), type: user.type },
    assignee: people[0] ?? null,
    assignees: people,
    milestone: null,
    comments: call.world.issueComments[issue.number]!.length,
    created_at: issue.createdAt ?? date,
    updated_at: issue.updatedAt ?? issue.createdAt ?? date,
    closed_at: state === "closed" ? (issue.updatedAt ?? date) : null,
    author_association: "NONE",
  };
}

/** A pull request as the list of issues has it. */
export function issueOfPull(call: Call, pull: Pull) {
  const self = `${apiOf(call)}/pulls/${pull.number}`;
  const page = `${htmlOf(call)}/pull/${pull.number}`;
  return {
    ...addresses(call, pull.number, "pull"),
    ...{ number: pull.number, title: pull.title, body: pull.body, state: pull.state, state_reason: null },
    ...{ locked: false, labels: [], assignee: null, assignees: [], milestone: null },
    user: userBody(call.url, pull.author),
    comments: call.world.issueComments[pull.number]!.length,
    created_at: isoDate(BEGINNING),
    updated_at: isoDate(BEGINNING),
    closed_at: pull.state === "closed" ? isoDate(BEGINNING) : null,
    author_association: "NONE",
    pull_request: { url: self, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` },
  };
}

function addresses(call: Call, number: number, page: "issues" | "pull") {
  const self = `${apiOf(call)}/issues/${number}`;
  return {
    id: idOf(`issue ${number}`),
    node_id: nodeId("Issue", number),
    url: self,
    repository_url: apiOf(call),
    labels_url: `${self}/labels{/name}`,
    comments_url: `${self}/comments`,
    events_url: `${self}/events`,
    html_url: `${htmlOf(call)}/${page}/${number}`,
  };
}
