import type { IncomingHttpHeaders } from "node:http";
import { BASE_VERSION, VERSIONS } from "./openapi.js";
import { type Reply, refuse } from "./reply.js";

/** A request's headers, checked. */
export interface CheckedHeaders {
  /** What is wrong, one sentence each. */
  readonly violations: readonly string[];
  /** What GitHub would answer to it, when it would refuse it for its headers. */
  readonly refusal?: Reply;
  /** The version of the API to answer in. */
  readonly version: string;
  /** Which variant of the media type is asked for, such as "raw" or "html"; "json" for the common one. */
  readonly variant: string;
}

const DOCS = "https://docs.github.com/rest";
const GITHUB_TYPE = /^application\/vnd\.github(?:-commitcomment)?(?:\.v3)?(?:\.([a-z-]+))?(?:\+json)?$/;

/** Checks what every request to GitHub needs. */
export function checkHeaders(headers: IncomingHttpHeaders, hasBody: boolean): CheckedHeaders {
  const [violations, refusals]: [string[], Reply[]] = [[], []];
  const wrong = (sentence: string, refusal?: Reply) => {
    violations.push(sentence);
    if (refusal) refusals.push(refusal);
  };
  if (!headers["user-agent"]?.trim()) wrong("the request has no user-agent", NO_USER_AGENT);
  const types = (headers.accept ?? "").split(",").map((type) => type.split(";")[0]!.trim());
  const accepted = types.map((type) => (type === "application/json" ? "json" : variantOf(type))).find(Boolean);
  if (!accepted)
    wrong(
      `accept names no type of GitHub: '${headers.accept ?? ""}'`,
      types.includes("*/*") ? undefined : UNACCEPTABLE,
    );
  if (!/^(token|Bearer) \S+$/i.test(headers.authorization ?? ""))
    wrong("authorization is neither 'token X' nor 'Bearer X'", refuse(DOCS, 401, "Requires authentication"));
  if (hasBody && !/^application\/json\s*(;|$)/.test(headers["content-type"] ?? ""))
    wrong(`content-type of the body is not application/json: '${headers["content-type"] ?? ""}'`);
  const version = headers["x-github-api-version"] ?? BASE_VERSION;
  if (typeof version !== "string" || !VERSIONS.includes(version))
    wrong(`x-github-api-version '${version}' is none of ${VERSIONS.join(", ")}`, BAD_VERSION);
  const [refusal] = refusals;
  return { violations, ...(refusal && { refusal }), version: String(version), variant: accepted ?? "json" };
}

function variantOf(type: string): string | undefined {
  const match = GITHUB_TYPE.exec(type);
  if (!match) return undefined;
  return match[1] === undefined || match[1].endsWith("-preview") ? "json" : match[1];
}

const NO_USER_AGENT: Reply = {
  status: 403,
  body: "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.\n",
  headers: { "content-type": "text/html; charset=utf-8" },
};
const UNACCEPTABLE = refuse(DOCS, 415, "Unsupported 'Accept' header. Must accept 'application/json'.");
const BAD_VERSION = refuse(DOCS, 400, "Bad Request", [`The API version must be one of ${VERSIONS.join(", ")}.`]);
