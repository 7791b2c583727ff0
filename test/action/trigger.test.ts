import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, type Repository, repositoryWith } from "../comparison/repository.js";
import { annotationsOf, noticesOf } from "./log.js";
import { needless, onPull, repositoryOf, START } from "./pull.js";
import { checkoutOf, onStage, type Stage } from "./stage.js";

const NOTHING = "compared with nothing: every finding counts";

/** `main` with an old finding and a new one on top of it. */
const pushed = (): Repository =>
  repositoryWith([
    { on: "main", files: { ...START, ...needless("old") } },
    { on: "main", files: needless("ads") },
  ]);

/** Runs the job of a push of `rev` to a ref. */
async function push({ run, sha, world }: Stage, ref: string, before: string, rev = "main", depth = 1) {
  const payload = { ref, before, after: sha(rev), repository: repositoryOf(world) };
  return run({ trigger: { name: "push", payload, sha: sha(rev) }, checkout: { rev, depth } });
}

describe.concurrent("a push", () => {
  it.each([0, 1])("is compared with what the branch was, in a clone of depth %i", (depth) =>
    onStage(pushed(), async (stage) => {
      const before = stage.sha("main~1");
      const { outputs, stdout, summary, status } = await push(stage, "refs/heads/main", before, "main", depth);
      expect(status).toBe(1);
      expect(outputs).toMatchObject({ findings: "1", known: "1", base: before });
      for (const text of [stdout, summary]) expect(text).toContain("what the branch was before the push.");
      expect(noticesOf(stdout)).toEqual([]);
      expect(stage.requests()).toEqual(depth === 0 ? [] : [`GET /git/trees/${before}`]);
    }),
  );

  it("counts everything when what the branch was is gone", () =>
    onStage(pushed(), async (stage) => {
      const { outputs, stdout } = await push(stage, "refs/heads/main", "a".repeat(40));
      expect(outputs).toMatchObject({ findings: "2", known: "0", base: "" });
      expect(noticesOf(stdout)).toEqual([
        expect.stringMatching(/^the commit to compare with cannot be read.*404: Not Found/),
      ]);
    }));

  it.each([0, 1])("of a new branch is compared with the default branch, in a clone of depth %i", (depth) =>
    onStage(
      repositoryWith([
        { on: "main", files: { ...START, ...needless("old") } },
        { on: "topic", from: "main", files: needless("ads") },
        { on: "main", files: needless("later") },
      ]),
      async (stage) => {
        const { outputs, stdout } = await push(stage, "refs/heads/topic", "0".repeat(40), "topic", depth);
        expect(outputs).toMatchObject({ findings: "1", known: "1", base: stage.sha("main~1") });
        expect(stdout).toContain("the branch is new: the last common commit with the default branch.");
        expect(stage.requests().slice(0, 1)).toEqual(depth === 0 ? [] : [`GET /compare/main...${stage.sha("topic")}`]);
      },
    ),
  );

  it.each([
    ["the first commit of the default branch", "refs/heads/main"],
    ["a tag", "refs/tags/v1"],
  ])("of %s has nothing to be compared with", (_, ref) =>
    onStage(pushed(), async (stage) => {
      const { outputs, stdout, status } = await push(stage, ref, "0".repeat(40));
      expect([status, noticesOf(stdout)]).toEqual([1, [NOTHING]]);
      expect(outputs).toMatchObject({ findings: "2", known: "0", base: "" });
      expect(stage.requests()).toEqual([]);
    }),
  );

  it("makes no comment", () =>
    onStage(pushed(), async (stage) => {
      const { sha, world } = stage;
      const payload = { ref: "refs/heads/main", before: sha("main~1"), repository: repositoryOf(world) };
      const inputs = { comment: "on-change", suggestions: "true" };
      await stage.run({
        trigger: { name: "push", payload, sha: sha("main") },
        checkout: { rev: "main", depth: 0 },
        inputs,
      });
      expect(stage.requests()).toEqual([]);
    }));
});

