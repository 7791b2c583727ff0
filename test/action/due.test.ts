import { describe, expect, it } from "vitest";
import { repositoryWith } from "../comparison/repository.js";
import { annotationsOf, noticesOf } from "./log.js";
import { pullRequestEvent, repositoryOf } from "./pull.js";
import { onStage, type Stage, type StageOptions } from "./stage.js";

/** A contract whose filing was due the day before, a waiver that ends soon, and a team without a login. */
const FILES = {
  "shop.hegui.yaml": `version: 1
organizations: [{ id: shop, established_in: CN, critical_infrastructure: false, state_organ: false, owners: ["@mona"] }]
datasets:
  - { id: patients, fields: [{ name: d, category: health.diagnosis }], subjects: [patients], ages: [adult] }
recipients: [{ id: hq, country: FR, role: independent-handler, kind: headquarters }]
flows:
  - id: health
    from: patients
    to: hq
    access: transfer
    started_on: 2024-01-02
    people: { "2024": { sensitive: 500 }, "2025": { sensitive: 500 }, "2026": { sensitive: 500 } }
    mechanism: { type: standard-contract, effective_on: 2026-11-06 }
activities: [{ id: ads, purpose: Ads, owners: [marketing] }]
waivers:
  - { id: w1, rule: pipl-13-legal-basis, entity: activity/ads, reason: Soon, approved_by: Li, approved_on: 2026-10-01, expires: 2026-12-01 }
`,
};

const onMain = (
  work: (stage: Stage) => Promise<void>,
  options?: StageOptions,
  files: Readonly<Record<string, string>> = FILES,
) =>
  onStage(repositoryWith([{ on: "main", files }]), work, {
    ...options,
    change: (world) => {
      world.assignable.push("mona");
      options?.change?.(world);
    },
  });

/** Lists what is due on the default branch. */
function remind(
  { world, run, sha }: Stage,
  inputs: Readonly<Record<string, string>> = {},
  name = "schedule",
  ref = "main",
) {
  return run({
    trigger: { name, payload: { repository: repositoryOf(world), ref: `refs/heads/${ref}` }, sha: sha("main") },
    checkout: { rev: "main" },
    inputs: { due: "issues", ...inputs },
    env: { GITHUB_REF: `refs/heads/${ref}` },
  });
}

describe.concurrent("reminders by the Action", () => {
  it("open issues once, and list everything in log, summary and outputs", () =>
    onMain(async (stage) => {
      const { status, stdout, summary, outputs } = await remind(stage);
      expect([status, annotationsOf(stdout)]).toEqual([0, []]);
      expect(outputs).toMatchObject({ result: "pass", "exit-code": "0", due: "2", overdue: "1", problems: "0" });
      expect(stdout).toContain("2026-11-20  File the standard contract  flow/health");
      expect(summary).toContain("**2026-11-20** File the standard contract: flow/health<br>1 day ago<br>");
      expect(summary).toContain("(https://github.com/octo-org/shop/blob/main/shop.hegui.yaml#L");
      expect(noticesOf(stdout)).toEqual(["issues: 2 opened, 0 updated, 0 closed, 0 unchanged"]);
      expect(stage.world.issues.map(({ title, assignees }) => [title, assignees])).toEqual([
        ["hegui: what is due for @mona", ["mona"]],
        ["hegui: what is due for marketing", []],
      ]);
      const before = stage.requests().length;
      const again = await remind(stage, { "as-of": "2026-11-22" });
      expect(noticesOf(again.stdout)).toEqual(["issues: 0 opened, 0 updated, 0 closed, 2 unchanged"]);
      expect(stage.requests().slice(before)).toEqual(["POST /graphql", "GET /issues"]);
    }));

  it.each([
    ["another branch", "workflow_dispatch", "trial"],
    ["an event of another kind", "release", "main"],
  ])("touch no issue on %s, and say so", (_, name, ref) =>
    onMain(async (stage) => {
      const { status, stdout, summary } = await remind(stage, {}, name, ref);
      expect([status, stage.requests()]).toEqual([0, []]);
      expect(noticesOf(stdout)).toEqual([expect.stringMatching(/^issues are kept only by a run on `schedule`/)]);
      expect(summary).toContain("File the standard contract");
    }),
  );

  it("are refused for a pull request from a fork", () =>
    onMain(async ({ world, run, requests }) => {
      const sha = world.refs["heads/main"]!;
      const head = { sha, ref: "change", owner: "mona", repo: "mona/shop" };
      const pull = { number: 1, head, base: { sha, ref: "main" } } as never;
      const trigger = { ...pullRequestEvent(world, pull), sha };
      const { status, stdout } = await run({ trigger, checkout: { rev: "main" }, inputs: { due: "issues" } });
      expect([status, requests()]).toEqual([2, []]);
      expect(stdout).toContain("is not for a change from outside it");
    }));

  it("are a dry run with `summary`", () =>
    onMain(async (stage) => {
      const { status, stdout, summary } = await remind(stage, { due: "summary", lang: "zh", "due-within": "0" });
      expect([status, noticesOf(stdout), stage.requests()]).toEqual([0, [], []]);
      expect(summary).toContain("### 已逾期");
      expect(summary).not.toContain("豁免到期");
    }));

  it("stay in log and summary without the permission, with one notice", () =>
    onMain(
      async (stage) => {
        const { status, stdout, summary } = await remind(stage);
        expect([status, stage.world.issues]).toEqual([0, []]);
        expect(noticesOf(stdout)).toEqual([
          expect.stringMatching(/^the reminders could not be published .*`issues: write`/),
        ]);
        expect(summary).toContain("File the standard contract");
      },
      { change: (world) => Object.assign(world.permissions, { issues: "read" }) },
    ));

  it("close nothing while a manifest is broken", () =>
    onMain(
      async (stage) => {
        const { status, stdout } = await remind(stage);
        expect([status, stage.requests()]).toEqual([1, []]);
        expect(stdout).toContain("the list may lack something, and no issue was touched");
      },
      {},
      { ...FILES, "broken.hegui.yaml": "version: 1\nflows: [{ id: x, form: y }]\n" },
    ));

  it.each([
    [{ due: "always" }, "input 'due' must be one of never, summary, issues, not 'always'"],
    [{ "due-within": "soon" }, "input 'due-within' must be a number of days from 0 to 9999, not 'soon'"],
  ])("refuse %j", (inputs, message) =>
    onMain(async (stage) => {
      const { status, stdout } = await remind(stage, inputs);
      expect(status).toBe(2);
      expect(stdout).toContain(message);
    }),
  );
});
