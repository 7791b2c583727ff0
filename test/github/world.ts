import { addTree, commitId, objectId, type Signature, type TreeEntry } from "./git.js";

/** What a token may do in one area. */
export type Access = "none" | "read" | "write";

/** What a workflow's `permissions:` give its token; `actions` opens nothing that this server has. */
export type Permissions = Record<"contents" | "issues" | "pull_requests" | "checks" | "actions", Access>;

/** A commit; `tree` is the id of its root tree, and the first parent comes first. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: string;
  readonly author: Signature;
  readonly message: string;
}

/** A pull request; `head.repo` is "owner/name" and differs from the repository's when `fork` is true. */
export interface Pull {
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  draft: boolean;
  merged: boolean;
  author: string;
  fork: boolean;
  head: { sha: string; ref: string; repo: string; owner: string };
  base: { sha: string; ref: string };
  /** The test merge that GitHub keeps under `pull/<number>/merge`, or null while there is none. */
  mergeCommit: string | null;
  /** Lines of the new text that may be commented on, per path; without it, those that the diff shows may. */
  commentable?: Record<string, readonly number[]>;
}

/** Somebody as comments name them. */
export interface Author {
  readonly login: string;
  readonly type: "User" | "Bot";
}

/** A comment on an issue or on a pull request's conversation; its dates default to the beginning of the world. */
export interface IssueComment {
  id: number;
  user: Author;
  body: string;
  createdAt?: string;
  updatedAt?: string;
}

/** An issue that is no pull request, as this server can list it. */
export interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  user: Author;
  assignees: string[];
  createdAt?: string;
  updatedAt?: string;
}

/** A comment on a line of a diff, or on a whole file when `line` is absent. */
export interface ReviewComment extends IssueComment {
  path: string;
  commit: string;
  review: number;
  side: "LEFT" | "RIGHT";
  line?: number;
  startLine?: number;
}

/** A review of a pull request; its comments stand among the pull request's review comments. */
export interface Review {
  id: number;
  user: Author;
  body: string;
  state: "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED";
  commit: string;
}

/** A check run; `annotations` are those of all requests in order. */
export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Record<string, unknown>[];
}

/** Everything the server knows. Plain data: a test may read and change it at any time. */
export interface World {
  /** `private` matters: a public repository is readable whatever the token's permissions are. */
  repository: { id: number; owner: string; name: string; defaultBranch: string; private: boolean };
  /** Commits by the name of a ref without its `refs/`, such as `heads/main`. */
  refs: Record<string, string>;
  /** Every commit stands behind its parents. */
  commits: Commit[];
  trees: Record<string, TreeEntry[]>;
  blobs: Record<string, Uint8Array>;
  pulls: Pull[];
  issues: Issue[];
  /** Logins that issues can be assigned to. */
  assignable: string[];
  /** Comments by number of the issue or pull request; a number that is absent here is no issue. */
  issueComments: Record<number, IssueComment[]>;
  reviews: Record<number, Review[]>;
  reviewComments: Record<number, ReviewComment[]>;
  checkRuns: CheckRun[];
  /** Login of the token's owner. */
  viewer: string;
  permissions: Permissions;
  /** GitHub's ceilings, lowered by tests: rows of a recursive tree, files of a comparison, files of a pull request. */
  limits: { treeEntries: number; comparedFiles: number; pullFiles: number };
  /** Milliseconds since 1970 on the world's own clock, which moves by a second with every write. */
  now: number;
}

/** A file of a commit: text, bytes, either with a mode of its own, or a submodule's commit. */
export type FileSpec =
  | string
  | Uint8Array
  | { readonly mode: "100644" | "100755" | "120000"; readonly content: string | Uint8Array }
  | { readonly submodule: string };

/** A commit by a name of the test's choice, which is also its message; parents come earlier in the list. */
export interface CommitSpec {
  readonly name: string;
  readonly parents?: readonly string[];
  readonly files: Readonly<Record<string, FileSpec>>;
}

/** A pull request between two commits, given by name; `fork` is the login of the fork's owner. */
export interface PullSpec {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly branch?: string;
  readonly into?: string;
  readonly fork?: string;
  readonly state?: "open" | "closed";
  readonly title?: string;
}

