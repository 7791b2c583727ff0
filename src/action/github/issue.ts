import { z } from "zod";
import { type Api, statusOf } from "./api.js";

const Issues = z.array(
  z.object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string().nullish(),
    state: z.string(),
    user: z.object({ login: z.string() }).nullable(),
    pull_request: z.unknown().optional(),
  }),
);
const Made = z.object({ number: z.int().positive() });
const Viewer = z.object({ viewer: z.object({ login: z.string() }) });

/** An issue that this token's own account wrote. */
export interface OwnIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
}

const PAGE = 100;
// An account with more issues than this in one repository keeps more than reminders there.
const MOST_PAGES = 30;

/** Issues of this token's own account that begin with a marker, the oldest first: nobody can plant one. */
export async function ownIssues(api: Api, marker: string): Promise<readonly OwnIssue[]> {
  const { viewer } = Viewer.parse(await api.graphql("{ viewer { login } }"));
  const found: OwnIssue[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data } = await api.request("GET /repos/{owner}/{repo}/issues", {
      ...api.repository,
      state: "all",
      creator: viewer.login,
      sort: "created",
      direction: "asc",
      per_page: PAGE,
      page,
    });
    const issues = Issues.parse(data);
    for (const { number, title, body, state, user, pull_request } of issues) {
      const isOurs = user?.login === viewer.login && pull_request === undefined && body?.startsWith(marker);
      if (isOurs) found.push({ number, title, body: plain(body ?? ""), open: state === "open" });
    }
    if (issues.length < PAGE) break;
  }
  return found;
}

/** GitHub is free to write lines and the end of a text its own way. */
export function plain(body: string): string {
  return body.replaceAll("\r\n", "\n").trimEnd();
}

/** Opens an issue, once; its number. GitHub may open it and fail to say so: then it is found, not opened again. */
export async function openIssue(
  api: Api,
  { title, body, assignee }: { readonly title: string; readonly body: string; readonly assignee?: string | undefined },
): Promise<number> {
  const post = async () => {
    const { data } = await api.request("POST /repos/{owner}/{repo}/issues", {
      ...api.repository,
      title,
      body,
      ...(assignee && { assignees: [assignee] }),
      request: { retries: 0 },
    });
    return Made.parse(data).number;
  };
  return post().catch(async (error: unknown) => {
    const status = statusOf(error);
    if (status !== undefined && status < 500) throw error;
    const [made] = await ownIssues(api, body.split("\n")[0]!);
    return made?.number ?? post();
  });
}

/** Changes an issue in place. */
export async function changeIssue(
  api: Api,
  number: number,
  change: { readonly title?: string; readonly body?: string; readonly state?: "open" | "closed" },
): Promise<void> {
  await api.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
    ...api.repository,
    issue_number: number,
    ...change,
    ...(change.state === "closed" && { state_reason: "completed" as const }),
  });
}

/** Says something below an issue, at most once: who watches it is told. */
export async function say(api: Api, number: number, body: string): Promise<void> {
  await api.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...api.repository,
    issue_number: number,
    body,
    request: { retries: 0 },
  });
}

/** Whether issues can be assigned to somebody. */
export async function isAssignable(api: Api, login: string): Promise<boolean> {
  try {
    await api.request("GET /repos/{owner}/{repo}/assignees/{assignee}", { ...api.repository, assignee: login });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
