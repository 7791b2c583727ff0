import { describe, expect, it } from "vitest";
import { noticesOf } from "./log.js";
import { onPull, type PullStage, START } from "./pull.js";

/** An activity with a fact that nobody knows, unless it is spelt right. */
const entry = (id: string, key: string, purpose = "Guess") =>
  `  - { id: ${id}, purpose: "${purpose}", uses: [guests], ${key}: true }\n`;
const manifest = (...entries: readonly string[]) => ({
  "ads.hegui.yaml": `version: 1\nactivities:\n${entries.join("")}`,
});

const RIGHT = entry("ads", "necessary");
const WRONG = entry("ads", "necesary");
const FILES = "GET /pulls/1/files";
const COMMENTS = "GET /pulls/1/comments";
const REVIEW = "POST /pulls/1/reviews";

async function suggest({ check, requests }: PullStage, inputs = {}) {
  const before = requests().length;
  const result = await check({ checkout: { rev: "merge", depth: 0 }, inputs: { suggestions: "true", ...inputs } });
  return { ...result, asked: requests().slice(before) };
}

/** Review comments on the pull request: where and what. */
const said = ({ world }: PullStage) =>
  (world.reviewComments[1] ?? []).map(({ path, line, side, body }) => ({ path, line, side, body }));

const fenced = (fence: string, line: string) =>
  expect.stringContaining(`\n${fence}suggestion\n${line.trimEnd()}\n${fence}\n`);

describe.concurrent("a suggestion", () => {
  it("is made once for a misspelt key in a changed line", () =>
    onPull({ before: { ...START, ...manifest(RIGHT) }, after: manifest(WRONG) }, async (stage) => {
      const { status, stdout, asked } = await suggest(stage);
      expect([status, noticesOf(stdout), asked]).toEqual([1, [], [FILES, COMMENTS, REVIEW]]);
      expect(said(stage)).toEqual([{ path: "ads.hegui.yaml", line: 3, side: "RIGHT", body: fenced("```", RIGHT) }]);
      expect(stage.world.reviews[1]).toMatchObject([{ state: "COMMENTED", commit: stage.sha("change"), body: "" }]);
      expect((await suggest(stage)).asked).toEqual([FILES, COMMENTS]);
      expect(said(stage)).toHaveLength(1);
    }));

  it("is not made where the line did not change, nor for what the base has too", () => {
    const more = entry("calls", "necessary");
    return onPull({ before: { ...START, ...manifest(WRONG) }, after: manifest(WRONG, more) }, async (stage) => {
      expect((await suggest(stage)).status).toBe(1);
      expect(said(stage)).toEqual([]);
    });
  });

  it("is one of a review with all of them", () => {
    const wrong = Array.from({ length: 25 }, (_, index) => entry(`ads-${index}`, "necesary"));
    return onPull({ before: START, after: manifest(...wrong) }, async (stage) => {
      expect((await suggest(stage)).asked).toEqual([FILES, COMMENTS, REVIEW]);
      expect(said(stage).map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index + 3));
      // What found no room is suggested by the next run.
      expect((await suggest(stage)).asked).toEqual([FILES, COMMENTS, REVIEW]);
      expect(said(stage)).toHaveLength(25);
      expect((await suggest(stage)).asked).toEqual([FILES, COMMENTS]);
    });
  });

  it("holds a line with fences, Chinese and characters of two units", () => {
    const purpose = "```suggestion` ````` 营销 😀 @octocat";
    const [right, wrong] = [entry("ads", "necessary", purpose), entry("ads", "necesary", purpose)];
    return onPull({ before: START, after: manifest(wrong) }, async (stage) => {
      await suggest(stage);
      expect(said(stage)).toMatchObject([{ line: 3, body: fenced("``````", right) }]);
    });
  });

  it("says what is wrong in words that are no markup", () => {
    const wrong = RIGHT.replace("necessary: true", "legal_bassis: consent");
    return onPull({ before: START, after: manifest(wrong) }, async (stage) => {
      await suggest(stage);
      expect(said(stage).map(({ body }) => body.split("\n")[1])).toEqual(["unknown key 'legal\\_bassis'"]);
    });
  });

  it("names the line as the pull request has it, where the base branch moved it meanwhile", () => {
    const before = { ...START, ...manifest(RIGHT, RIGHT.replace("ads", "b"), RIGHT.replace("ads", "c")) };
    const after = manifest(RIGHT, RIGHT.replace("ads", "b"), WRONG.replace("ads", "c"));
    return onPull({ before, after }, async (stage) => {
      const { origin, sha, world, pull, run } = stage;
      // A merge in which the line stands one lower than in the head of the pull request.
      const text = `# moved\n${after["ads.hegui.yaml"]}`;
      const merged = commitWith(stage, text);
      expect(origin.git("show", `${merged}:ads.hegui.yaml`)).toContain("# moved");
      const payload = {
        pull_request: {
          number: 1,
          head: { ...pull.head, repo: { full_name: pull.head.repo } },
          base: { ...pull.base, repo: { full_name: "octo-org/shop" } },
        },
      };
      const { status } = await run({
        trigger: { name: "pull_request", payload, sha: merged },
        checkout: { rev: merged, depth: 0 },
        inputs: { suggestions: "true" },
      });
      expect([status, said(stage), world.refs["heads/main"]]).toEqual([1, [], sha("main")]);
    });
  });

  it("is made of nothing when nothing is misspelt", () =>
    onPull({ before: START, after: manifest(RIGHT) }, async (stage) => {
      expect((await suggest(stage)).asked).toEqual([]);
    }));

  it("of a fork leaves one notice", () =>
    onPull(
      { before: START, after: manifest(WRONG) },
      async (stage) => {
        const { status, stdout } = await suggest(stage);
        expect([status, said(stage)]).toEqual([1, []]);
        expect(noticesOf(stdout)).toEqual([
          expect.stringMatching(/^the suggested edits could not be published \(403: .*it needs `pull-requests: write`/),
        ]);
      },
      { fork: "mona" },
    ));
});

/** A merge of the pull request with another text of its manifest. */
function commitWith({ origin, sha }: PullStage, text: string): string {
  origin.git("checkout", "--quiet", "--detach", "merge");
  origin.write({ "ads.hegui.yaml": text });
  origin.git("add", "ads.hegui.yaml");
  return origin.git("commit-tree", origin.git("write-tree"), "-p", sha("main"), "-p", sha("change"), "-m", "merged");
}
