import type { Call, Endpoint, Need } from "./call.js";
import { CHECK_RUNS } from "./endpoints/checks.js";
import { COMMENTS } from "./endpoints/comments.js";
import { answerGraphql } from "./endpoints/graphql.js";
import { ISSUES } from "./endpoints/issues.js";
import { PULL_REQUESTS } from "./endpoints/pulls.js";
import { REPOSITORY } from "./endpoints/repository.js";
import { REVIEWS } from "./endpoints/reviews.js";
import type { CheckedHeaders } from "./headers.js";
import { checkRequest, findOperation, type Match, type Operation } from "./openapi.js";
import { forbidden, notFound, type Reply, refuse } from "./reply.js";
import type { World } from "./world.js";

/** A request as it came; `text` is its body, empty when there is none. */
export interface Asked {
  readonly world: World;
  /** Address of the server. */
  readonly url: string;
  readonly method: string;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly text: string;
  readonly headers: CheckedHeaders;
  /** Takes a sentence about what is wrong with the request. */
  report(sentence: string): void;
}

/** What to do about a request: `reply` acts on the world, so that a spoiled request changes nothing. */
export interface Route {
  /** Absent where the description says nothing about the answer. */
  readonly operation?: Operation;
  reply(): Reply;
}

const DOCS = "https://docs.github.com/rest";
const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  ...REPOSITORY,
  ...COMMENTS,
  ...ISSUES,
  ...PULL_REQUESTS,
  ...REVIEWS,
  ...CHECK_RUNS,
};

/** Variants of the media type that are JSON with a `body`, and the content itself for blobs. */
const VARIANTS = ["json", "raw"];

/** A body that is no JSON. */
const BROKEN = Symbol("broken");

/** Finds what answers the request, and reports what is wrong with it. */
export function routeOf(asked: Asked): Route {
  const { world, headers, report } = asked;
  for (const sentence of headers.violations) report(sentence);
  const body = bodyOf(asked.text);
  if (body === BROKEN) report("the body is not JSON");
  if (asked.method === "POST" && asked.path === "/graphql") return graphqlRoute(asked, body);
  const { owner, name, id } = world.repository;
  const path = asked.path.replace(new RegExp(`^/repositories/${id}(?=/|$)`), `/repos/${owner}/${name}`);
  const match = findOperation(asked.method, path);
  const endpoint = match && ENDPOINTS[match.operation.id];
  if (!match || !endpoint) {
    report("this server has no such endpoint");
    return { reply: () => headers.refusal ?? notFound(DOCS) };
  }
  if (!VARIANTS.includes(headers.variant)) report(`this server does not answer as '${headers.variant}'`);
  const { operation, parameters } = match;
  const checked = checkRequest(match, asked.search, body === BROKEN ? undefined : body);
  for (const sentence of body === BROKEN ? [] : checked.violations) report(sentence);
  const call: Call = {
    ...{ world, operation, parameters, body },
    url: asked.url,
    below: path
      .split("/")
      .slice(4)
      .map((segment) => `/${segment}`)
      .join(""),
    search: asked.search,
    query: checked.query,
    raw: headers.variant === "raw",
    unanswered: (what) => report(`this server does not act on ${what}`),
  };
  const reply = () => {
    if (headers.refusal) return headers.refusal;
    if (!isHere(world, match)) return notFound(operation.docs);
    if (!allows(world, endpoint.needs(call))) return forbidden(operation.docs);
    if (body === BROKEN) return refuse(operation.docs, 400, "Problems parsing JSON");
    if (checked.invalidBody.length > 0)
      return refuse(operation.docs, 422, `Invalid request.\n\n${checked.invalidBody.join("\n")}`);
    return endpoint.answer(call);
  };
  return { operation, reply };
}

function bodyOf(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}

function graphqlRoute({ world, headers, report }: Asked, body: unknown): Route {
  const { reply, violations } = answerGraphql(world, body);
  for (const sentence of violations) report(sentence);
  return { reply: () => headers.refusal ?? reply };
}

/** Names of owners and repositories do not tell capitals from small letters. */
function isHere({ repository }: World, { parameters }: Match): boolean {
  const asked = `${parameters.owner}/${parameters.repo}`;
  return asked.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
}

function allows({ permissions, repository }: World, needs: readonly Need[]): boolean {
  const grants = ({ area, access }: Need) =>
    permissions[area] === "write" || (access === "read" && (permissions[area] === "read" || !repository.private));
  return needs.length === 0 || needs.some(grants);
}
