import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type Fault, faultsOf, faultyReply } from "./faults.js";
import { checkHeaders } from "./headers.js";
import { asOfVersion, checkAnswer } from "./openapi.js";
import type { Reply } from "./reply.js";
import { type Route, routeOf } from "./route.js";
import type { World } from "./world.js";

/** A request that came. */
export interface Logged {
  readonly method: string;
  /** As it was sent, still encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The parsed JSON, the text where it is no JSON, undefined where there is none. */
  readonly body: unknown;
  /** The answer's status, 0 as long as there is none. */
  status: number;
}

/** A running server. */
export interface GitHub {
  /** Address without a slash at its end, for `GITHUB_API_URL`. */
  readonly url: string;
  /** All requests in the order in which they came. */
  readonly requests: readonly Logged[];
  readonly world: World;
  /** Sentences about requests that GitHub does not document, and about answers of this server that it does not. */
  readonly violations: readonly string[];
  /** Ends all connections, also those that wait for an answer. */
  close(): Promise<void>;
}

/** Starts a server on 127.0.0.1 that treats its callers as GitHub does and spoils the requests that `faults` name. */
export async function startGitHub(world: World, faults: readonly Fault[] = []): Promise<GitHub> {
  const [requests, violations]: [Logged[], string[]] = [[], []];
  const takeFault = faultsOf(faults);
  const state = { url: "" };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const [path, query = ""] = request.url!.split(/\?(.*)/s) as [string, string?];
    const method = request.method!;
    const search = new URLSearchParams(query);
    const logged = { method, path, query: Object.fromEntries(search), body: parsed(text), status: 0 };
    requests.push(logged);
    const report = (sentence: string) => void violations.push(`${method} ${path}: ${sentence}`);
    const headers = checkHeaders(request.headers, text !== "");
    const route = routeOf({ world, url: state.url, method, path, search, text, headers, report });
    const fault = takeFault(method, path);
    if (fault?.kind === "hang") return;
    if (fault?.kind === "reset") return void request.socket.resetAndDestroy();
    if (fault?.kind === "slow") await wait(fault.milliseconds);
    const reply = (fault && faultyReply(fault)) ?? honest(route, headers.version, report);
    logged.status = reply.status;
    send(response, requests.length, headers.version, reply);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => {
      violations.push(`${request.method} ${request.url}: this server failed: ${error.stack}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: state.url,
    requests,
    world,
    violations,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** The route's answer in the version asked for, checked against the description. */
function honest({ operation, reply }: Route, version: string, report: (sentence: string) => void): Reply {
  const answer = reply();
  if (!operation || isPlain(answer.body)) return answer;
  const body = asOfVersion(operation, answer.status, answer.body, version);
  for (const sentence of checkAnswer(operation, answer.status, body, version)) report(sentence);
  return { ...answer, body };
}

function isPlain(body: unknown): body is string | Uint8Array {
  return typeof body === "string" || body instanceof Uint8Array;
}

function send(response: ServerResponse, count: number, version: string, { status, body, headers }: Reply): void {
  const bytes = isPlain(body) ? body : body === undefined ? "" : JSON.stringify(body);
  const type = body instanceof Uint8Array ? "application/vnd.github.raw+json" : "application/json";
  response.writeHead(status, {
    ...(bytes !== "" && { "content-type": `${type}; charset=utf-8` }),
    "x-github-request-id": `0000:${count}`,
    "x-github-api-version-selected": version,
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": String(5000 - count),
    "x-ratelimit-used": String(count),
    "x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
    "x-ratelimit-resource": "core",
    ...headers,
  });
  response.end(bytes);
}
