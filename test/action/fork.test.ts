import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/finding/finding.js";
import { activity, waiver } from "../comparison/manifests.js";
import { commandsOf, noticesOf } from "./log.js";
import { needful, needless, onPull, START } from "./pull.js";
import type { StepResult } from "./run.js";

const FORK = { fork: "mona" };
const BEFORE = { ...START, ...needless("old"), ...needful("calls") };
const EMPTY_PACK = "id: demo\ntitle: { en: Nothing, zh: 无 }\nversion: 1.0.0\n";
const BASELINE = `version: 1
reason: adoption
approved_by: mona
approved_on: 2026-11-01
expires: 2027-03-01
findings:
  - { rule: demo-necessary, entity: activity/ads, fingerprint: ${fingerprint("demo-necessary", "activity", "ads", "necessary")} }
`;

/** What failed the job, in one line each. */
const failures = ({ stdout }: StepResult) =>
  commandsOf(stdout).flatMap(({ name, properties, data }) =>
    name === "error" && properties.file === undefined ? [data] : [],
  );

describe.concurrent("a pull request from a fork", () => {
  it("is judged by what the base has, with a token that may only read", () =>
    onPull(
      { before: BEFORE, after: needless("ads") },
      async ({ check, sha }) => {
        const { status, stdout, outputs } = await check();
        expect(status).toBe(1);
        expect(stdout).toContain("\nuntrusted: true\n");
        expect(outputs).toMatchObject({ findings: "1", known: "1", base: sha("main") });
        expect(noticesOf(stdout)).toEqual([]);
      },
      FORK,
    ));

  it.each([
    ["a gate that never fails", { "hegui.config.yaml": "version: 1\npacks: [rules]\nfail_on: never\n" }],
    [
      "a rule that it turns off",
      { "hegui.config.yaml": "version: 1\npacks: [rules]\nlevels: { demo-necessary: off }\n" },
    ],
    ["another pack", { "hegui.config.yaml": "version: 1\npacks: [pipl]\nunknown: off\n" }],
    ["a pack outside of the workspace", { "hegui.config.yaml": "version: 1\npacks: [../../..]\n" }],
    ["manifests that it leaves out", { "hegui.config.yaml": "version: 1\npacks: [rules]\nexclude: ['ads*']\n" }],
    ["a configuration that is no YAML", { "hegui.config.yaml": "version: [\n" }],
    ["no configuration", { "hegui.config.yaml": null }],
    [
      "rules that it empties",
      { "rules/demo-necessary.yaml": null, "rules/demo-officer.yaml": null, "rules/pack.yaml": EMPTY_PACK },
    ],
    ["a baseline of its own", { "hegui.baseline.yaml": BASELINE }],
  ])("gains nothing by %s", (_, policy) =>
    onPull(
      { before: BEFORE, after: { ...needless("ads"), ...policy } },
      async ({ check }) => {
        const result = await check();
        expect(failures(result)).toEqual(["hegui: findings at the gate, or problems in the manifests"]);
        expect(result.outputs).toMatchObject({ "exit-code": "1", errors: "1", waived: "0", known: "1" });
      },
      FORK,
    ),
  );

  it("waives nothing by itself, and says so", () =>
    onPull(
      { before: BEFORE, after: { ...needless("ads"), "waivers.hegui.yaml": waiver("w", "ads") } },
      async ({ check }) => {
        const { outputs, stdout } = await check();
        expect(outputs).toMatchObject({ "exit-code": "1", errors: "1", waived: "0", problems: "1" });
        expect(commandsOf(stdout).map(({ properties }) => properties.title)).toContain("waiver/from-outside");
      },
      FORK,
    ));

  it("keeps what the base waives, whatever it makes of that", () =>
    onPull(
      {
        before: { ...BEFORE, "waivers.hegui.yaml": waiver("w", "old") },
        after: { "old.hegui.yaml": `# still needless\n${activity("old", false)}` },
      },
      async ({ check }) =>
        expect((await check()).outputs).toMatchObject({ "exit-code": "0", findings: "0", waived: "1" }),
      FORK,
    ));

  it("keeps what the base's baseline accepts", () =>
    onPull(
      {
        before: { ...BEFORE, "hegui.baseline.yaml": BASELINE },
        after: { ...needless("ads"), "hegui.baseline.yaml": null },
      },
      async ({ check }) =>
        expect((await check()).outputs).toMatchObject({ "exit-code": "0", findings: "0", known: "2" }),
      FORK,
    ));

  it.each([
    ["asked to compare with nothing", { inputs: { base: "none" } }, "`base: none` cannot be had here"],
    ["without a token in a shallow clone", { inputs: { token: "" } }, "there is no token to ask GitHub"],
    ["in a folder that is no repository", { checkout: "/" }, "is in no git repository"],
  ])("is not checked %s", (_, job, reason) =>
    onPull(
      { before: BEFORE, after: needless("ads") },
      async ({ check }) => {
        const result = await check(job);
        expect(result.outputs).toEqual({ result: "error", "exit-code": "2" });
        expect([result.status, failures(result)]).toEqual([2, [expect.stringContaining(reason)]]);
        expect(result.stdout).toContain(
          "a change from outside the repository is judged by the configuration of its base",
        );
      },
      FORK,
    ),
  );

  it("is not checked when the API does not let the base be read", () =>
    onPull(
      { before: BEFORE, after: needless("ads") },
      async ({ check }) => {
        const result = await check();
        expect([result.status, result.outputs["exit-code"]]).toEqual([2, "2"]);
        expect(failures(result)).toEqual([
          expect.stringMatching(
            /^the commit to compare with cannot be read: 403: Resource not accessible by integration/,
          ),
        ]);
      },
      {
        ...FORK,
        change: (world) => {
          world.repository.private = true;
          world.permissions.contents = "none";
        },
      },
    ));

  it("that is deleted meanwhile is a stranger's still", () =>
    onPull(
      { before: BEFORE, after: { ...needless("ads"), "hegui.config.yaml": "version: 1\nfail_on: never\n" } },
      async ({ run, world, pull, check, sha }) => {
        const { base, number } = pull;
        const payload = {
          pull_request: {
            number,
            head: { ...pull.head, repo: null },
            base: { ...base, repo: { full_name: "octo-org/shop" } },
          },
        };
        expect(world.repository.owner).toBe("octo-org");
        const trigger = { name: "pull_request", payload, sha: sha("merge") };
        expect((await run({ trigger, checkout: { rev: "merge" } })).outputs).toMatchObject({
          "exit-code": "1",
          errors: "1",
        });
        expect((await check()).outputs).toMatchObject({ "exit-code": "1", errors: "1" });
      },
      FORK,
    ));
});

