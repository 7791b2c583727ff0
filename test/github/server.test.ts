import { describe, expect, it } from "vitest";
import { ask, openGitHub } from "./client.js";
import { addCommit, commitNamed } from "./world.js";

const names = (commits: readonly { readonly commit: { readonly message: string } }[]) =>
  commits.map(({ commit }) => commit.message);

describe("the repository", () => {
  it("describes itself, whatever the case of its name", async () => {
    const github = await openGitHub();
    const { status, body } = await ask(`${github.url}/repos/Octo-Org/SHOP`);
    expect([status, body.full_name, body.default_branch, body.private]).toEqual([200, "octo-org/shop", "main", true]);
    expect((await ask(`${github.url}/repos/octo-org/other`)).status).toBe(404);
    expect(github.violations).toEqual([]);
    expect(github.requests).toEqual([
      { method: "GET", path: "/repos/Octo-Org/SHOP", query: {}, body: undefined, status: 200 },
      { method: "GET", path: "/repos/octo-org/other", query: {}, body: undefined, status: 404 },
    ]);
  });

  it("compares commits over their merge base", async () => {
    const github = await openGitHub();
    const [root, main, two] = ["root", "main", "two"].map(github.sha);
    const { body } = await ask(`${github.api}/compare/${main}...${two}`);
    expect([body.status, body.ahead_by, body.behind_by, body.total_commits]).toEqual(["diverged", 2, 1, 2]);
    expect([body.base_commit.sha, body.merge_base_commit.sha]).toEqual([main, root]);
    expect(names(body.commits)).toEqual(["one", "two"]);
    const files = body.files.map((file: Record<string, unknown>) => [file.filename, file.status, file.changes]);
    expect(files).toEqual([
      ["data/flows.yaml", "modified", 3],
      ["data/new/old.yaml", "renamed", 0],
      ["logo.png", "added", 0],
    ]);
    expect(body.files[1].previous_filename).toBe("data/old.yaml");
    expect(body.files[0].patch).toMatch(/^@@ -12,7 \+12,8 @@\n line 12\n/);
    expect(body.files[2]).not.toHaveProperty("patch");
    expect(github.violations).toEqual([]);
  });

  it.each([
    ["main...feature%2Fflows", "diverged"],
    ["v1...main", "ahead"],
    ["main...v1", "behind"],
    ["main...heads/main", "identical"],
    ["main...mona:patch-1", "ahead"],
    ["octo-org:v1...pull/7/head", "ahead"],
  ])("compares %s", async (basehead, status) => {
    const github = await openGitHub();
    expect((await ask(`${github.api}/compare/${encodeURIComponent(decodeURIComponent(basehead))}`)).body.status).toBe(
      status,
    );
    expect(github.violations).toEqual([]);
  });

  it("does not compare unknown and unrelated commits", async () => {
    const github = await openGitHub();
    expect((await ask(`${github.api}/compare/main...nowhere`)).body.message).toBe("Not Found");
    expect((await ask(`${github.api}/compare/main`)).status).toBe(404);
    const { status, body } = await ask(`${github.api}/compare/main...lonely`);
    expect([status, body.message]).toEqual([404, "No common ancestor between main and lonely."]);
    expect(github.violations).toEqual([]);
  });

  it("pages the commits of a comparison and lists files on the first page only", async () => {
    const github = await openGitHub();
    const first = await ask(`${github.api}/compare/main...pull%2F7%2Fhead?per_page=1`);
    expect([names(first.body.commits), first.body.files.length]).toEqual([["one"], 3]);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get("link")!)![1]!;
    const second = await ask(next);
    expect([names(second.body.commits), second.body.files]).toEqual([["two"], []]);
    github.world.limits.comparedFiles = 2;
    expect((await ask(`${github.api}/compare/main...pull%2F7%2Fhead`)).body.files).toHaveLength(2);
    expect(github.violations).toEqual([]);
  });

  it("gives a comparison's last 250 commits unless pages are asked for", async () => {
    const github = await openGitHub((world) => {
      for (let index = 0; index < 251; index++)
        addCommit(world, { name: `n${index}`, parents: [index === 0 ? "main" : `n${index - 1}`], files: {} });
    });
    const [main, last] = ["main", "n250"].map(github.sha);
    const { body, headers } = await ask(`${github.api}/compare/${main}...${last}`);
    expect([body.total_commits, body.commits.length, names(body.commits).at(-1)]).toEqual([251, 250, "n250"]);
    expect(headers.get("link")).toBeNull();
    const paged = await ask(`${github.api}/compare/${main}...${last}?page=3&per_page=100`);
    expect(paged.body.commits).toHaveLength(51);
  });

  it("finds commits by id, branch, tag and beginning", async () => {
    const github = await openGitHub();
    const [root, two] = ["root", "two"].map(github.sha);
    for (const ref of [two, "feature/flows", "heads/feature%2Fflows", two!.slice(0, 8), "pull/7/head"])
      expect((await ask(`${github.api}/commits/${ref}`)).body.sha).toBe(two);
    expect((await ask(`${github.api}/commits/v1`)).body.sha).toBe(root);
    expect((await ask(`${github.api}/commits/HEAD`)).body.sha).toBe(github.sha("main"));
    const { body } = await ask(`${github.api}/commits/pull%2F8%2Fhead`);
    expect([body.stats, body.files.length, body.files[1].patch]).toEqual([
      { total: 3, additions: 1, deletions: 2 },
      2,
      "@@ -1 +1 @@\n-# Shop\n+# A shop\n\\ No newline at end of file",
    ]);
    const missing = await ask(`${github.api}/commits/nowhere`);
    expect([missing.status, missing.body.message]).toEqual([422, "No commit found for SHA: nowhere"]);
    expect(github.violations).toEqual([]);
  });

  it("gives git's commits, trees and blobs", async () => {
    const github = await openGitHub();
    const commit = commitNamed(github.world, "two");
    const object = await ask(`${github.api}/git/commits/${commit.sha}`);
    expect([object.body.tree.sha, object.body.parents[0].sha]).toEqual([commit.tree, commit.parents[0]]);
    const flat = await ask(`${github.api}/git/trees/${commit.tree}`);
    expect(flat.body.tree.map(({ path }: { path: string }) => path)).toEqual(["README.md", "data", "logo.png"]);
    const deep = await ask(`${github.api}/git/trees/${commit.sha}?recursive=1`);
    expect([flat.body.sha, deep.body.sha, deep.body.truncated]).toEqual([commit.tree, commit.sha, false]);
    expect(deep.body.tree.map(({ path, type }: Record<string, string>) => `${type} ${path}`)).toEqual([
      "blob README.md",
      "tree data",
      "blob data/flows.yaml",
      "tree data/new",
      "blob data/new/old.yaml",
      "blob logo.png",
    ]);
    const logo = deep.body.tree.at(-1);
    expect([logo.size, logo.mode]).toEqual([4, "100644"]);
    const blob = await ask(logo.url);
    expect([...Buffer.from(blob.body.content, blob.body.encoding)]).toEqual([137, 80, 0, 71]);
    const raw = await ask(deep.body.tree[0].url, "GET", undefined, { accept: "application/vnd.github.raw+json" });
    expect(raw.body).toBe("# Shop\n");
    expect(github.violations).toEqual([]);
  });

  it("cuts a recursive tree that is too long, and only that", async () => {
    const github = await openGitHub((world) => {
      world.limits.treeEntries = 2;
    });
    const deep = await ask(`${github.api}/git/trees/main?recursive=0`);
    expect([deep.body.truncated, deep.body.tree.length]).toEqual([true, 2]);
    const flat = await ask(`${github.api}/git/trees/main`);
    expect([flat.body.truncated, flat.body.tree.length]).toEqual([false, 3]);
  });

  it.each([
    ["git/commits", 404],
    ["git/trees", 404],
    ["git/blobs", 404],
  ])("has no unknown object under %s, and refuses malformed ids", async (path, status) => {
    const github = await openGitHub();
    expect((await ask(`${github.api}/${path}/${"0".repeat(40)}`)).status).toBe(status);
    expect((await ask(`${github.api}/${path}/main~`)).status).toBe(path === "git/trees" ? 404 : 422);
    expect(github.violations).toEqual([]);
  });
});

