import { fileBody } from "../bodies/commit.js";
import { fullPullBody, pullBody } from "../bodies/pull.js";
import { type Call, type Endpoint, type Need, pageOf } from "../call.js";
import { changesOf } from "../diff.js";
import { ancestors, resolveCommit } from "../history.js";
import { notFound, type Reply, refuse } from "../reply.js";
import type { Pull } from "../world.js";

const PULLS: readonly Need[] = [{ area: "pull_requests", access: "read" }];

/** Pull requests and what they change. */
export const PULL_REQUESTS: Readonly<Record<string, Endpoint>> = {
  "pulls/list": { needs: () => PULLS, answer: list },
  "pulls/get": { needs: () => PULLS, answer: get },
  "pulls/list-files": { needs: () => PULLS, answer: listFiles },
  "repos/list-pull-requests-associated-with-commit": { needs: () => PULLS, answer: listOfCommit },
};

/** The pull request that the path names. */
export function pullOf({ world, parameters }: Call): Pull | undefined {
  return world.pulls.find(({ number }) => number === Number(parameters.pull_number));
}

function list(call: Call): Reply {
  const { world, query } = call;
  const { state = "open", head = "", base, sort = "created", direction = "desc" } = query as Record<string, string>;
  if (sort !== "created") call.unanswered(`sort=${sort}`);
  // GitHub shows every pull request when `head` lacks the owner, rather than none.
  const [owner, branch] = head.includes(":") ? (head.split(/:(.*)/s) as [string, string]) : [];
  const found = world.pulls.filter(
    (pull) =>
      (state === "all" || pull.state === state) &&
      (owner === undefined || (pull.head.owner.toLowerCase() === owner.toLowerCase() && pull.head.ref === branch)) &&
      (base === undefined || pull.base.ref === base),
  );
  found.sort((a, b) => (direction === "asc" ? a.number - b.number : b.number - a.number));
  const { items, headers } = pageOf(call, found);
  return { status: 200, body: items.map((pull) => pullBody(call, pull)), headers };
}

function get(call: Call): Reply {
  const pull = pullOf(call);
  return pull ? { status: 200, body: fullPullBody(call, pull) } : notFound(call.operation.docs);
}

function listFiles(call: Call): Reply {
  const pull = pullOf(call);
  if (!pull) return notFound(call.operation.docs);
  const changes = changesOf(call.world, pull).slice(0, call.world.limits.pullFiles);
  const { items, headers } = pageOf(call, changes);
  return { status: 200, body: items.map((change) => fileBody(call, pull.head.sha, change)), headers };
}

function listOfCommit(call: Call): Reply {
  const { world, operation, parameters } = call;
  const name = parameters.commit_sha!;
  const commit = resolveCommit(world, name);
  if (!commit) return refuse(operation.docs, 422, `No commit found for SHA: ${name}`);
  // A commit that only a fork has belongs to no pull request here, as far as GitHub's answer goes.
  const found = world.pulls.filter(
    ({ fork, state, merged, head, base }) =>
      (merged || (state === "open" && !fork)) &&
      ancestors(world, head.sha).has(commit.sha) &&
      !ancestors(world, base.sha).has(commit.sha),
  );
  const { items, headers } = pageOf(call, found);
  return { status: 200, body: items.map((pull) => pullBody(call, pull)), headers };
}
