import { apiOf, type Call, htmlOf } from "../call.js";
import { type Change, changesBetween, diffOf, pathOf } from "../diff.js";
import { commitOf } from "../history.js";
import type { Commit } from "../world.js";
import { nodeId, userBody } from "./repository.js";

const UNSIGNED = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };

/** A commit object as git has it. */
export function gitCommitBody(call: Call, { sha, tree, parents, author, message }: Commit) {
  const [api, html] = [apiOf(call), htmlOf(call)];
  return {
    sha,
    node_id: nodeId("Commit", sha),
    url: `${api}/git/commits/${sha}`,
    html_url: `${html}/commit/${sha}`,
    author,
    committer: author,
    tree: { sha: tree, url: `${api}/git/trees/${tree}` },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/git/commits/${parent}`,
      html_url: `${html}/commit/${parent}`,
    })),
    verification: UNSIGNED,
  };
}

/** A commit as comparisons list it, without its files. */
export function commitBody(call: Call, { sha, tree, parents, author, message }: Commit) {
  const [api, html] = [apiOf(call), htmlOf(call)];
  const user = userBody(call.url, "mona");
  return {
    sha,
    node_id: nodeId("Commit", sha),
    commit: {
      author,
      committer: author,
      message,
      tree: { sha: tree, url: `${api}/git/trees/${tree}` },
      url: `${api}/git/commits/${sha}`,
      comment_count: 0,
      verification: UNSIGNED,
    },
    url: `${api}/commits/${sha}`,
    html_url: `${html}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    author: user,
    committer: user,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${api}/commits/${parent}`,
      html_url: `${html}/commit/${parent}`,
    })),
  };
}

/** What a commit changed against its first parent. */
export function changesIn({ world }: Call, commit: Commit): readonly Change[] {
  const parent = commit.parents[0] === undefined ? undefined : commitOf(world, commit.parents[0]);
  return changesBetween(world, parent?.tree, commit.tree);
}

/** A changed file; addresses in it show the file at the commit `sha`. */
export function fileBody(call: Call, sha: string, change: Change) {
  const diff = diffOf(call.world, change);
  const { additions, deletions } = diff ?? { additions: 0, deletions: 0 };
  const path = pathOf(change).split("/").map(encodeURIComponent).join("/");
  const status = statusOf(change);
  return {
    sha: (change.after ?? change.before)!.sha,
    filename: pathOf(change),
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${htmlOf(call)}/blob/${sha}/${path}`,
    raw_url: `${htmlOf(call)}/raw/${sha}/${path}`,
    contents_url: `${apiOf(call)}/contents/${path}?ref=${sha}`,
    ...(diff && { patch: diff.patch }),
    ...(status === "renamed" && { previous_filename: change.before!.path }),
  };
}

function statusOf({ before, after }: Change): "added" | "removed" | "renamed" | "modified" {
  if (!before) return "added";
  if (!after) return "removed";
  return before.path === after.path ? "modified" : "renamed";
}