describe("pages", () => {
  it("lead through a list by links that name the repository by its number", async () => {
    const github = await openGitHub((world) => {
      world.issueComments[3] = Array.from({ length: 250 }, (_, index) => ({
        id: 500 - index,
        user: { login: "mona", type: "User" as const },
        body: `${index}`,
      }));
    });
    const seen: number[] = [];
    let next: string | undefined = `${github.api}/issues/3/comments?per_page=1000`;
    while (next) {
      const { body, headers }: Awaited<ReturnType<typeof ask>> = await ask(next);
      seen.push(...body.map(({ id }: { id: number }) => id));
      next = /<([^>]+)>; rel="next"/.exec(headers.get("link")!)?.[1];
    }
    expect(seen).toEqual(Array.from({ length: 250 }, (_, index) => 251 + index));
    expect(github.requests.map(({ path, query }) => [path, query.page])).toEqual([
      ["/repos/octo-org/shop/issues/3/comments", undefined],
      ["/repositories/1296269/issues/3/comments", "2"],
      ["/repositories/1296269/issues/3/comments", "3"],
    ]);
    const middle = await ask(`${github.api}/issues/3/comments?page=2`);
    expect(middle.body).toHaveLength(30);
    expect(
      [...middle.headers.get("link")!.matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g)].map(([, page, rel]) => [rel, page]),
    ).toEqual([
      ["prev", "1"],
      ["next", "3"],
      ["last", "9"],
      ["first", "1"],
    ]);
    expect((await ask(`${github.api}/issues/3/comments?page=99`)).body).toEqual([]);
    expect((await ask(`${github.api}/issues/3/comments?page=0&per_page=0`)).body).toEqual(
      (await ask(`${github.api}/issues/3/comments`)).body,
    );
    expect((await ask(`${github.url}/repositories/1296269`)).body.name).toBe("shop");
    expect(github.violations).toEqual([]);
  });
});
