import {
  changeComment,
  changeOf,
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
  /** Issues that are opened by a later run. */
  readonly postponed: number;
}

/** What issues are made with. */
export interface IssueOptions {
  /** The folder of the repository that was read; empty for all of it. */
  readonly folder: string;
  readonly lang: Lang;
  readonly links?: Links | undefined;
}

/** GitHub slows down who makes much at once, and nobody reads it. */
const MOST_OPENED = 30;

/**
 * Keeps one issue for each owner. What is written changes only when a duty does, and whoever watches an issue is told of what is new,
 * overdue or done, once.
 */
export async function keepIssues(api: Api, list: DueList, options: IssueOptions): Promise<Kept> {
  const known = await ownIssues(api, folderMarker(options.folder));
  const wanted = issuesOf(list, options.folder, options.lang);
  const done = { opened: 0, updated: 0, closed: 0, unchanged: 0, postponed: 0 };
  for (const issue of wanted) {
    const own = issueFor(known, issue.marker);
    if (own) done[(await update(api, own, issue, options)) ? "updated" : "unchanged"]++;
    else if (done.opened >= MOST_OPENED) done.postponed++;
    else {
      await open(api, issue, options);
      done.opened++;
    }
  }
  const markers = new Set(wanted.map((issue) => issue.marker));
  for (const own of known.filter((one) => one.open && !markers.has(one.body.split("\n")[0]!))) {
    await close(api, own, options);
    done.closed++;
  }
  return done;
}

/** The issue with a marker: an open one, else the last. */
function issueFor(known: readonly OwnIssue[], marker: string): OwnIssue | undefined {
  const same = known.filter((one) => one.body.split("\n")[0] === marker);
  return same.find((one) => one.open) ?? same.at(-1);
}

async function open(api: Api, issue: OwnerIssue, { lang, links }: IssueOptions): Promise<void> {
  const { title, login } = issue;
  const assignee = login !== undefined && (await isAssignable(api, login)) ? login : undefined;
  await openIssue(api, { title, body: issueBody(issue, new Map(), lang, links), assignee });
}

/** Writes what changed; false when nothing did. An issue that somebody closed stays closed until there is news. */
async function update(api: Api, own: OwnIssue, issue: OwnerIssue, { lang, links }: IssueOptions): Promise<boolean> {
  const written = writtenIn(own.body);
  const change = changeOf(written, issue.due);
  const body = issueBody(issue, written, lang, links);
  const reopens = !own.open && change !== undefined && change.added.length + change.overdue.length > 0;
  if (!own.open && !reopens) return false;
  const isSame = plain(body) === own.body && own.title === issue.title;
  if (isSame && !reopens) return false;
  await changeIssue(api, own.number, {
    ...(own.title !== issue.title && { title: issue.title }),
    body,
    ...(reopens && { state: "open" }),
  });
  if (change) await say(api, own.number, changeComment(change, lang));
  return true;
}

async function close(api: Api, own: OwnIssue, { lang }: IssueOptions): Promise<void> {
  const gone = writtenIn(own.body).size;
  await changeIssue(api, own.number, { state: "closed" });
  if (gone > 0) await say(api, own.number, changeComment({ added: [], overdue: [], gone }, lang));
}