describe.concurrent("other events", () => {
  it.each([0, 1])("a merge group is compared with what it merges onto, in a clone of depth %i", (depth) =>
    onStage(pushed(), async ({ run, sha, world }) => {
      const [base_sha, head_sha] = [sha("main~1"), sha("main")];
      const payload = {
        action: "checks_requested",
        merge_group: {
          base_sha,
          head_sha,
          base_ref: "refs/heads/main",
          head_ref: "refs/heads/gh-readonly-queue/main/pr-1",
        },
        repository: repositoryOf(world),
      };
      const trigger = { name: "merge_group", payload, sha: head_sha };
      const { outputs, stdout } = await run({
        trigger,
        checkout: { rev: "main", depth },
        inputs: { comment: "on-change" },
      });
      expect(outputs).toMatchObject({ "exit-code": "1", findings: "1", known: "1", base: base_sha, "comment-id": "" });
      expect(stdout).toContain(`Compared with main (${base_sha.slice(0, 7)}): what the merge queue merges onto.`);
    }),
  );

  it.each(["schedule", "workflow_dispatch"])("on %s every finding counts", (name) =>
    onStage(pushed(), async ({ run, sha, world, requests }) => {
      const trigger = { name, payload: { ref: "refs/heads/main", repository: repositoryOf(world) }, sha: sha("main") };
      const { outputs, stdout } = await run({ trigger, checkout: { rev: "main" } });
      expect(outputs).toMatchObject({ "exit-code": "1", findings: "2", known: "0", base: "" });
      expect([noticesOf(stdout), requests()]).toEqual([[NOTHING], []]);
      const refused = await run({ trigger, checkout: { rev: "main" }, inputs: { "policy-from": "base" } });
      expect(refused.status).toBe(2);
      expect(refused.stdout).toContain("::error::`policy-from: base` needs a base, and this event has none");
    }),
  );

  it("without any event, as on another machine, every finding counts", () =>
    onStage(pushed(), async ({ run, sha }) => {
      const env = { GITHUB_EVENT_NAME: "", GITHUB_EVENT_PATH: "" };
      const { outputs } = await run({ trigger: { name: "", sha: sha("main") }, checkout: { rev: "main" }, env });
      expect(outputs).toMatchObject({ "exit-code": "1", findings: "2", base: "" });
    }));
});

describe.concurrent("pull_request_target", () => {
  const CHANGE = { before: { ...START, ...needless("old") }, after: { ...needless("ads"), "hegui.config.yaml": null } };
  const event = "pull_request_target";

  it("is refused, and says what to use instead", () =>
    onPull(CHANGE, async ({ check, requests }) => {
      const { status, stdout, outputs, summary } = await check({ event });
      expect([status, outputs, summary]).toEqual([2, { result: "error", "exit-code": "2" }, ""]);
      expect(stdout).toMatch(
        /::error::this workflow runs on `pull_request_target`: there the token can write.*Use `pull_request`/,
      );
      expect(requests()).toEqual([]);
    }));

  it.each(["mona", undefined])("is judged by the base when it is allowed, from a fork of %s", (fork) =>
    onPull(
      CHANGE,
      async ({ check, sha }) => {
        const { outputs, stdout } = await check({ event, inputs: { "allow-pull-request-target": "true" } });
        expect(outputs).toMatchObject({ "exit-code": "1", errors: "1", known: "1", base: sha("main") });
        expect(stdout).toContain("\nuntrusted: true\n");
      },
      fork === undefined ? {} : { fork },
    ),
  );
});

describe.concurrent("what the runner leaves", () => {
  const broken = (name: string, payload?: unknown) =>
    onStage(pushed(), async ({ run, sha }) => {
      const { status, stdout, outputs } = await run({
        trigger: { name, payload, sha: sha("main") },
        checkout: { rev: "main" },
      });
      expect([status, outputs]).toEqual([2, { result: "error", "exit-code": "2" }]);
      expect(stdout).toContain(`::error::the event payload`);
    });

  it.each(["pull_request", "pull_request_target", "push", "merge_group", "workflow_run"])(
    "%s without a payload is an error",
    (name) => broken(name),
  );
  it.each(["pull_request", "push", "merge_group", "workflow_run"])("%s with an empty payload is an error", (name) =>
    broken(name, {}),
  );
  it.each([
    ["no JSON", "{"],
    ["a list", []],
    [
      "a pull request without a base",
      { pull_request: { number: 1, head: { sha: "a".repeat(40), ref: "x", repo: null } } },
    ],
    ["a commit id that is an option", { ref: "refs/heads/main", before: "--upload-pack=x" }],
    ["a number as a text", { pull_request: { number: "1" } }],
  ])("%s is an error", (_, payload) => broken("pull_request", payload));

  it("may be a folder without git: everything counts, and one notice says why", () =>
    onPull({ before: START, after: needless("ads") }, async ({ check, origin }) => {
      const plain = join(folder(), "plain");
      cpSync(checkoutOf(origin, { rev: "merge" }), plain, { recursive: true });
      rmSync(join(plain, ".git"), { recursive: true });
      const { status, stdout, outputs } = await check({ checkout: plain });
      expect([status, annotationsOf(stdout).length]).toEqual([1, 1]);
      expect(outputs).toMatchObject({ findings: "1", base: "" });
      expect(noticesOf(stdout)).toEqual([expect.stringContaining("is in no git repository")]);
    }));
});
