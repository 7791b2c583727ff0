import { fingerprint } from "../finding/finding.js";
import { escapeMarkdown } from "../report/markdown/escape.js";
import type { Links } from "../report/markdown/link.js";
import { visible } from "../report/sanitise.js";
import { ISSUE } from "./issue-wording.js";
import type { Due, DueList, Urgency } from "./item.js";
import { dueItem, dueSections, headline } from "./markdown.js";
import type { Lang } from "./wording.js";

/** The issue of one owner, or of what has none. */
export interface OwnerIssue {
  /** Tells the issue apart: of the folder, and of the owner. */
  readonly marker: string;
  readonly title: string;
  /** As a manifest names them; absent where nobody is named. */
  readonly owner?: string;
  /** A GitHub login to assign, without its @. */
  readonly login?: string;
  readonly due: readonly Due[];
  readonly undecided: DueList["undecided"];
}

/** What an issue says already: its items by key, and which are ticked. */
export type Written = ReadonlyMap<string, { readonly state: Urgency; readonly ticked: boolean }>;

/** What happened to the items of an issue since it was written. */
export interface IssueChange {
  readonly added: readonly Due[];
  readonly overdue: readonly Due[];
  readonly gone: number;
}

const LOGIN = /^@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})$/i;
const TEAM = /^@[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}\/[a-z\d][a-z\d._-]{0,99}$/i;
const TITLE_LENGTH = 200;
/** GitHub takes 65,536 characters. */
const BODY_LENGTH = 60_000;

/** What an issue of a folder begins with, whoever its owner is. */
export function markerOf(folder: string, owner: string | undefined): string {
  return `${folderMarker(folder)}${fingerprint("owner", owner ?? "").slice(0, 16)} -->`;
}

/** What the issues of a folder begin with. */
export function folderMarker(folder: string): string {
  return `<!-- hegui-due ${fingerprint("folder", folder).slice(0, 16)} `;
}

/** One issue for each owner; what has several owners stands in the issue of each, what has none in one of its own. */
export function issuesOf({ due, undecided }: DueList, folder: string, lang: Lang): readonly OwnerIssue[] {
  const owners = new Set<string | undefined>([...due, ...undecided].flatMap(named));
  // Nobody comes last.
  return [...owners].sort().map((owner): OwnerIssue => {
    const isMine = (one: { readonly owners: readonly string[] }) => named(one).includes(owner);
    const login = owner && LOGIN.exec(owner)?.[1];
    return {
      marker: markerOf(folder, owner),
      title: titleOf(owner, folder, lang),
      ...(login && { login }),
      due: due.filter(isMine),
      undecided: undecided.filter(isMine),
      ...(owner !== undefined && { owner }),
    };
  });
}

function named({ owners }: { readonly owners: readonly string[] }): readonly (string | undefined)[] {
  return owners.length === 0 ? [undefined] : owners;
}

function titleOf(owner: string | undefined, folder: string, lang: Lang): string {
  const words = ISSUE[lang];
  const where = folder === "" ? "" : ` (${folder})`;
  return visible(`${words.title(owner ?? words.nobody)}${where}`).slice(0, TITLE_LENGTH);
}

/** The text of an issue. It says no day but last days, so that it changes only when a duty does. */
export function issueBody(issue: OwnerIssue, written: Written, lang: Lang, links?: Links) {
  const words = ISSUE[lang];
  const bullet = (one: Due) =>
    `- [${written.get(keyOf(one))?.ticked ? "x" : " "}] <!-- due:${keyOf(one)}:${one.state} -->`;
  const style = { links, bullet, nearness: false };
  const room = withinLength(issue.due, (one) => dueItem(one, lang, style).length);
  const left = issue.due.length - room.length;
  const body = dueSections({ due: room, undecided: issue.undecided.slice(0, MOST_UNDECIDED) }, lang, style);
  const nothing = issue.due.length + issue.undecided.length === 0;
  return [
    issue.marker,
    addressed(issue.owner, lang),
    "",
    ...(nothing ? [words.nothing, ""] : body),
    ...(left > 0 ? [words.left(left), ""] : []),
    words.foot,
  ].join("\n");
}

/** The text of an issue of which nothing is left: what comes back is news again. */
export function emptyBody(marker: string, lang: Lang): string {
  return [marker, ISSUE[lang].nothing, "", ISSUE[lang].foot].join("\n");
}

const MOST_UNDECIDED = 50;

/** As many items as fit. */
function withinLength(due: readonly Due[], length: (one: Due) => number): readonly Due[] {
  let used = 0;
  return due.filter((one) => {
    used += length(one) + 1;
    return used <= BODY_LENGTH / 2;
  });
}

/** Logins and teams are mentioned, because a manifest names them; any other name is inert. */
function addressed(owner: string | undefined, lang: Lang): string {
  const words = ISSUE[lang];
  if (owner === undefined) return words.unowned;
  const name = LOGIN.test(owner) || TEAM.test(owner) ? owner : escapeMarkdown(owner);
  return words.addressed(name);
}

/** Identity of a duty with its last day: a new day is a new item to tick. */
function keyOf(one: Due): string {
  return fingerprint("item", one.id, one.date).slice(0, 16);
}

const ITEM = /^- \[([ xX])\] <!-- due:([0-9a-f]{16}):(overdue|open|soon|ahead) -->/gm;

/** Reads what an issue of ours says, whoever edited it since. */
export function writtenIn(body: string): Written {
  const items = [...body.matchAll(ITEM)].map(([, box, key, state]) => {
    return [key!, { state: state as Urgency, ticked: box !== " " }] as const;
  });
  return new Map(items);
}

/** What a reader of the issue has to learn; undefined when nothing changed for them. */
export function changeOf(written: Written, due: readonly Due[]): IssueChange | undefined {
  const keys = new Set(due.map(keyOf));
  const added = due.filter((one) => !written.has(keyOf(one)));
  const overdue = due.filter((one) => {
    const before = written.get(keyOf(one));
    return one.state === "overdue" && before !== undefined && before.state !== "overdue";
  });
  const gone = [...written.keys()].filter((key) => !keys.has(key)).length;
  return added.length + overdue.length + gone === 0 ? undefined : { added, overdue, gone };
}

/** The comment that tells what changed. */
export function changeComment({ added, overdue, gone }: IssueChange, lang: Lang): string {
  const words = ISSUE[lang];
  const list = (head: string, due: readonly Due[]) =>
    due.length === 0 ? [] : [head, "", ...due.slice(0, MOST_TOLD).map((one) => `- ${headline(one, lang)}`), ""];
  return [...list(words.overdue, overdue), ...list(words.added, added), ...(gone > 0 ? [words.gone(gone), ""] : [])]
    .join("\n")
    .trimEnd();
}

const MOST_TOLD = 50;
