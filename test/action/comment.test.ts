import { describe, expect, it } from "vitest";
import { createApi } from "../../src/action/github/api.js";
import { keepComment } from "../../src/action/github/comment.js";
import { activity } from "../comparison/manifests.js";
import type { IssueComment, World } from "../github/world.js";
import { noticesOf } from "./log.js";
import { needful, needless, onPull, type PullStage, START } from "./pull.js";
import { TOKEN } from "./stage.js";

const CHANGE = { before: { ...START, ...needful("ads") }, after: needless("ads") };
const QUIET = { before: START, after: { "README.md": "More.\n" } };
const MARKER = "<!-- hegui:default:v1 -->";
const LIST = "GET /issues/1/comments";
const MADE = [LIST, "POST /issues/1/comments"];
const VIEWER = "POST /graphql";

/** Checks with a comment on what changes, and returns the requests about the conversation, too. */
async function comment({ check, requests }: PullStage, inputs: Readonly<Record<string, string>> = {}) {
  const before = requests().length;
  const result = await check({ checkout: { rev: "merge", depth: 0 }, inputs: { comment: "on-change", ...inputs } });
  return { ...result, asked: requests().slice(before) };
}

const said = (world: World) => world.issueComments[1]!.map(({ body }) => body);

/** A comment of somebody else that was there before. */
function planted(login: string, body: string): IssueComment {
  return { id: 7, user: { login, type: "User" }, body };
}

