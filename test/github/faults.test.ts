import { describe, expect, it } from "vitest";
import { ask, openGitHub } from "./client.js";
import type { FaultKind } from "./faults.js";

const path = /\/issues\/7\/comments$/;

describe("a fault", () => {
  it.each<[FaultKind, number, unknown]>([
    [{ kind: "forbidden" }, 403, { message: "Resource not accessible by integration", status: "403" }],
    [{ kind: "not-found" }, 404, { message: "Not Found", status: "404" }],
    [{ kind: "unprocessable" }, 422, { message: "Validation Failed", errors: [{ code: "invalid" }] }],
    [{ kind: "rate-limit" }, 403, { message: "API rate limit exceeded for installation ID 1." }],
    [
      { kind: "rate-limit", status: 429, seconds: 60 },
      429,
      { message: "API rate limit exceeded for installation ID 1." },
    ],
    [{ kind: "retry-after" }, 429, { message: "Too many requests." }],
    [{ kind: "secondary" }, 403, { message: expect.stringContaining("secondary rate limit") }],
    [{ kind: "bad-gateway" }, 502, expect.stringContaining("<html>")],
    [{ kind: "malformed" }, 200, '{"id": 1, "body": "cut'],
    [{ kind: "wrong-shape" }, 200, { unexpected: ["shape"] }],
  ])("%j spoils as many requests as it says and changes nothing", async (kind, status, body) => {
    const github = await openGitHub(undefined, [{ ...kind, method: "POST", path, times: 2 }]);
    const send = () => ask(`${github.api}/issues/7/comments`, "POST", { body: "x" });
    for (const answer of [await send(), await send()]) expect(answer).toMatchObject({ status, body });
    expect(github.world.issueComments[7]).toEqual([]);
    expect((await send()).status).toBe(201);
    expect(github.requests.map((one) => one.status)).toEqual([status, status, 201]);
    expect(github.violations).toEqual([]);
  });

  it("of a limit says when to come back", async () => {
    const github = await openGitHub(undefined, [
      { kind: "rate-limit", seconds: 60, path, times: 1 },
      { kind: "retry-after", path, times: 1 },
      { kind: "secondary", path, times: 1 },
    ]);
    const answers: Headers[] = [];
    const seconds = () => Math.floor(Date.now() / 1000);
    const before = seconds();
    for (let index = 0; index < 4; index++) answers.push((await ask(`${github.api}/issues/7/comments`)).headers);
    const [limit, later, secondary, free] = answers;
    expect([limit!.get("x-ratelimit-remaining"), limit!.get("retry-after")]).toEqual(["0", null]);
    expect(Number(limit!.get("x-ratelimit-reset"))).toBeGreaterThanOrEqual(before + 60);
    expect(Number(limit!.get("x-ratelimit-reset"))).toBeLessThanOrEqual(seconds() + 60);
    expect([later!.get("retry-after"), secondary!.get("retry-after")]).toEqual(["1", "1"]);
    expect([secondary, free].map((one) => one!.get("x-ratelimit-remaining"))).toEqual(["4997", "4996"]);
    expect(github.violations).toEqual([]);
  });

  it("takes the first that fits method and path", async () => {
    const github = await openGitHub(undefined, [
      { kind: "not-found", method: "POST", path: /pulls/g, times: 1 },
      { kind: "bad-gateway", path: /pulls/g, times: 1 },
      { kind: "unprocessable", path: /pulls/y, times: 1 },
    ]);
    const statuses = [];
    for (const below of ["/pulls", "/issues/7/comments", "/pulls/7", "/pulls/7"])
      statuses.push((await ask(github.api + below)).status);
    expect(statuses).toEqual([502, 200, 422, 200]);
    expect((await ask(`${github.api}/pulls/7/reviews`, "POST", { body: "x" })).status).toBe(404);
  });

  it("leaves a wrong request wrong", async () => {
    const github = await openGitHub(undefined, [{ kind: "bad-gateway", path: /./, times: 1 }]);
    await ask(`${github.api}/pulls?status=open`);
    expect(github.violations).toHaveLength(1);
  });

  it("answers late and right", async () => {
    const github = await openGitHub(undefined, [{ kind: "slow", milliseconds: 200, path, times: 1 }]);
    const before = performance.now();
    const late = await ask(`${github.api}/issues/7/comments`, "POST", { body: "late" });
    expect(performance.now() - before).toBeGreaterThan(195);
    expect([late.status, github.world.issueComments[7]!.length]).toEqual([201, 1]);
    expect(github.violations).toEqual([]);
  });

  it("ends the connection", async () => {
    const github = await openGitHub(undefined, [{ kind: "reset", path, times: 1 }]);
    await expect(ask(`${github.api}/issues/7/comments`)).rejects.toThrow();
    expect((await ask(`${github.api}/issues/7/comments`)).status).toBe(200);
    expect(github.requests.map(({ status }) => status)).toEqual([0, 200]);
  });

  it("never answers until the server closes", async () => {
    const github = await openGitHub(undefined, [{ kind: "hang", path, times: 1 }]);
    const ended = ask(`${github.api}/issues/7/comments`).then(
      () => "answered",
      () => "cut",
    );
    const other = ask(`${github.api}/pulls/7`).then(() => "other");
    expect(await Promise.race([ended, other])).toBe("other");
    await github.close();
    expect(await ended).toBe("cut");
    expect(github.requests.find((one) => path.test(one.path))?.status).toBe(0);
  });
});