/** What to build a world from; everything but the commits has a default. */
export interface WorldSpec {
  readonly commits: readonly CommitSpec[];
  readonly repository?: Partial<World["repository"]>;
  /** Commits by branch; without it the default branch is at the last commit. */
  readonly branches?: Readonly<Record<string, string>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly pulls?: readonly PullSpec[];
  /** Numbers of issues that are no pull requests. */
  readonly issues?: readonly number[];
  readonly viewer?: string;
  readonly permissions?: Partial<Permissions>;
}

/** The world's clock at its beginning. */
export const BEGINNING = Date.UTC(2026, 0, 1);

/**
 * Builds a world whose blob, tree and commit ids are those of a real repository with the same content. Throws for a
 * commit name that is not defined before its use.
 */
export function worldOf(spec: WorldSpec): World {
  const repository = { id: 1296269, owner: "octo-org", name: "shop", defaultBranch: "main", private: true };
  const world: World = {
    repository: { ...repository, ...spec.repository },
    refs: {},
    commits: [],
    trees: {},
    blobs: {},
    pulls: [],
    issues: [],
    assignable: [],
    issueComments: Object.fromEntries((spec.issues ?? []).map((number) => [number, []])),
    reviews: {},
    reviewComments: {},
    checkRuns: [],
    viewer: spec.viewer ?? "github-actions[bot]",
    permissions: {
      contents: "read",
      issues: "write",
      pull_requests: "write",
      checks: "write",
      actions: "read",
      ...spec.permissions,
    },
    limits: { treeEntries: 100_000, comparedFiles: 300, pullFiles: 3000 },
    now: BEGINNING,
  };
  for (const commit of spec.commits) addCommit(world, commit);
  const last = spec.commits.at(-1);
  const branches = spec.branches ?? (last ? { [world.repository.defaultBranch]: last.name } : {});
  for (const [name, commit] of Object.entries(branches)) world.refs[`heads/${name}`] = commitNamed(world, commit).sha;
  for (const [name, commit] of Object.entries(spec.tags ?? {}))
    world.refs[`tags/${name}`] = commitNamed(world, commit).sha;
  for (const pull of spec.pulls ?? []) addPull(world, pull);
  return world;
}

/** The commit that the test named so. Throws when there is none. */
export function commitNamed(world: World, name: string): Commit {
  const commit = world.commits.find(({ message }) => message === name);
  if (!commit) throw new Error(`no commit is named '${name}'`);
  return commit;
}

/** Adds a commit with its trees and blobs, a minute younger than the one before it; refs stay where they are. */
export function addCommit(world: World, spec: CommitSpec): Commit {
  const files = Object.entries(spec.files).map(([path, file]) => entryOf(world, path, file));
  const tree = addTree(world.trees, files);
  const parents = (spec.parents ?? []).map((name) => commitNamed(world, name).sha);
  const date = isoDate(BEGINNING + world.commits.length * 60_000);
  const author = { name: "Mona Lisa", email: "mona@example.com", date };
  const commit = { sha: commitId(tree, parents, author, spec.name), parents, tree, author, message: spec.name };
  world.commits.push(commit);
  return commit;
}

function entryOf(world: World, path: string, file: FileSpec): TreeEntry {
  if (typeof file === "object" && "submodule" in file)
    return { path, mode: "160000", type: "commit", sha: file.submodule };
  const { mode, content } =
    typeof file === "string" || file instanceof Uint8Array ? { mode: "100644" as const, content: file } : file;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const sha = objectId("blob", bytes);
  world.blobs[sha] = bytes;
  return { path, mode, type: "blob", sha, size: bytes.length };
}

/** Adds a pull request, its branch when it is of the same repository, and its empty conversation. */
export function addPull(world: World, spec: PullSpec): Pull {
  const { owner, name, defaultBranch } = world.repository;
  const head = commitNamed(world, spec.head).sha;
  const ref = spec.branch ?? `change-${spec.number}`;
  const of = spec.fork ?? owner;
  const pull: Pull = {
    number: spec.number,
    title: spec.title ?? `Change ${spec.number}`,
    body: null,
    state: spec.state ?? "open",
    draft: false,
    merged: false,
    author: "mona",
    fork: spec.fork !== undefined,
    head: { sha: head, ref, repo: `${of}/${name}`, owner: of },
    base: { sha: commitNamed(world, spec.base).sha, ref: spec.into ?? defaultBranch },
    mergeCommit: null,
  };
  if (!pull.fork) world.refs[`heads/${ref}`] = head;
  world.pulls.push(pull);
  world.issueComments[spec.number] ??= [];
  return pull;
}

/** A moment as GitHub writes it: ISO 8601 in UTC, to the second. */
export function isoDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
