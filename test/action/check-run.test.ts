import { describe, expect, it } from "vitest";
import { activity } from "../comparison/manifests.js";
import { annotationsOf, noticesOf } from "./log.js";
import { needful, needless, onPull, START } from "./pull.js";

const inputs = { "check-run": "true" };
/** So many activities that nobody needs, in one file. */
const many = (count: number) => ({
  "ads.hegui.yaml": Array.from({ length: count }, (_, index) => activity(`ads-${index}`, false))
    .join("")
    .replace(/(?<!^)version: 1\nactivities:\n/g, ""),
});

describe.concurrent("the check run", () => {
  it.each([
    ["fails with what fails", needless("ads"), 1, "failure", 1],
    ["succeeds with what passes", needful("calls"), 0, "success", 0],
  ])("%s, and takes the annotations out of the log", (_, after, status, conclusion, count) =>
    onPull({ before: START, after }, async ({ check, world, sha }) => {
      const result = await check({ inputs });
      expect([result.status, annotationsOf(result.stdout), noticesOf(result.stdout)]).toEqual([status, [], []]);
      const [run] = world.checkRuns;
      expect(run).toMatchObject({ name: "hegui", headSha: sha("change"), status: "completed", conclusion });
      expect(run?.annotations).toHaveLength(count);
      expect(run?.output.title).toMatch(/^Check (?:passed|failed)/);
      expect(run?.output.summary).toMatch(/^<!-- hegui:default:v1 -->/);
    }),
  );

  it("says where and what", () =>
    onPull({ before: START, after: needless("ads") }, async ({ check, world }) => {
      await check({ inputs });
      expect(world.checkRuns[0]?.annotations).toEqual([
        {
          path: "ads.hegui.yaml",
          start_line: 3,
          end_line: 3,
          start_column: 63,
          end_column: 72,
          annotation_level: "failure",
          title: "demo-necessary: An activity is necessary",
          message: expect.stringMatching(/^PIPL 6 · activity 'ads' is not necessary\n/),
        },
      ]);
    }));

  it("gets pages of fifty, and is completed last", () =>
    onPull({ before: START, after: many(120) }, async ({ check, world, requests }) => {
      const { stdout, status } = await check({ checkout: { rev: "merge", depth: 0 }, inputs });
      expect([status, annotationsOf(stdout)]).toEqual([1, []]);
      const [run] = world.checkRuns;
      const lines = run?.annotations.map(({ start_line }) => start_line);
      expect(lines).toEqual(Array.from({ length: 120 }, (_, index) => index + 3));
      const page = `PATCH /check-runs/${run?.id}`;
      expect(requests()).toEqual(["POST /check-runs", page, page, page, page]);
    }));

  it("stands at the commit that was pushed", () =>
    onPull({ before: START, after: needless("ads") }, async ({ run, sha, world }) => {
      const payload = {
        ref: "refs/heads/change",
        before: sha("start"),
        repository: { full_name: "octo-org/shop", default_branch: "main" },
      };
      await run({ trigger: { name: "push", payload, sha: sha("change") }, checkout: { rev: "change" }, inputs });
      expect(world.checkRuns).toMatchObject([{ headSha: sha("change"), conclusion: "failure" }]);
    }));

  it.each([
    ["a token that may not", undefined, "it needs `checks: write`, which a pull request from a fork never has"],
    ["a fork", "mona", "it needs `checks: write`, which a pull request from a fork never has"],
  ])("of %s gives way to annotations in the log, and one notice", (_, fork, reason) =>
    onPull(
      { before: START, after: needless("ads") },
      async ({ check, world }) => {
        const { stdout, status } = await check({ inputs });
        expect([status, world.checkRuns]).toEqual([1, []]);
        expect(annotationsOf(stdout)).toEqual(["error ads.hegui.yaml:3 demo-necessary: An activity is necessary"]);
        expect(noticesOf(stdout)).toEqual([expect.stringContaining(reason)]);
      },
      fork === undefined ? { change: (world) => Object.assign(world.permissions, { checks: "none" }) } : { fork },
    ),
  );
});
