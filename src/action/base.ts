import { baseOf, commitNamed, repositoryAt } from "../cli/comparison.js";
import type { Io } from "../cli/io.js";
import { commitOf, mergeBase, parentsOf, type Repository } from "../git/repository.js";
import type { Text } from "../source/problem.js";
import type { Base } from "../workspace/base.js";
import { UsageError } from "../workspace/failure.js";
import { filesOf } from "./base-files.js";
import type { Event } from "./event.js";
import { type Api, reasonOf } from "./github/api.js";
import { mergeBaseFromApi } from "./github/tree.js";

/** What finding the base needs. */
export interface BaseOptions {
  readonly io: Io;
  readonly event: Event;
  /** The input `base`: a branch, tag or commit, `none`, or empty for what the event says. */
  readonly asked: string;
  /** `policy-from: base`. */
  readonly fromBase: boolean;
  readonly api: Api | undefined;
  /** Says something once. */
  readonly notice: (text: Text) => void;
}

interface Choice {
  /** A branch. */
  readonly name: string;
  /** Finds the commit, and says why it is the one. */
  readonly find: (checkout: Checkout) => Found | Promise<Found>;
}

interface Checkout {
  readonly repository: Repository;
  readonly head: string;
  /** The checkout is the commit that started the run: GitHub made it, and nobody else could. */
  readonly own: boolean;
}

interface Found {
  readonly commit: string;
  readonly because: Text;
}

/** The commit to compare with is named, and GitHub or the clone does not give it. */
class Unreadable extends Error {}

/**
 * Reads something together with the commit that a run is compared with, which comes from the clone's objects, else from GitHub. When
 * it cannot be had, everything counts as new; a change from a stranger is then not checked at all, because its own configuration
 * would have to be believed.
 */
export async function readWithBase<T>(
  options: BaseOptions,
  read: (open: (folder: string) => Promise<Base | undefined>) => Promise<T>,
): Promise<T> {
  try {
    return await read((folder) => openBase(options, folder));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const untrusted = isUntrusted(options);
    if (untrusted || options.asked !== "")
      throw new UsageError(`the commit to compare with cannot be read: ${error.message}${untrusted ? OUTSIDE : ""}`);
    options.notice(unread(error.message));
    return read(async () => undefined);
  }
}

async function openBase(options: BaseOptions, folder: string): Promise<Base | undefined> {
  const { io, event, asked, api, notice } = options;
  const untrusted = isUntrusted(options);
  const choice = asked === "" ? choiceOf(event, api) : ofInput(asked, api);
  if (!choice) {
    if (untrusted) throw new UsageError(asked === "none" ? NOT_NONE : NO_BASE);
    notice(NOTHING);
    return undefined;
  }
  try {
    const repository = repositoryAt(io, folder);
    const head = commitNamed(repository, "HEAD");
    const found = await choice.find({ repository, head, own: head === io.env.GITHUB_SHA });
    const { entries, read } = await filesOf(repository, found.commit, head, api);
    const tree = { entries, read: (ids: readonly string[]) => read(ids).catch(unreadable) };
    return baseOf(repository, head, tree, { name: choice.name, ...found }, untrusted);
  } catch (error) {
    return unreadable(error);
  }
}

function isUntrusted({ event, fromBase }: BaseOptions): boolean {
  return event.untrusted || fromBase;
}

function unreadable(error: unknown): never {
  throw new Unreadable(reasonOf(error));
}

const OUTSIDE = "; a change from outside the repository is judged by the configuration of its base";
const NOT_NONE = `\`base: none\` cannot be had here${OUTSIDE}`;
const NO_BASE = "`policy-from: base` needs a base, and this event has none: give one as `base`";

const NOTHING: Text = {
  en: "compared with nothing: every finding counts",
  zh: "未与任何提交对照：所有发现均计入",
};

const unread = (why: string): Text => ({
  en: `the commit to compare with cannot be read, so every finding counts (${why}); fetch-depth: 0, or contents: read for the token, helps`,
  zh: `无法读取对照提交，所有发现均计入（${why}）；可设置 fetch-depth: 0，或者授予令牌 contents: read 权限`,
});

/** What the input `base` names. */
function ofInput(asked: string, api: Api | undefined): Choice | undefined {
  if (asked === "none") return undefined;
  const because = {
    en: `the last common commit of '${asked}' and the checkout`,
    zh: `“${asked}”与当前检出的最近共同提交`,
  };
  return { name: asked, find: async (checkout) => ({ commit: await lastCommon(checkout, asked, api), because }) };
}

/** What the event says; nothing when it says nothing. */
function choiceOf(event: Event, api: Api | undefined): Choice | undefined {
  if (event.pull_request) return ofPullRequest(event.pull_request, api);
  if (event.merge_group) {
    const { base_sha, base_ref } = event.merge_group;
    const found = { commit: base_sha, because: { en: "what the merge queue merges onto", zh: "合并队列的合入对象" } };
    return { name: branch(base_ref), find: () => found };
  }
  return event.name === "push" ? ofPush(event, api) : undefined;
}

function ofPullRequest({ head, base }: NonNullable<Event["pull_request"]>, api: Api | undefined): Choice {
  return {
    name: base.ref,
    find: async (checkout) => {
      // GitHub checks out a merge of the two: what it merged onto is the exact base, and the commit names it in every clone.
      const [onto, merged] = checkout.own ? parentsOf(checkout.repository, checkout.head) : [];
      if (onto && merged === head.sha) return { commit: onto, because: ONTO };
      return { commit: await lastCommon(checkout, base.sha, api), because: COMMON };
    },
  };
}

const ONTO: Text = {
  en: "the commit of the base branch that GitHub merged the pull request onto",
  zh: "试合并该拉取请求时所用的基准分支提交",
};

const COMMON: Text = {
  en: "the last common commit of the pull request and its base branch",
  zh: "拉取请求与基准分支的最近共同提交",
};

function ofPush({ before, ref, repository }: Event, api: Api | undefined): Choice | undefined {
  const main = repository?.default_branch;
  if (!ref?.startsWith("refs/heads/") || before === undefined) return undefined;
  if (!/^0+$/.test(before)) {
    const found = { commit: before, because: { en: "what the branch was before the push", zh: "推送前的分支" } };
    return { name: branch(ref), find: () => found };
  }
  // The first commit of the default branch stands on nothing.
  if (main === undefined || ref === `refs/heads/${main}`) return undefined;
  return {
    name: main,
    find: async (checkout) => ({ commit: await lastCommon(checkout, main, api), because: FIRST }),
  };
}

const FIRST: Text = {
  en: "the branch is new: the last common commit with the default branch",
  zh: "新建分支：与默认分支的最近共同提交",
};

/** The last common commit of the checkout and a branch or commit, from the clone, else from GitHub when the clone is shallow. */
async function lastCommon({ repository, head }: Checkout, other: string, api: Api | undefined): Promise<string> {
  const ask = repository.shallow && api;
  const commit = ask ? commitOf(repository, other) : commitNamed(repository, other);
  const found = commit && mergeBase(repository, commit, head);
  if (found) return found;
  if (ask) return mergeBaseFromApi(api, other, head);
  throw new Error(`'${other}' and the checkout meet in no commit of this clone`);
}

function branch(ref: string): string {
  return ref.replace(/^refs\/heads\//, "");
}
