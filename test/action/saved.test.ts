import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mapStrings } from "../../src/report/sanitise.js";
import { folder } from "../comparison/repository.js";
import type { Fault } from "../github/faults.js";
import type { World } from "../github/world.js";
import { commandsOf, noticesOf } from "./log.js";
import { suspiciousIn } from "./markdown.js";
import { NASTY } from "./nasty.js";
import { needless, onPull, type PullStage, repositoryOf, START } from "./pull.js";

const CHANGE = { before: { ...START, ...needless("old") }, after: needless("ads") };
const COMMENTS = "/issues/1/comments";

const onFork = (work: (stage: PullStage) => Promise<void>, faults: readonly Fault[] = []) =>
  onPull(CHANGE, work, { fork: "mona", faults });

let saved: Promise<string> | undefined;

/** The report that the check of the pull request saves; the same for every stage, so it is made once. */
function savedBy(stage: PullStage): Promise<string> {
  Object.assign(stage.world.permissions, { issues: "write", pull_requests: "write" });
  saved ??= stage.check().then(({ temp }) => readFileSync(join(temp, "hegui-report.json"), "utf8"));
  return saved;
}

interface Publication {
  readonly report?: string;
  /** Commit of the finished run. */
  readonly head?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A workflow on `workflow_run` after the check of the pull request, in a folder that holds the saved report. */
function publish({ world, pull, run, sha }: PullStage, { report, head = pull.head.sha, inputs = {} }: Publication) {
  const workspace = folder();
  if (report !== undefined) writeFileSync(join(workspace, "report.json"), report);
  const { owner, ref, repo } = pull.head;
  const payload = {
    action: "completed",
    repository: repositoryOf(world),
    workflow_run: {
      id: 5,
      event: "pull_request",
      head_sha: head,
      head_branch: ref,
      head_repository: { full_name: repo, owner: { login: owner } },
      pull_requests: [],
    },
  };
  return run({
    trigger: { name: "workflow_run", payload, sha: sha("main") },
    checkout: workspace,
    inputs: { report: "report.json", comment: "on-change", ...inputs },
  });
}

describe.concurrent("a saved report on workflow_run", () => {
  it("becomes a comment on the pull request from the fork", () =>
    onFork(async (stage) => {
      const report = await savedBy(stage);
      const before = stage.requests().length;
      const { status, outputs, stdout, summary } = await publish(stage, { report });
      const [comment] = stage.world.issueComments[1]!;
      expect(comment?.user.login).toBe("github-actions[bot]");
      expect(comment?.body).toMatch(
        /^<!-- hegui:default:v1 -->\n## hegui\n\n\*\*Check failed \(gate: error\): 1 error/,
      );
      const file = `https://github.com/mona/shop/blob/${stage.sha("change")}/ads.hegui.yaml#L3`;
      expect(comment?.body).toContain(`(${file})`);
      expect(outputs).toEqual({ result: "fail", "exit-code": "0", "comment-id": String(comment?.id) });
      expect([status, summary, noticesOf(stdout)]).toEqual([0, "", []]);
      expect(stage.requests().slice(before)).toEqual(["GET /pulls", `GET ${COMMENTS}`, `POST ${COMMENTS}`]);
    }));

  it("is the comment that the check itself would have made", () =>
    onFork(async (stage) => {
      const report = await savedBy(stage);
      await stage.check({ inputs: { comment: "on-change" } });
      const before = structuredClone(stage.world.issueComments[1]);
      const { outputs } = await publish(stage, { report });
      expect(outputs["comment-id"]).toBe(String(before?.[0]?.id));
      expect(stage.world.issueComments[1]).toEqual(before);
    }));

  it.each([
    ["has moved on", (world: World) => ({ head: world.refs["heads/main"]! })],
    ["is closed", ({ pulls }: World) => Object.assign(pulls[0]!, { state: "closed" }) && {}],
    [
      "comes from another owner's branch of that name",
      ({ pulls }: World) => Object.assign(pulls[0]!.head, { owner: "eve" }) && {},
    ],
  ])("is published nowhere when the pull request %s", (_, change) =>
    onFork(async (stage) => {
      const report = await savedBy(stage);
      const pull = structuredClone(stage.pull);
      const { status, stdout, outputs } = await publish({ ...stage, pull }, { report, ...change(stage.world) });
      expect([status, outputs["comment-id"], noticesOf(stdout)]).toEqual([
        0,
        "",
        ["no open pull request stands at the commit that the report is about: nothing was published"],
      ]);
      expect(stage.world.issueComments[1]).toEqual([]);
    }),
  );

  it("never becomes a check run or a review, which count", () =>
    onFork(async (stage) => {
      stage.world.permissions.checks = "write";
      const report = await savedBy(stage);
      const { stdout } = await publish(stage, { report, inputs: { "check-run": "true", suggestions: "true" } });
      expect(noticesOf(stdout)).toEqual([expect.stringContaining("of a saved report only the comment is published")]);
      expect([stage.world.checkRuns, stage.world.reviews[1] ?? []]).toEqual([[], []]);
    }));

  it.each([
    ["/pulls$", "forbidden", "403: Resource not accessible by integration"],
    ["/comments$", "forbidden", "403: Resource not accessible by integration"],
    ["/pulls$", "wrong-shape", "GitHub's answer is not what it should be"],
  ] as const)("that GitHub does not take at %s (%s) leaves one notice", (path, kind, reason) =>
    onFork(
      async (stage) => {
        const { status, stdout, outputs } = await publish(stage, { report: await savedBy(stage) });
        expect([status, outputs]).toEqual([0, { result: "fail", "exit-code": "0", "comment-id": "" }]);
        expect(noticesOf(stdout)).toEqual([expect.stringContaining(`the comment could not be published (${reason}`)]);
      },
      [{ kind, path: new RegExp(path), times: 9 }],
    ),
  );

  it("is refused without a token, and on this event without `report`", () =>
    onFork(async (stage) => {
      const report = await savedBy(stage);
      const blind = await publish(stage, { report, inputs: { token: "" } });
      expect([blind.status, blind.outputs.result]).toEqual([2, "error"]);
      expect(blind.stdout).toContain("::error::a saved report is published with the API: give `token`");
      const plain = await publish(stage, { report, inputs: { report: "" } });
      expect([plain.status, plain.outputs.result]).toEqual([2, "error"]);
      expect(plain.stdout).toContain("::error::on `workflow_run` this Action only publishes a saved report");
    }));
});

// What has a form of its own in a report; everything else may be any text.
const FORMED = new Set([
  ...["schema", "level", "state", "outcome", "kind", "fail_on", "unknown", "what", "how", "zone", "since", "as_of"],
  ...["fingerprint", "last_reviewed", "version", "change", "commit", "expires", "approved_on"],
]);

it.each(NASTY.filter((text) => !/^(?:::| {2}##\[|%0A)/.test(text)))("%j would be seen in a comment", (text) => {
  expect(suspiciousIn(`| What |\n| --- |\n| ${text} |`)).not.toEqual([]);
});

describe.concurrent("a hostile report", () => {
  it.each([
    ["is not there", undefined, "there is no file 'report.json'"],
    ["is empty", "", "'report.json' is not JSON"],
    ["is no JSON", "<html>", "'report.json' is not JSON"],
    ["is no report", '{"gate":{"failed":false}}', "'report.json' is no report that this version of hegui can read"],
    ["is a list of lists", "[".repeat(100_000) + "]".repeat(100_000), "'report.json' is no"],
    ["is larger than 32 MiB", " ".repeat(33 * 1024 * 1024), "'report.json' is larger than 33554432 bytes"],
  ])("that %s is refused", (_, report, reason) =>
    onFork(async (stage) => {
      const { status, stdout, outputs } = await publish(stage, report === undefined ? {} : { report });
      expect([status, outputs]).toEqual([2, { result: "error", "exit-code": "2" }]);
      expect(stdout).toContain(`::error::${reason}`);
      expect(stage.world.issueComments[1]).toEqual([]);
    }),
  );

  it("with a wrong word is refused, and the word is not a command", () =>
    onFork(async (stage) => {
      const report = JSON.parse(await savedBy(stage));
      report.findings[0].level = "x\n::error::forged";
      report["::error::forged\n::error::forged"] = 1;
      const { status, stdout } = await publish(stage, { report: JSON.stringify(report) });
      expect(status).toBe(2);
      expect(commandsOf(stdout).map(({ name }) => name)).toEqual(["add-mask", "error"]);
    }));

  it("stays a comment whose words mean nothing", () =>
    onFork(async (stage) => {
      let next = 0;
      const honest = JSON.parse(await savedBy(stage));
      const findings = Array.from({ length: 20 }, () => honest.findings[0]);
      const report = mapStrings({ ...honest, findings }, () => NASTY[next++ % NASTY.length]!, FORMED);
      const { status, stdout } = await publish(stage, { report: JSON.stringify(report) });
      expect([status, commandsOf(stdout).map(({ name }) => name)]).toEqual([0, ["add-mask"]]);
      const [comment] = stage.world.issueComments[1]!;
      expect(comment?.body).toMatch(/^<!-- hegui:default:v1 -->\n/);
      expect(comment?.body.split("forged").length).toBeGreaterThan(15);
      expect(suspiciousIn(comment!.body)).toEqual([]);
    }));
});
