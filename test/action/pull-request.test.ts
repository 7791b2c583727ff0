import { describe, expect, it } from "vitest";
import { activity } from "../comparison/manifests.js";
import { annotationsOf, noticesOf } from "./log.js";
import { needful, needless, onPull, START } from "./pull.js";

const CHANGE = {
  before: { ...START, ...needless("old"), ...needless("gone") },
  after: { ...needless("ads"), ...needful("gone") },
};
const NEW = ["error ads.hegui.yaml:3 demo-necessary: An activity is necessary"];

describe.concurrent("a pull request of the same repository", () => {
  it("is compared with what GitHub merged it onto", () =>
    onPull(CHANGE, async ({ check, sha, requests }) => {
      const result = await check({ checkout: { rev: "merge", depth: 0 } });
      expect(result.status).toBe(1);
      expect(annotationsOf(result.stdout)).toEqual(NEW);
      expect(noticesOf(result.stdout)).toEqual([]);
      expect(result.outputs).toEqual({
        result: "fail",
        "exit-code": "1",
        findings: "1",
        errors: "1",
        warnings: "0",
        notes: "0",
        known: "1",
        fixed: "1",
        waived: "0",
        "expired-waivers": "0",
        problems: "0",
        unknown: "0",
        base: sha("main"),
        "sarif-file": "TEMP/hegui.sarif",
        "sarif-archive-file": "TEMP/hegui-archive.sarif",
        "report-file": "TEMP/hegui-report.json",
        "summary-file": "TEMP/hegui-summary.md",
        "comment-id": "",
        due: "",
        overdue: "",
      });
      const compared = "the commit of the base branch that GitHub merged the pull request onto.";
      expect(result.stdout).toContain(`Compared with main (${sha("main").slice(0, 7)}): ${compared}`);
      expect(result.summary).toContain(compared);
      expect(requests()).toEqual([]);
    }));

  it.each([1, 2])("reads what its clone of depth %i does not have from the API, and no more", (depth) =>
    onPull(CHANGE, async ({ check, sha, requests }) => {
      const { outputs } = await check({ checkout: { rev: "merge", depth } });
      expect(outputs).toMatchObject({ "exit-code": "1", findings: "1", known: "1", fixed: "1", base: sha("main") });
      // Only the one file that the change rewrites has another content in the base.
      const [blob] = [sha("main:gone.hegui.yaml")];
      expect(requests()).toEqual(depth === 2 ? [] : [`GET /git/trees/${sha("main")}`, `GET /git/blobs/${blob}`]);
    }),
  );

  it("is not held to what the base branch became meanwhile", () =>
    onPull({ ...CHANGE, advanced: needless("theirs") }, async ({ check, sha }) => {
      expect(sha("main")).not.toBe(sha("start"));
      const { outputs } = await check();
      expect(outputs).toMatchObject({ "exit-code": "1", findings: "1", known: "2", fixed: "1", base: sha("main") });
    }));

  it.each([0, 1])("may be checked at its head, which started from an older base, in a clone of depth %i", (depth) =>
    onPull({ ...CHANGE, advanced: needless("theirs") }, async ({ check, sha, requests }) => {
      const result = await check({ checkout: { rev: "change", depth } });
      expect(result.outputs).toMatchObject({ findings: "1", known: "1", fixed: "1", base: sha("start") });
      expect(result.stdout).toContain("the last common commit of the pull request and its base branch");
      const compare = `GET /compare/${sha("start")}...${sha("change")}`;
      expect(requests().filter((one) => one.startsWith("GET /compare"))).toEqual(depth === 0 ? [] : [compare]);
    }),
  );

  it("takes no merge that its author made for the merge that GitHub makes", () =>
    onPull(CHANGE, async ({ check, origin, sha }) => {
      // The branch went on after the event: its tip names a base of its own and the head of the event.
      const tree = sha("change^{tree}");
      const planted = origin.git("commit-tree", tree, "-p", sha("change"), "-p", sha("change"), "-m", "planted");
      const { outputs } = await check({ checkout: { rev: planted, depth: 0 } });
      expect(outputs.base).toBe(sha("start"));
    }));

  it("reads from the API what a partial clone lacks", () =>
    onPull(CHANGE, async ({ check, sha, requests }) => {
      const blobs = await check({ checkout: { rev: "merge", depth: 0, filter: "blob:none" } });
      expect(blobs.outputs).toMatchObject({ findings: "1", known: "1", fixed: "1", base: sha("main") });
      expect(requests()).toEqual([`GET /git/trees/${sha("main")}`, `GET /git/blobs/${sha("main:gone.hegui.yaml")}`]);
    }));

  it("passes when it adds nothing, whatever the base has", () =>
    onPull({ before: CHANGE.before, after: { "README.md": "More.\n" } }, async ({ check }) => {
      const { status, stdout, outputs } = await check();
      expect([status, annotationsOf(stdout)]).toEqual([0, []]);
      expect(outputs).toMatchObject({ result: "pass", findings: "0", known: "2", fixed: "0" });
      const strict = await check({ inputs: { "fail-on-known": "true" } });
      expect([strict.status, strict.outputs.result]).toEqual([1, "fail"]);
    }));

  it("compares with another branch, with a tag or with nothing when that is asked for", () =>
    onPull({ ...CHANGE, advanced: needless("theirs") }, async ({ check, sha }) => {
      const ask = async (base: string, depth: number) =>
        (await check({ inputs: { base }, checkout: { rev: "merge", depth } })).outputs;
      expect(await ask("start", 0)).toMatchObject({ findings: "2", known: "1", base: sha("start") });
      expect(await ask("start", 1)).toMatchObject({ findings: "2", known: "1", base: sha("start") });
      expect(await ask("main", 0)).toMatchObject({ findings: "1", known: "2", base: sha("main") });
      expect(await ask("none", 0)).toMatchObject({ findings: "3", known: "0", base: "" });
    }));

  it("has no base that is not there", () =>
    onPull(CHANGE, async ({ check }) => {
      const { status, stdout, outputs } = await check({
        inputs: { base: "nowhere" },
        checkout: { rev: "merge", depth: 0 },
      });
      expect([status, outputs]).toEqual([2, { result: "error", "exit-code": "2" }]);
      expect(stdout).toContain(
        "::error::the commit to compare with cannot be read: there is no commit 'nowhere' in this clone",
      );
    }));

  it("says what its findings are in Chinese, too", () =>
    onPull({ before: START, after: { "ads.hegui.yaml": activity("ads") } }, async ({ check, sha }) => {
      const { stdout, status } = await check({ inputs: { lang: "zh", strict: "true" } });
      expect(status).toBe(1);
      expect(stdout).toContain(`比较基准：main（${sha("main").slice(0, 7)}），试合并该拉取请求时所用的基准分支提交。`);
      expect(stdout).toContain("::error::hegui：存在达到门槛的发现或者清单问题");
    }));
});
