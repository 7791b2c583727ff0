import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { ask, openGitHub } from "./client.js";
import { checkAnswer, checkRequest, findOperation } from "./openapi.js";

const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "failure", message: "m" };
const many = (count: number) => Array.from({ length: count }, () => annotation);

describe("a wrong request is a violation", () => {
  it.each([
    ["an unknown query key", "/pulls?status=open", "the query has 'status', which pulls/list does not know", 200],
    ["a wrong type", "/pulls?per_page=ten", "query parameter 'per_page' must be integer: 'ten'", 200],
    ["a word that is no choice", "/pulls?state=merged", "query parameter 'state' must be equal to one of", 200],
    ["no date", "/issues/7/comments?since=yesterday", "query parameter 'since' must match format \"date-time\"", 200],
    ["a key given twice", "/pulls?base=a&base=b", "the query has 'base' 2 times", 200],
    ["a number that is none", "/pulls/seven", "path parameter 'pull_number' must be integer: 'seven'", 404],
    ["an unknown path", "/pull/7", "this server has no such endpoint", 404],
    ["an endpoint that is not built", "/branches", "this server has no such endpoint", 404],
    ["a sort that is not built", "/pulls?sort=popularity", "this server does not act on sort=popularity", 200],
  ])("%s", async (_, path, sentence, status) => {
    const github = await openGitHub();
    expect((await ask(github.api + path)).status).toBe(status);
    expect(github.violations).toEqual([expect.stringContaining(sentence)]);
    expect(github.violations[0]).toMatch(/^GET \/repos\/octo-org\/shop\//);
  });

  it.each<[string, object, string, string]>([
    ["an unknown key", { body: "x", draft: true }, "has 'draft'", '"draft" is not a permitted key.'],
    ["a wrong type", { body: 7 }, "body at body: must be string", "7 must be string."],
    ["a missing key", {}, "must have required property 'body'", '"body" wasn\'t supplied.'],
    ["a list", [], "body: must be object", "[] must be object."],
  ])("%s in a comment's body", async (_, body, sentence, wording) => {
    const github = await openGitHub();
    const answer = await ask(`${github.api}/issues/7/comments`, "POST", body);
    expect([answer.status, answer.body.message]).toEqual([422, `Invalid request.\n\n${wording}`]);
    expect(github.violations).toEqual([expect.stringContaining(sentence)]);
    expect(github.world.issueComments[7]).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    [
      "51 annotations",
      { output: { title: "t", summary: "s", annotations: many(51) } },
      "output.annotations",
      "No more than 50 items are allowed; 51 were supplied.",
    ],
    [
      "a long summary",
      { output: { title: "t", summary: "s".repeat(65_536) } },
      "output.summary",
      "Only 65535 characters are allowed; 65536 were supplied.",
    ],
    [
      "a long text",
      { output: { title: "t", summary: "s", text: "s".repeat(65_536) } },
      "output.text",
      "Only 65535 characters are allowed; 65536 were supplied.",
    ],
    [
      "an unknown conclusion",
      { conclusion: "bad" },
      "at conclusion: must be equal to one of the allowed values (action_required",
      '"bad" must be equal to one of the allowed values.',
    ],
    [
      "a key that is unknown inside",
      { output: { title: "t", summary: "s", annotations: [{ ...annotation, file: "a" }] } },
      "body at output.annotations.0: has 'file'",
      '"file" is not a permitted key.',
    ],
    ["an unknown key", { annotations: [] }, "body: has 'annotations'", '"annotations" is not a permitted key.'],
    ["no date", { started_at: "now" }, "at started_at: must match format", '"now" must match format "date-time".'],
  ])("%s in a check run", async (_, change, sentence, wording) => {
    const github = await openGitHub();
    const good = { name: "law", head_sha: github.sha("two") };
    const refused = await ask(`${github.api}/check-runs`, "POST", { ...good, ...change });
    expect([refused.status, refused.body.message]).toEqual([422, `Invalid request.\n\n${wording}`]);
    expect(github.violations).toEqual([expect.stringContaining(sentence)]);
    const made = await ask(`${github.api}/check-runs`, "POST", good);
    expect((await ask(made.body.url, "PATCH", change)).status).toBe(422);
    expect(github.violations.slice(1).join("\n")).toContain(sentence);
    expect(github.world.checkRuns[0]).toMatchObject({ status: "queued", annotations: [] });
  });

  it("a body that is no JSON, that is not expected, or that does not say what it is", async () => {
    const github = await openGitHub();
    const url = `${github.api}/issues/7/comments`;
    const broken = await ask(url, "POST", "{");
    expect([broken.status, broken.body.message]).toEqual([400, "Problems parsing JSON"]);
    await ask(`${url}/1`, "DELETE", { body: "x" });
    const plain = await ask(url, "POST", { body: "x" }, { "content-type": "text/plain" });
    expect(plain.status).toBe(201);
    const made = await ask(plain.body.url, "DELETE", { body: "x" });
    expect(made.status).toBe(422);
    expect(github.violations.map((one) => one.replace(/^\S+ \S+: /, ""))).toEqual([
      "the body is not JSON",
      "this server has no such endpoint",
      "content-type of the body is not application/json: 'text/plain'",
      "body: issues/delete-comment takes no body",
    ]);
    expect(github.requests.map(({ body }) => body)).toEqual(["{", { body: "x" }, { body: "x" }, { body: "x" }]);
  });

  it("a repository by a number that is not its own", async () => {
    const github = await openGitHub();
    expect((await ask(`${github.url}/repositories/12962690`)).status).toBe(404);
    expect(github.violations).toEqual(["GET /repositories/12962690: this server has no such endpoint"]);
  });

  it("fields that this server does not act on", async () => {
    const github = await openGitHub();
    const place = { path: "data/flows.yaml", line: 16, body: "x", commit_id: github.sha("two"), position: 4 };
    expect((await ask(`${github.api}/pulls/7/comments`, "POST", place)).status).toBe(201);
    const { commit_id, ...comment } = place;
    expect((await ask(`${github.api}/pulls/7/reviews`, "POST", { commit_id, comments: [comment] })).status).toBe(200);
    expect(github.violations).toEqual([
      "POST /repos/octo-org/shop/pulls/7/comments: this server does not act on position",
      "POST /repos/octo-org/shop/pulls/7/reviews: this server does not act on comments.position",
    ]);
  });
});

describe("headers", () => {
  it.each([
    ["user-agent", "", "the request has no user-agent", 403],
    ["authorization", "", "authorization is neither 'token X' nor 'Bearer X'", 401],
    ["authorization", "Basic eDp5", "authorization is neither 'token X' nor 'Bearer X'", 401],
    ["accept", "*/*", "accept names no type of GitHub: '*/*'", 200],
    ["accept", "text/html", "accept names no type of GitHub: 'text/html'", 415],
    ["accept", "application/vnd.github.html+json", "this server does not answer as 'html'", 200],
    ["x-github-api-version", "2020-01-01", "x-github-api-version '2020-01-01' is none of 2022-11-28, 2026-03-10", 400],
  ])("%s: %s is refused as GitHub refuses it", async (name, value, sentence, status) => {
    const github = await openGitHub();
    expect((await ask(`${github.api}/pulls/7`, "GET", undefined, { [name]: value })).status).toBe(status);
    expect(github.violations).toEqual([`GET /repos/octo-org/shop/pulls/7: ${sentence}`]);
  });

  it("are missed when they are absent", async () => {
    const github = await openGitHub();
    const status = await new Promise((resolve) => {
      request(`${github.api}/pulls`, (answer) => resolve(answer.resume().statusCode)).end();
    });
    expect(status).toBe(403);
    expect(github.violations.map((one) => one.replace(/^\S+ \S+: /, ""))).toEqual([
      "the request has no user-agent",
      "accept names no type of GitHub: ''",
      "authorization is neither 'token X' nor 'Bearer X'",
    ]);
  });

  it.each([
    ["accept", "application/json"],
    ["accept", "text/plain, application/vnd.github.v3+json;q=0.9"],
    ["accept", "application/vnd.github.shadow-cat-preview+json"],
    ["accept", "application/vnd.github-commitcomment.raw+json"],
    ["authorization", "Bearer x"],
    ["x-github-api-version", "2022-11-28"],
  ])("%s: %s is fine", async (name, value) => {
    const github = await openGitHub();
    expect((await ask(`${github.api}/pulls/7`, "GET", undefined, { [name]: value })).status).toBe(200);
    expect(github.violations).toEqual([]);
  });

  it("choose a later version, which has lost some keys", async () => {
    const github = await openGitHub();
    const at = async (version: string) =>
      (await ask(`${github.api}/pulls`, "GET", undefined, { "x-github-api-version": version })).body[0];
    const [before, after] = [await at("2022-11-28"), await at("2026-03-10")];
    expect([before.merge_commit_sha, before.assignee, before.base.repo.has_downloads]).toEqual([null, null, true]);
    for (const gone of ["merge_commit_sha", "assignee"]) expect(after).not.toHaveProperty(gone);
    expect(after.base.repo).not.toHaveProperty("has_downloads");
    expect(after.assignees).toEqual([]);
    expect(github.violations).toEqual([]);
  });
});

describe("GraphQL", () => {
  it.each(["{ viewer { login } }", "{viewer{login}}", "query {\n  viewer {\n    login\n  }\n}\n"])(
    "answers %j",
    async (query) => {
      const github = await openGitHub();
      const { status, body } = await ask(`${github.url}/graphql`, "POST", { query, variables: {} });
      expect([status, body]).toEqual([200, { data: { viewer: { login: "github-actions[bot]" } } }]);
      expect(github.violations).toEqual([]);
    },
  );

  it.each<[object, number]>([
    [{ query: "{ viewer { login name } }" }, 1],
    [{ query: 7, extra: 1 }, 2],
    [[], 1],
  ])("does not answer %j", async (asked, violations) => {
    const github = await openGitHub();
    const { status, body } = await ask(`${github.url}/graphql`, "POST", asked);
    expect([status, body.data, body.errors.length]).toEqual([200, undefined, 1]);
    expect(github.violations).toHaveLength(violations);
  });

  it("needs the headers that all requests need", async () => {
    const github = await openGitHub();
    const query = { query: "{ viewer { login } }" };
    expect((await ask(`${github.url}/graphql`, "POST", query, { authorization: "" })).status).toBe(401);
    expect((await ask(`${github.url}/graphql`)).status).toBe(404);
  });
});

describe("the description", () => {
  it.each([
    ["GET", "/repos/a/b/commits/feature/x", "repos/get-commit", { owner: "a", repo: "b", ref: "feature/x" }],
    [
      "GET",
      "/repos/a/b/commits/x%2Fy/pulls",
      "repos/list-pull-requests-associated-with-commit",
      { owner: "a", repo: "b", commit_sha: "x/y" },
    ],
    [
      "GET",
      "/repos/a/b/compare/x...y%2Fz",
      "repos/compare-commits-with-basehead",
      { owner: "a", repo: "b", basehead: "x...y/z" },
    ],
    ["GET", "/repos/a/b/issues/comments/7", "issues/get-comment", { owner: "a", repo: "b", comment_id: "7" }],
    ["PATCH", "/repos/a/b/check-runs/7", "checks/update", { owner: "a", repo: "b", check_run_id: "7" }],
  ])("names %s %s", (method, path, id, parameters) => {
    const match = findOperation(method, path);
    expect([match?.operation.id, match?.parameters]).toEqual([id, parameters]);
  });

  it.each([
    ["PUT", "/repos/a/b/check-runs/7"],
    ["GET", "/repos/a/b/pulls/7/nothing"],
    ["GET", "/repos/a/b/pulls/"],
    ["GET", "/repos/a/b/pulls/%E0%A4%A"],
  ])("does not name %s %s", (method, path) => {
    expect(findOperation(method, path)).toBeUndefined();
  });

  it.each<[string, string, readonly string[], object]>([
    ["/search/code", "", ["the query lacks 'q'"], {}],
    ["/search/code", "q=x&page=2", [], { q: "x", page: 2 }],
    ["/notifications", "all=true", [], { all: true }],
    ["/notifications", "all=yes", ["query parameter 'all' must be boolean: 'yes'"], {}],
    ["/orgs/a/personal-access-tokens", "owner=a&owner=b", [], { owner: ["a", "b"] }],
  ])("reads the query of %s?%s", (path, query, violations, read) => {
    const checked = checkRequest(findOperation("GET", path)!, new URLSearchParams(query), undefined);
    expect([checked.violations, checked.query]).toEqual([violations, read]);
  });

  it("holds this server's own answers to it", async () => {
    const github = await openGitHub();
    const { body } = await ask(`${github.api}/git/trees/main`);
    const { operation } = findOperation("GET", "/repos/a/b/git/trees/main")!;
    const check = (status: number, answer: unknown) => checkAnswer(operation, status, answer, "2022-11-28");
    expect(check(200, body)).toEqual([]);
    expect(check(200, { ...body, truncated: "no", ours: 1 })).toEqual([
      "answer 200 of git/get-tree at truncated: must be boolean",
      "answer 200 of git/get-tree has an unknown ours",
    ]);
    expect(check(200, {})).toHaveLength(3);
    expect(check(200, { ...body, tree: [{ ...body.tree[0], sha: null }] })).toHaveLength(1);
    expect(check(201, body)).toEqual(["status 201 is not documented for git/get-tree"]);
    expect(check(404, { message: 7 })).toHaveLength(1);
    const { operation: removal } = findOperation("DELETE", "/repos/a/b/issues/comments/7")!;
    expect(checkAnswer(removal, 204, undefined, "2022-11-28")).toEqual([]);
    expect(checkAnswer(removal, 204, {}, "2022-11-28")).toEqual(["an answer 204 of issues/delete-comment has no body"]);
  });

  it("finds the answers wrong that a broken world makes", async () => {
    const github = await openGitHub((world) => {
      world.issueComments[7] = [{ id: "x" as never, user: { login: "mona", type: "User" }, body: "x" }];
    });
    await ask(`${github.api}/issues/7/comments`);
    expect(github.violations).toEqual([
      "GET /repos/octo-org/shop/issues/7/comments: answer 200 of issues/list-comments at 0.id: must be integer",
    ]);
  });
});
