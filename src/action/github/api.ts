import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { EnvHttpProxyAgent, fetch } from "undici";
import { z } from "zod";
import { VERSION } from "../../version.js";

/** GitHub's REST API for one repository. */
export interface Api {
  readonly request: Octokit["request"];
  readonly graphql: Octokit["graphql"];
  readonly repository: { readonly owner: string; readonly repo: string };
}

/** What a client needs: where the API is, a token, and `owner/repo`. */
export interface ApiOptions {
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  /** Seconds that all requests may take together. */
  readonly patience: number;
  /** The environment names a proxy. */
  readonly proxied: boolean;
}

/** The longest wait that GitHub may ask for. */
const LONGEST_WAIT_SECONDS = 30;

const Client = Octokit.plugin(retry, throttling);

/** A client that honours proxies, retries what is temporary twice, and waits when GitHub asks for a short wait. */
export function createApi({ url, token, repository, patience, proxied }: ApiOptions): Api {
  const watch = stopwatch(patience * 1000);
  // The agent prints that it is experimental, so nobody gets it who does not need it.
  const way = proxied ? { dispatcher: new EnvHttpProxyAgent() } : {};
  const mayWait = (seconds: number, _: unknown, __: unknown, retries: number) =>
    retries < 1 && seconds <= Math.min(LONGEST_WAIT_SECONDS, watch.left() / 1000);
  const client = new Client({
    auth: token,
    baseUrl: url,
    userAgent: `hegui/${VERSION}`,
    retry: { retries: 2 },
    throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
    // What went wrong is told once, by who asked.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: {
      fetch: async (target: string, options: Parameters<typeof fetch>[1]) => {
        try {
          return await fetch(target, { ...options, ...way });
        } catch (error) {
          throw options?.signal?.aborted ? new OutOfTime(`no answer within ${patience} s`) : error;
        }
      },
    },
  });
  client.hook.wrap("request", (request, options) => {
    // A copy, because the plugins count tries in it and would have later requests wait ever longer; set here, because other hooks see
    // these options and no others.
    options.request = { ...options.request, signal: options.request.signal ?? AbortSignal.timeout(watch.left()) };
    return watch.during(async () => request(options));
  });
  const [owner, repo] = repository.split("/") as [string, string];
  return { request: client.request, graphql: client.graphql, repository: { owner, repo } };
}

/** Counts the time in which something is under way, once where several things are; `left` of it in milliseconds. */
function stopwatch(limit: number) {
  let [spent, since, active] = [0, 0, 0];
  return {
    left: () => Math.max(0, Math.floor(limit - spent - (active > 0 ? performance.now() - since : 0))),
    async during<T>(work: () => Promise<T>): Promise<T> {
      if (active++ === 0) since = performance.now();
      try {
        return await work();
      } finally {
        if (--active === 0) spent += performance.now() - since;
      }
    },
  };
}

/** All requests together took too long; by this name the client knows that trying again is no use. */
class OutOfTime extends Error {
  override readonly name = "AbortError";
}

function silent(): void {}

/** Why GitHub did not do something, in one line without a stack. */
export function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    const { path, message } = error.issues[0]!;
    return `GitHub's answer is not what it should be: ${[...path.map(String), message].join(": ")}`;
  }
  const { message } = error as { readonly message?: string };
  const text = (message ?? String(error)).trim().split("\n")[0]!;
  // In front of the API stands a server that answers with pages of its own.
  const shown = text.startsWith("<") ? "a page instead of an answer" : text.slice(0, 300);
  const status = statusOf(error);
  return status === undefined ? shown : `${status}: ${shown}`;
}

/** The status that GitHub answered with; undefined when it did not answer. */
export function statusOf(error: unknown): number | undefined {
  return (error as { readonly response?: { readonly status?: number } }).response?.status;
}