describe.concurrent("a pull request of the repository itself", () => {
  it("may change its configuration, unless the workflow takes that of the base", () =>
    onPull(
      {
        before: BEFORE,
        after: { ...needless("ads"), "hegui.config.yaml": "version: 1\npacks: [rules]\nfail_on: never\n" },
      },
      async ({ check }) => {
        const head = await check();
        expect(head.outputs).toMatchObject({ "exit-code": "0", errors: "1" });
        expect(head.summary).toContain("error → never");
        expect((await check({ inputs: { "policy-from": "base" } })).outputs).toMatchObject({
          "exit-code": "1",
          errors: "1",
        });
      },
    ));

  it("counts everything, and says so, when the base cannot be read", () =>
    onPull(
      { before: BEFORE, after: needless("ads") },
      async ({ check }) => {
        const { outputs, stdout } = await check();
        expect(outputs).toMatchObject({ "exit-code": "1", errors: "2", known: "0", base: "" });
        expect(noticesOf(stdout)).toEqual([
          expect.stringMatching(
            /^the commit to compare with cannot be read, so every finding counts \(403: Resource not accessible by integration - \S+\); fetch-depth: 0, or contents: read for the token, helps$/,
          ),
        ]);
      },
      {
        change: (world) => {
          world.repository.private = true;
          world.permissions.contents = "none";
        },
      },
    ));

  it("does the same without a token", () =>
    onPull({ before: BEFORE, after: needless("ads") }, async ({ check }) => {
      const { outputs, stdout } = await check({ inputs: { token: "" } });
      expect(outputs).toMatchObject({ "exit-code": "1", errors: "2", known: "0", base: "" });
      expect(noticesOf(stdout)).toEqual([expect.stringContaining("there is no token to ask GitHub")]);
    }));
});
