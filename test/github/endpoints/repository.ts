import { changesIn, commitBody, fileBody, gitCommitBody } from "../bodies/commit.js";
import { nodeId, repositoryBody } from "../bodies/repository.js";
import { apiOf, type Call, type Endpoint, htmlOf, type Need, pageOf } from "../call.js";
import { changesBetween, diffOf } from "../diff.js";
import { commitOf, commitsBetween, flatten, mergeBase, resolveCommit } from "../history.js";
import { notFound, type Reply, refuse } from "../reply.js";

const CONTENTS: readonly Need[] = [{ area: "contents", access: "read" }];
const SHA = /^[0-9a-f]{40}$/;

/** The repository, its history and its git objects. */
export const REPOSITORY: Readonly<Record<string, Endpoint>> = {
  "repos/get": { needs: () => [], answer: getRepository },
  "repos/compare-commits-with-basehead": { needs: () => CONTENTS, answer: compare },
  "repos/get-commit": { needs: () => CONTENTS, answer: getCommit },
  "git/get-commit": { needs: () => CONTENTS, answer: getGitCommit },
  "git/get-tree": { needs: () => CONTENTS, answer: getTree },
  "git/get-blob": { needs: () => CONTENTS, answer: getBlob },
};

function getRepository(call: Call): Reply {
  const body = repositoryBody(call.url, { ...call.world.repository, fork: false });
  return { status: 200, body: { ...body, network_count: 0, subscribers_count: 0 } };
}

function compare(call: Call): Reply {
  const { world, operation, parameters } = call;
  const names = parameters.basehead!.split("...");
  const [base, head] = names.map((name) => resolveCommit(world, name));
  if (names.length !== 2 || !base || !head) return notFound(operation.docs);
  const merge = mergeBase(world, base.sha, head.sha);
  if (!merge) return refuse(operation.docs, 404, `No common ancestor between ${names[0]} and ${names[1]}.`);
  const commits = commitsBetween(world, base.sha, head.sha);
  const [ahead, behind] = [commits.length, commitsBetween(world, head.sha, base.sha).length];
  const paged = call.query.page !== undefined || call.query.per_page !== undefined;
  const { page, items, headers } = paged ? pageOf(call, commits) : { page: 1, items: commits.slice(-250), headers: {} };
  const changes = changesBetween(world, merge.tree, commitOf(world, head.sha)!.tree);
  const files = page === 1 ? changes.slice(0, world.limits.comparedFiles) : [];
  const html = `${htmlOf(call)}/compare/${names.join("...")}`;
  const body = {
    url: `${apiOf(call)}/compare/${names.map(encodeURIComponent).join("...")}`,
    html_url: html,
    permalink_url: `${htmlOf(call)}/compare/${base.sha}...${head.sha}`,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    base_commit: commitBody(call, base),
    merge_base_commit: commitBody(call, merge),
    status: statusOf(ahead, behind),
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: items.map((commit) => commitBody(call, commit)),
    files: files.map((change) => fileBody(call, head.sha, change)),
  };
  return { status: 200, body, headers };
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}

function getCommit(call: Call): Reply {
  const { world, operation, parameters } = call;
  const commit = resolveCommit(world, parameters.ref!);
  if (!commit) return refuse(operation.docs, 422, `No commit found for SHA: ${parameters.ref}`);
  const changes = changesIn(call, commit);
  const diffs = changes.map((change) => diffOf(world, change));
  const additions = diffs.reduce((total, diff) => total + (diff?.additions ?? 0), 0);
  const deletions = diffs.reduce((total, diff) => total + (diff?.deletions ?? 0), 0);
  const { items, headers } = pageOf(call, changes.slice(0, 3000), 300, 300);
  const body = {
    ...commitBody(call, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: items.map((change) => fileBody(call, commit.sha, change)),
  };
  return { status: 200, body, headers };
}

function getGitCommit(call: Call): Reply {
  const { world, operation, parameters } = call;
  const sha = parameters.commit_sha!;
  const commit = commitOf(world, sha);
  if (commit) return { status: 200, body: gitCommitBody(call, commit) };
  return SHA.test(sha) ? notFound(operation.docs) : refuse(operation.docs, 422, malformed("commit_sha"));
}

function getTree(call: Call): Reply {
  const { world, operation, parameters, query } = call;
  const name = parameters.tree_sha!;
  const commit = resolveCommit(world, name);
  const tree = commit?.tree ?? name;
  if (!world.trees[tree]) return notFound(operation.docs);
  const { treeEntries } = world.limits;
  const rows = query.recursive === undefined ? world.trees[tree] : flatten(world, tree);
  const truncated = query.recursive !== undefined && rows.length > treeEntries;
  const api = `${apiOf(call)}/git`;
  const body = {
    sha: commit?.sha ?? tree,
    url: `${api}/trees/${commit?.sha ?? tree}`,
    tree: (truncated ? rows.slice(0, treeEntries) : rows).map((row) => ({
      ...row,
      ...(row.type !== "commit" && { url: `${api}/${row.type}s/${row.sha}` }),
    })),
    truncated,
  };
  return { status: 200, body };
}

function getBlob(call: Call): Reply {
  const { world, operation, parameters } = call;
  const sha = parameters.file_sha!;
  if (!SHA.test(sha)) return refuse(operation.docs, 422, malformed("sha"));
  const bytes = world.blobs[sha];
  if (!bytes) return notFound(operation.docs);
  if (call.raw) return { status: 200, body: bytes };
  const lines =
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,60}/g) ?? [];
  const body = {
    sha,
    node_id: nodeId("Blob", sha),
    size: bytes.length,
    url: `${apiOf(call)}/git/blobs/${sha}`,
    content: lines.map((line) => `${line}\n`).join(""),
    encoding: "base64",
  };
  return { status: 200, body };
}

function malformed(name: string): string {
  return `The ${name} parameter must be exactly 40 characters and contain only [0-9a-f].`;
}
