import { z } from "zod";
import { type Api, statusOf } from "./api.js";

const Comments = z.array(
  z.object({ id: z.int(), body: z.string().nullish(), user: z.object({ login: z.string() }).nullable() }),
);
const Made = z.object({ id: z.int() });
const Viewer = z.object({ viewer: z.object({ login: z.string() }) });

/** What became of the comment. */
export interface Commented {
  readonly id: number | undefined;
  readonly done: "made" | "updated" | "unchanged" | "nothing-to-say";
}

/**
 * Keeps one comment of ours on a pull request: made when there is something to say, then updated in place. Only a comment that this
 * token's own account wrote is ever touched, so that nobody can plant one.
 */
export async function keepComment(
  api: Api,
  number: number,
  marker: string,
  body: string,
  hasSomethingToSay: boolean,
): Promise<Commented> {
  const own = await findOwn(api, number, marker);
  if (!own && !hasSomethingToSay) return { id: undefined, done: "nothing-to-say" };
  if (own && plain(own.body) === plain(body)) return { id: own.id, done: "unchanged" };
  if (own) {
    await api.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      ...api.repository,
      comment_id: own.id,
      body,
    });
    return { id: own.id, done: "updated" };
  }
  const made = await post(api, number, body).catch(async (error: unknown) => {
    const status = statusOf(error);
    if (status !== undefined && status < 500) throw error;
    // GitHub may have written it and failed to say so: two would be worse than none.
    return (await findOwn(api, number, marker)) ?? post(api, number, body);
  });
  return { id: made.id, done: "made" };
}

async function post(api: Api, number: number, body: string) {
  const { data } = await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...api.repository,
    issue_number: number,
    body,
    request: { retries: 0 },
  });
  return Made.parse(data);
}

// GitHub is free to write lines and the end of a text its own way.
function plain(body: string | null | undefined): string | undefined {
  return body?.replaceAll("\r\n", "\n").trimEnd();
}

const PAGE = 100;
// A pull request with more comments than this has other worries.
const MOST_PAGES = 30;

async function findOwn(api: Api, number: number, marker: string) {
  const candidates = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...api.repository,
      issue_number: number,
      per_page: PAGE,
      page,
    });
    const comments = Comments.parse(data);
    candidates.push(...comments.filter((one) => one.body?.startsWith(marker)));
    if (comments.length < PAGE) break;
  }
  if (candidates.length === 0) return undefined;
  const { viewer } = Viewer.parse(await api.graphql("{ viewer { login } }"));
  return candidates.find((one) => one.user?.login === viewer.login);
}
