import { describe, expect, it } from "vitest";
import { ask, type Opened, openGitHub } from "./client.js";
import type { Access, Permissions } from "./world.js";

type Request = (github: Opened) => readonly [path: string, method?: string, body?: object];

const comment = { id: 1, user: { login: "mona", type: "User" as const }, body: "x" };
const run = (github: Opened) => ({ name: "law", head_sha: github.sha("two") });
const diffComment = (github: Opened) => ({
  path: "data/flows.yaml",
  line: 16,
  body: "x",
  commit_id: github.sha("two"),
});

/** Requests with the areas of which one is enough, and how far the leave must go. */
const REQUESTS: readonly (readonly [name: string, Request, readonly (keyof Permissions)[], Access])[] = [
  ["the repository", () => [""], [], "none"],
  ["a comparison", () => ["/compare/v1...main"], ["contents"], "read"],
  ["a commit", () => ["/commits/main"], ["contents"], "read"],
  ["a commit object", (github) => [`/git/commits/${github.sha("main")}`], ["contents"], "read"],
  ["a tree", () => ["/git/trees/main"], ["contents"], "read"],
  [
    "a blob",
    (github) => [`/git/blobs/${github.world.trees[github.world.commits[0]!.tree]![0]!.sha}`],
    ["contents"],
    "read",
  ],
  ["an issue's comments", () => ["/issues/3/comments"], ["issues"], "read"],
  ["a pull request's comments", () => ["/issues/7/comments"], ["issues", "pull_requests"], "read"],
  ["a comment on an issue", () => ["/issues/3/comments", "POST", { body: "x" }], ["issues"], "write"],
  [
    "a comment on a pull request",
    () => ["/issues/7/comments", "POST", { body: "x" }],
    ["issues", "pull_requests"],
    "write",
  ],
  ["a changed comment", () => ["/issues/comments/1", "PATCH", { body: "y" }], ["issues", "pull_requests"], "write"],
  ["a deleted comment", () => ["/issues/comments/1", "DELETE"], ["issues", "pull_requests"], "write"],
  ["pull requests", () => ["/pulls"], ["pull_requests"], "read"],
  ["a pull request", () => ["/pulls/7"], ["pull_requests"], "read"],
  ["a pull request's files", () => ["/pulls/7/files"], ["pull_requests"], "read"],
  ["a commit's pull requests", () => ["/commits/main/pulls"], ["pull_requests"], "read"],
  ["comments on a diff", () => ["/pulls/7/comments"], ["pull_requests"], "read"],
  ["a comment on a diff", (github) => ["/pulls/7/comments", "POST", diffComment(github)], ["pull_requests"], "write"],
  ["a review", () => ["/pulls/7/reviews", "POST", { body: "x" }], ["pull_requests"], "write"],
  ["a check run", (github) => ["/check-runs", "POST", run(github)], ["checks"], "write"],
];

const NONE: Permissions = { contents: "none", issues: "none", pull_requests: "none", checks: "none", actions: "none" };

async function statusWith(request: Request, permissions: Permissions, isPrivate = true): Promise<number> {
  const github = await openGitHub((world) => {
    Object.assign(world, { permissions });
    world.repository.private = isPrivate;
    world.issueComments[7] = [{ ...comment }];
  });
  const [path, method, body] = request(github);
  const answer = await ask(github.api + path, method, body);
  if (answer.status === 403)
    expect(answer.body).toEqual({
      message: "Resource not accessible by integration",
      documentation_url: expect.stringMatching(/^https:\/\/docs\.github\.com\/rest\//),
      status: "403",
    });
  expect(github.violations).toEqual([]);
  return answer.status;
}

describe("permissions", () => {
  it.each(REQUESTS)("%s", async (_, request, areas, access) => {
    const everywhere = Object.fromEntries(Object.keys(NONE).map((area) => [area, "write"])) as Permissions;
    const without = { ...everywhere, ...Object.fromEntries(areas.map((area) => [area, "none"])) };
    expect((await statusWith(request, without)) === 403).toBe(areas.length > 0);
    for (const area of areas) {
      expect(await statusWith(request, { ...NONE, [area]: access })).toBeLessThan(300);
      if (access === "write") expect(await statusWith(request, { ...NONE, [area]: "read" })).toBe(403);
    }
    expect((await statusWith(request, NONE, false)) === 403).toBe(access === "write");
  });

  it("a changed check run needs leave to write", async () => {
    const github = await openGitHub();
    const made = await ask(`${github.api}/check-runs`, "POST", run(github));
    github.world.permissions.checks = "read";
    expect((await ask(made.body.url, "PATCH", { status: "in_progress" })).status).toBe(403);
    github.world.permissions.checks = "write";
    expect((await ask(made.body.url, "PATCH", { status: "in_progress" })).body.status).toBe("in_progress");
  });

  it("are asked before the body is read", async () => {
    const github = await openGitHub((world) => {
      Object.assign(world, { permissions: NONE });
    });
    expect((await ask(`${github.api}/check-runs`, "POST", { nothing: "right" })).status).toBe(403);
  });
});
