import {
  changeComment,
  changeOf,
  emptyBody,
  folderMarker,
  issueBody,
  issuesOf,
  type OwnerIssue,
  writtenIn,
} from "../due/issue.js";
import type { DueList } from "../due/item.js";
import type { Lang } from "../due/wording.js";
import type { Links } from "../report/markdown/link.js";
import type { Api } from "./github/api.js";
import { changeIssue, isAssignable, type OwnIssue, openIssue, ownIssues, plain, say } from "./github/issue.js";

/** What became of the issues. */
export interface Kept {
  readonly opened: number;
  readonly updated: number;
  readonly closed: number;
  readonly unchanged: number;
  /** Issues that are left to a later run. */
  readonly postponed: number;
}

/** What issues are made with. */
export interface IssueOptions {
  /** The folder of the repository that was read; empty for all of it. */
  readonly folder: string;
  readonly lang: Lang;
  readonly links?: Links | undefined;
  /** How often something may be written: GitHub's client waits seconds between two writes. */
  readonly writes: number;
}

/**
 * Keeps one issue for each owner. What is written changes only when a duty does, and whoever watches an issue is told of what is new,
 * overdue or done, once.
 */
export async function keepIssues(api: Api, list: DueList, options: IssueOptions): Promise<Kept> {
  const known = await ownIssues(api, folderMarker(options.folder));
  const wanted = issuesOf(list, options.folder, options.lang);
  const markers = new Set(wanted.map((issue) => issue.marker));
  const done = { opened: 0, updated: 0, closed: 0, unchanged: 0, postponed: 0 };
  let left = options.writes;
  const next = async (what: "opened" | "updated" | "closed", writes: number, work: () => Promise<void>) => {
    if (left < writes) done.postponed++;
    else {
      left -= writes;
      await work();
      done[what]++;
    }
  };
  for (const issue of wanted) {
    const own = issueFor(known, issue.marker);
    const news = own && newsOf(own, issue, options);
    if (!own) await next("opened", 1, () => open(api, issue, options));
    else if (!news) done.unchanged++;
    else await next("updated", news.comment === undefined ? 1 : 2, () => write(api, own, news));
  }
  for (const own of known.filter((one) => one.open && !markers.has(markerIn(one))))
    await next("closed", 2, () => write(api, own, endOf(own, options)));
  return done;
}

function markerIn({ body }: OwnIssue): string {
  return body.split("\n")[0]!;
}

/** The issue with a marker: an open one, else the last. */
function issueFor(known: readonly OwnIssue[], marker: string): OwnIssue | undefined {
  const same = known.filter((one) => markerIn(one) === marker);
  return same.find((one) => one.open) ?? same.at(-1);
}

async function open(api: Api, issue: OwnerIssue, { lang, links }: IssueOptions): Promise<void> {
  const { title, login } = issue;
  const assignee = login !== undefined && (await isAssignable(api, login)) ? login : undefined;
  await openIssue(api, { title, body: issueBody(issue, new Map(), lang, links), assignee });
}

/** What is to be written on an issue that is there. */
interface News {
  readonly change: Parameters<typeof changeIssue>[2];
  readonly comment?: string;
}

/** What changed, where something did. An issue that somebody closed stays closed until there is news for its owner. */
function newsOf(own: OwnIssue, issue: OwnerIssue, { lang, links }: IssueOptions): News | undefined {
  const written = writtenIn(own.body);
  const change = changeOf(written, issue.due);
  const body = issueBody(issue, written, lang, links);
  const reopens = !own.open && change !== undefined && change.added.length + change.overdue.length > 0;
  const isSame = plain(body) === own.body && own.title === issue.title;
  if (!reopens && (!own.open || isSame)) return undefined;
  return {
    change: { ...(own.title !== issue.title && { title: issue.title }), body, ...(reopens && { state: "open" }) },
    ...(change && { comment: changeComment(change, lang) }),
  };
}

/** Nothing is left to do for the owner. */
function endOf(own: OwnIssue, { lang }: IssueOptions): News {
  const gone = writtenIn(own.body).size;
  const comment = gone > 0 ? changeComment({ added: [], overdue: [], gone }, lang) : undefined;
  const body = emptyBody(markerIn(own), lang);
  return { change: { body, state: "closed" }, ...(comment !== undefined && { comment }) };
}

/** Writes first and tells then: who is told twice stops reading. */
async function write(api: Api, { number }: OwnIssue, { change, comment }: News): Promise<void> {
  await changeIssue(api, number, change);
  if (comment !== undefined) await say(api, number, comment);
}
