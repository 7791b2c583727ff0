import { describe, expect, it } from "vitest";
import { ask, openGitHub } from "./client.js";

const numbers = (pulls: readonly { readonly number: number }[]) => pulls.map(({ number }) => number);

describe("comments", () => {
  it("are made, listed, changed and deleted", async () => {
    const github = await openGitHub();
    const made = await ask(`${github.api}/issues/7/comments`, "POST", { body: "hello" });
    expect([made.status, made.body.user.login, made.body.user.type]).toEqual([201, "github-actions[bot]", "Bot"]);
    expect(made.body.html_url).toMatch(/shop\/pull\/7#issuecomment-\d+$/);
    const other = await ask(`${github.api}/issues/3/comments`, "POST", { body: "hello" });
    expect(other.body.html_url).toMatch(/shop\/issues\/3#issuecomment-\d+$/);
    expect(made.headers.get("location")).toBe(made.body.url);
    const changed = await ask(made.body.url, "PATCH", { body: "hello again" });
    expect([changed.status, changed.body.body]).toEqual([200, "hello again"]);
    expect(changed.body.updated_at > changed.body.created_at).toBe(true);
    expect((await ask(`${github.api}/issues/7/comments`)).body).toEqual([changed.body]);
    expect((await ask(`${github.api}/issues/7/comments?since=${changed.body.updated_at}`)).body).toHaveLength(1);
    expect((await ask(`${github.api}/issues/7/comments?since=2026-02-01T00:00:00Z`)).body).toEqual([]);
    const gone = await ask(made.body.url, "DELETE");
    expect([gone.status, gone.body]).toEqual([204, ""]);
    expect(github.world.issueComments[7]).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  it("are refused where there is no issue or comment", async () => {
    const github = await openGitHub();
    const answers = await Promise.all([
      ask(`${github.api}/issues/4/comments`),
      ask(`${github.api}/issues/4/comments`, "POST", { body: "x" }),
      ask(`${github.api}/issues/comments/4`, "PATCH", { body: "x" }),
      ask(`${github.api}/issues/comments/4`, "DELETE"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(github.violations).toEqual([]);
  });

  it("hold 65,536 characters and no more", async () => {
    const github = await openGitHub();
    const made = await ask(`${github.api}/issues/7/comments`, "POST", { body: "𠮷".repeat(65_536) });
    expect(made.status).toBe(201);
    for (const [url, method] of [
      [made.body.url, "PATCH"],
      [`${github.api}/issues/7/comments`, "POST"],
    ]) {
      const { status, body } = await ask(url, method, { body: "x".repeat(65_537) });
      expect([status, body.message, body.errors[0].message]).toEqual([
        422,
        "Validation Failed",
        "Body is too long (maximum is 65536 characters)",
      ]);
      expect((await ask(url, method, { body: " \n" })).body.errors[0].message).toBe("Body cannot be blank");
    }
    expect(github.violations).toEqual([]);
  });
});

describe("pull requests", () => {
  it("are listed by state, head and base, newest first", async () => {
    const github = await openGitHub();
    const list = async (query: string) => numbers((await ask(`${github.api}/pulls${query}`)).body);
    expect(await list("")).toEqual([8, 7]);
    expect(await list("?state=all&direction=asc")).toEqual([7, 8, 9]);
    expect(await list("?head=octo-org:feature/flows&state=open")).toEqual([7]);
    expect(await list("?head=mona%3Apatch-1")).toEqual([8]);
    expect(await list("?head=mona%3Afeature%2Fflows")).toEqual([]);
    expect(await list("?head=patch-1")).toEqual([8, 7]);
    expect(await list("?base=other")).toEqual([]);
    expect(await list("?state=closed&per_page=1")).toEqual([9]);
    expect(github.violations).toEqual([]);
  });

  it("are described with their counts", async () => {
    const github = await openGitHub();
    const { body } = await ask(`${github.api}/pulls/7`);
    expect(body).toMatchObject({
      head: { sha: github.sha("two"), ref: "feature/flows", label: "octo-org:feature/flows", repo: { fork: false } },
      base: { sha: github.sha("main"), ref: "main" },
      ...{ commits: 2, additions: 2, deletions: 1, changed_files: 3, mergeable: null },
    });
    expect((await ask(`${github.api}/pulls/8`)).body.head.repo).toMatchObject({ full_name: "mona/shop", fork: true });
    expect((await ask(`${github.api}/pulls/3`)).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  it("list their files in pages up to a limit", async () => {
    const github = await openGitHub();
    const { body, headers } = await ask(`${github.api}/pulls/7/files?per_page=2`);
    expect(body.map(({ filename }: { filename: string }) => filename)).toEqual([
      "data/flows.yaml",
      "data/new/old.yaml",
    ]);
    expect(headers.get("link")).toContain('page=2>; rel="next"');
    github.world.limits.pullFiles = 1;
    expect((await ask(`${github.api}/pulls/7/files`)).body).toHaveLength(1);
    expect((await ask(`${github.api}/pulls/1/files`)).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  it("are found by their commits, but not those of forks", async () => {
    const github = await openGitHub();
    const found = async (ref: string) => (await ask(`${github.api}/commits/${ref}/pulls`)).body;
    expect(numbers(await found(github.sha("two")))).toEqual([7]);
    expect(numbers(await found(github.sha("one")))).toEqual([7]);
    expect(await found(github.sha("forked"))).toEqual([]);
    for (const name of ["main", "root"]) expect(await found(github.sha(name))).toEqual([]);
    expect((await ask(`${github.api}/commits/${"0".repeat(40)}/pulls`)).status).toBe(422);
    expect(github.violations).toEqual([]);
  });
});

describe("review comments", () => {
  const place = { path: "data/flows.yaml", line: 16, side: "RIGHT", body: "here" };

  it("are made on lines that the diff shows", async () => {
    const github = await openGitHub();
    const url = `${github.api}/pulls/7/comments`;
    const made = await ask(url, "POST", { ...place, commit_id: github.sha("two") });
    expect([made.status, made.body.line, made.body.commit_id]).toEqual([201, 16, github.sha("two")]);
    const old = await ask(url, "POST", {
      ...place,
      commit_id: github.sha("two"),
      line: 18,
      side: "LEFT",
      start_line: 15,
      start_side: "LEFT",
    });
    expect([old.status, old.body.side, old.body.start_line]).toEqual([201, "LEFT", 15]);
    const whole = await ask(url, "POST", {
      path: "logo.png",
      body: "x",
      subject_type: "file",
      commit_id: github.sha("two"),
    });
    expect([whole.status, whole.body.subject_type]).toEqual([201, "file"]);
    const ids = async (query: string) => (await ask(url + query)).body.map(({ id }: { id: number }) => id);
    const all = [made.body.id, old.body.id, whole.body.id];
    expect(await ids("")).toEqual(all);
    expect(await ids("?direction=desc")).toEqual(all);
    expect(await ids("?sort=created&direction=desc&per_page=2")).toEqual([...all].reverse().slice(0, 2));
    expect(await ids(`?since=${whole.body.updated_at}`)).toEqual([whole.body.id]);
    expect((await ask(`${github.api}/pulls/1/comments`)).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ["a commit that is not the head", { commit_id: "one" }, "end_commit_oid is not part of the pull request"],
    ["a line that is not shown", { line: 30 }, "pull_request_review_thread.line must be part of the diff"],
    [
      "a line of the other side",
      { side: "LEFT", line: 19 },
      "pull_request_review_thread.line must be part of the diff",
    ],
    ["no line", { line: undefined }, "pull_request_review_thread.line must be part of the diff"],
    ["a file that is not changed", { path: "README.md" }, "pull_request_review_thread.path could not be resolved"],
    [
      "a start after the end",
      { side: undefined, start_line: 16, start_side: "RIGHT" },
      "pull_request_review_thread.start_line must precede the end line.",
    ],
    ["a start that is not shown", { start_line: 2 }, "pull_request_review_thread.start_line must be part of the diff"],
  ])("are refused on %s", async (_, change, message) => {
    const github = await openGitHub();
    const asked = { ...place, commit_id: "two", ...change };
    const refused = await ask(`${github.api}/pulls/7/comments`, "POST", {
      ...asked,
      commit_id: github.sha(asked.commit_id),
    });
    expect([refused.status, refused.body.errors[0].message]).toEqual([422, message]);
    expect(github.world.reviewComments).toEqual({});
    expect(github.violations).toEqual([]);
  });

  it("follow the lines that a test names", async () => {
    const github = await openGitHub((world) => {
      world.pulls[0]!.commentable = { "data/flows.yaml": [30], "far/away.yaml": [1] };
    });
    const on = async (line: number, path = place.path) => {
      const asked = { ...place, path, line, commit_id: github.sha("two") };
      return (await ask(`${github.api}/pulls/7/comments`, "POST", asked)).status;
    };
    expect([await on(30), await on(16)]).toEqual([201, 422]);
    expect([await on(1, "far/away.yaml"), await on(1, "README.md")]).toEqual([201, 422]);
    expect(github.violations).toEqual([]);
  });

  it("come with reviews, all or none", async () => {
    const github = await openGitHub();
    const url = `${github.api}/pulls/7/reviews`;
    const bad = await ask(url, "POST", { event: "COMMENT", comments: [place, { ...place, line: 1 }] });
    expect([bad.status, bad.body.errors]).toEqual([422, ["Pull request review thread line must be part of the diff"]]);
    const unknown = await ask(url, "POST", { event: "COMMENT", comments: [{ ...place, path: "x" }] });
    expect([unknown.status, unknown.body.errors]).toEqual([422, ["Path could not be resolved"]]);
    const stale = await ask(url, "POST", { event: "COMMENT", body: "x", commit_id: github.sha("one") });
    expect([stale.status, stale.body.errors]).toEqual([422, ["The commitOID is not part of the pull request"]]);
    expect((await ask(url, "POST", { event: "COMMENT" })).status).toBe(422);
    expect([github.world.reviews, github.world.reviewComments]).toEqual([{}, {}]);
    const good = await ask(url, "POST", { event: "COMMENT", commit_id: github.sha("two"), comments: [place, place] });
    expect([good.status, good.body.state, good.body.commit_id]).toEqual([200, "COMMENTED", github.sha("two")]);
    expect(github.world.reviewComments[7]!.map(({ review }) => review)).toEqual([good.body.id, good.body.id]);
    expect((await ask(url, "POST", { body: "later" })).body.state).toBe("PENDING");
    expect((await ask(`${github.api}/pulls/1/reviews`, "POST", { body: "x" })).status).toBe(404);
    expect(github.violations).toEqual([]);
  });
});

describe("check runs", () => {
  const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "failure", message: "m" };
  const output = (count: number) => ({
    ...{ title: "t", summary: "s" },
    annotations: Array.from({ length: count }, () => annotation),
  });

  it("are made and gather annotations", async () => {
    const github = await openGitHub();
    const made = await ask(`${github.api}/check-runs`, "POST", {
      name: "law",
      head_sha: github.sha("two"),
      output: output(50),
    });
    expect([made.status, made.body.status, made.body.conclusion]).toEqual([201, "queued", null]);
    expect(numbers(made.body.pull_requests)).toEqual([7]);
    const ended = await ask(made.body.url, "PATCH", {
      conclusion: "failure",
      output: { summary: "two", annotations: [annotation] },
    });
    expect([ended.status, ended.body.status, ended.body.conclusion]).toEqual([200, "completed", "failure"]);
    expect(ended.body.output).toMatchObject({ title: "t", summary: "two", annotations_count: 51 });
    expect(ended.body.completed_at).not.toBeNull();
    expect(github.world.checkRuns[0]!.annotations).toHaveLength(51);
    expect(github.violations).toEqual([]);
  });

  it("need a known commit and a conclusion, and must exist", async () => {
    const github = await openGitHub();
    const unknown = await ask(`${github.api}/check-runs`, "POST", { name: "law", head_sha: "0".repeat(40) });
    expect([unknown.status, unknown.body.message]).toEqual([422, `No commit found for SHA: ${"0".repeat(40)}`]);
    const unfinished = await ask(`${github.api}/check-runs`, "POST", {
      name: "law",
      head_sha: github.sha("two"),
      status: "completed",
    });
    expect([unfinished.status, unfinished.body.errors[0].field]).toEqual([422, "conclusion"]);
    const made = await ask(`${github.api}/check-runs`, "POST", { name: "law", head_sha: github.sha("two") });
    const ended = await ask(made.body.url, "PATCH", { completed_at: "2026-01-01T00:00:00Z" });
    expect([ended.status, ended.body.errors[0].code]).toEqual([422, "missing_field"]);
    expect((await ask(`${github.api}/check-runs/77`, "PATCH", { name: "law" })).status).toBe(404);
    expect(github.world.checkRuns.map(({ status }) => status)).toEqual(["queued"]);
    expect(github.violations).toEqual([]);
  });
});
