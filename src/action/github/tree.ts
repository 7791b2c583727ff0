import { z } from "zod";
import type { Tree, TreeEntry } from "../../source/tree.js";
import type { Api } from "./api.js";

const Listing = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
});
const Blob = z.object({ content: z.string(), encoding: z.string() });

/** The files of a commit that the clone does not have, read from GitHub; only what is asked for is fetched. */
export async function treeFromApi(api: Api, commit: string): Promise<Tree> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...api.repository,
    tree_sha: commit,
    recursive: "1",
  });
  const { truncated, tree } = Listing.parse(data);
  if (truncated) throw new Error("the repository is too large for GitHub's list of files; use fetch-depth: 0");
  const entries = new Map<string, TreeEntry>(
    tree.filter((one) => one.type !== "tree").map(({ path, mode, sha }) => [path, { mode, id: sha }]),
  );
  return { entries, read: (ids) => readBlobs(api, ids) };
}

// More at once would meet the secondary rate limit.
const AT_ONCE = 8;

async function readBlobs(api: Api, ids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE);
    const read = await Promise.all(some.map((id) => readBlob(api, id)));
    for (const [index, bytes] of read.entries()) found.set(some[index]!, bytes);
  }
  return found;
}

async function readBlob(api: Api, id: string): Promise<Uint8Array> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
    ...api.repository,
    file_sha: id,
  });
  const { content, encoding } = Blob.parse(data);
  return Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
}

const Compared = z.object({ merge_base_commit: z.object({ sha: z.string() }) });

/** The last common commit of two commits or branches, as GitHub knows the history. */
export async function mergeBaseFromApi(api: Api, one: string, other: string): Promise<string> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...api.repository,
    basehead: `${one}...${other}`,
    per_page: 1,
  });
  return Compared.parse(data).merge_base_commit.sha;
}