describe.concurrent("the comment", () => {
  it("is made, left alone while it says the same, and then updated in place", () =>
    onPull(CHANGE, async (stage) => {
      const made = await comment(stage);
      const [first] = stage.world.issueComments[1]!;
      expect([made.status, made.asked, made.outputs["comment-id"]]).toEqual([1, MADE, String(first?.id)]);
      expect(first?.body.startsWith(`${MARKER}\n## hegui\n\n**Check failed (gate: error): 1 error.**\n`)).toBe(true);
      expect(first?.body).toContain("the commit of the base branch that GitHub merged the pull request onto");
      expect(first?.body).toContain("[The whole report](https://github.com/octo-org/shop/actions/runs/77)");

      const same = await comment(stage);
      expect([same.asked, same.outputs["comment-id"]]).toEqual([[LIST, VIEWER], String(first?.id)]);

      const other = await comment(stage, { lang: "zh" });
      expect(other.asked).toEqual([LIST, VIEWER, `PATCH /issues/comments/${first?.id}`]);
      expect(said(stage.world)).toEqual([expect.stringContaining("**检查未通过")]);
    }));

  it("that GitHub writes with other line ends is not written again", () =>
    onPull(CHANGE, async (stage) => {
      await comment(stage);
      const [first] = stage.world.issueComments[1]!;
      first!.body = first!.body.trimEnd().replaceAll("\n", "\r\n");
      expect((await comment(stage)).asked).toEqual([LIST, VIEWER]);
    }));

  it("is not made twice when GitHub writes it and fails to say so", () =>
    onPull(CHANGE, async ({ world, url }) => {
      const api = createApi({ url, token: TOKEN, repository: "octo-org/shop", patience: 30, proxied: false });
      const lost = Object.assign(async (...asked: Parameters<typeof api.request>) => {
        const answer = await api.request(...asked);
        if (`${asked[0]}`.startsWith("POST")) throw new Error("socket hang up");
        return answer;
      }, api.request);
      const { id, done } = await keepComment({ ...api, request: lost }, 1, MARKER, `${MARKER}\nText\n`, true);
      expect([done, said(world)]).toEqual(["made", [`${MARKER}\nText\n`]]);
      expect(world.issueComments[1]?.[0]?.id).toBe(id);
    }));

  it("is made by the second try when the first one fails", () =>
    onPull(
      CHANGE,
      async (stage) => {
        expect((await comment(stage)).asked).toEqual([...MADE, ...MADE]);
        expect(said(stage.world)).toHaveLength(1);
      },
      { faults: [{ kind: "bad-gateway", method: "POST", path: /comments$/, times: 1 }] },
    ));

  it("is not made when there is nothing to say", () =>
    onPull(QUIET, async (stage) => {
      const { asked, status, outputs } = await comment(stage);
      expect([asked, status, outputs["comment-id"]]).toEqual([[LIST], 0, ""]);
    }));

  it("says that there is nothing to say any more", () =>
    onPull(QUIET, async (stage) => {
      stage.world.issueComments[1] = [planted(stage.world.viewer, `${MARKER}\n**Check failed**\n`)];
      const { asked, outputs } = await comment(stage);
      expect([asked, outputs["comment-id"]]).toEqual([[LIST, VIEWER, "PATCH /issues/comments/7"], "7"]);
      expect(said(stage.world)).toEqual([
        expect.stringMatching(new RegExp(`^${MARKER}\n.* Check passed \\(gate: error\\)\\.\n$`)),
      ]);
      expect((await comment(stage)).asked).toEqual([LIST, VIEWER]);
    }));

  it.each([
    ["somebody else planted", planted("eve", `${MARKER}\nAll good.`)],
    ["a person quotes", planted("github-actions[bot]", `Look:\n${MARKER}\n`)],
    ["another tool of this account wrote", planted("github-actions[bot]", "<!-- other -->\nBuilt.")],
  ])("that %s is never touched", (_, other) =>
    onPull(CHANGE, async (stage) => {
      stage.world.issueComments[1] = [other];
      const { asked } = await comment(stage);
      expect(asked.filter((one) => one !== VIEWER)).toEqual(MADE);
      expect(said(stage.world)).toEqual([other.body, expect.stringContaining("Check failed")]);
    }),
  );

  it("is found behind many others", () =>
    onPull(CHANGE, async (stage) => {
      const others = Array.from({ length: 130 }, (_, index) => ({
        ...planted("eve", `${MARKER} ${index}`),
        id: index + 1,
      }));
      stage.world.issueComments[1] = [...others, { ...planted(stage.world.viewer, `${MARKER}\nold`), id: 500 }];
      expect((await comment(stage)).asked).toEqual([LIST, LIST, VIEWER, "PATCH /issues/comments/500"]);
      expect(said(stage.world).slice(0, 130)).toEqual(others.map(({ body }) => body));
    }));

  it("on failure is made only by what fails", () =>
    onPull({ ...CHANGE, after: { "ads.hegui.yaml": activity("ads") } }, async (stage) => {
      const inputs = { comment: "on-failure" };
      expect((await comment(stage, inputs)).asked).toEqual([LIST]);
      expect((await comment(stage, { ...inputs, strict: "true" })).asked).toEqual(MADE);
      // What failed once passes now, and the comment that is there says so.
      const passed = await comment(stage, inputs);
      expect([passed.status, passed.asked.at(-1)]).toEqual([0, expect.stringMatching(/^PATCH/)]);
    }));

  it("is never made unless it is asked for", () =>
    onPull(CHANGE, async (stage) => {
      expect((await comment(stage, { comment: "" })).asked).toEqual([]);
      expect((await comment(stage, { comment: "never" })).asked).toEqual([]);
      const wrong = await comment(stage, { comment: "always" });
      expect([wrong.status, wrong.stdout]).toEqual([
        2,
        expect.stringContaining("::error::input 'comment' must be one of never, on-failure, on-change, not 'always'"),
      ]);
    }));

  it.each([
    [
      "a token that may not write",
      (world: PullStage["world"]) => Object.assign(world.permissions, { issues: "read", pull_requests: "read" }),
    ],
    ["a fork", undefined],
  ])("of %s leaves one notice, and the verdict stays", (_, change) =>
    onPull(
      CHANGE,
      async (stage) => {
        const { status, stdout, outputs } = await comment(stage);
        expect([status, outputs["comment-id"]]).toEqual([1, ""]);
        expect(noticesOf(stdout)).toEqual([
          expect.stringMatching(
            /^the comment could not be published \(403: Resource not accessible by integration.*\); it needs `pull-requests: write`, which a pull request from a fork never has; log and job summary have everything$/,
          ),
        ]);
      },
      change ? { change } : { fork: "mona" },
    ),
  );

  it("is not made without a token, which one notice says", () =>
    onPull(CHANGE, async (stage) => {
      const { status, stdout } = await comment(stage, { token: "" });
      expect([status, noticesOf(stdout)]).toEqual([
        1,
        [expect.stringContaining("the comment could not be published (there is no token)")],
      ]);
    }));
});

describe.concurrent("two jobs of one pull request", () => {
  const folders = ["services/a", "services-a", "数据", "订单"];
  const files = (necessary: boolean) =>
    Object.fromEntries(
      folders.flatMap((name) => [
        ...Object.entries(START).map(([file, text]) => [`${name}/${file}`, text]),
        [`${name}/ads.hegui.yaml`, activity("ads", necessary)],
      ]),
    );

  it("keep a comment, a check run and files for each folder, whatever it is called", () =>
    onPull({ before: files(true), after: files(false) }, async (stage) => {
      const runs = [];
      for (const name of folders) runs.push(await comment(stage, { "working-directory": name, "check-run": "true" }));
      expect(new Set(said(stage.world).map((body) => body.split("\n")[0])).size).toBe(4);
      expect(stage.world.checkRuns.map(({ name }) => name)).toEqual(folders.map((name) => `hegui (${name})`));
      expect(new Set(runs.map(({ outputs }) => outputs["sarif-file"])).size).toBe(4);
      for (const body of said(stage.world)) expect(body).toContain("Check failed (gate: error): 1 error");
      const again = await comment(stage, { "working-directory": "./services/a/" });
      expect(again.asked).toEqual([LIST, VIEWER]);
      expect(again.outputs["comment-id"]).toBe(runs[0]?.outputs["comment-id"]);
    }));
});
