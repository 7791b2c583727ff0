import { describe, expect, it } from "vitest";
import type { Fault, FaultKind } from "../github/faults.js";
import { annotationsOf, noticesOf } from "./log.js";
import { needful, needless, onPull, type PullStage, type PullStageOptions, START } from "./pull.js";
import type { StepResult } from "./run.js";

// One new finding, and one word that is misspelt.
const TYPO = "version: 1\nactivities:\n  - { id: b, purpose: Guess, uses: [guests], necesary: true }\n";
const CHANGE = {
  before: { ...START, ...needful("ads"), ...needless("old") },
  after: { ...needless("ads"), "b.hegui.yaml": TYPO },
};

const SURFACES = {
  comment: { inputs: { comment: "on-change" }, path: /\/issues\//, what: "the comment" },
  suggestions: {
    inputs: { suggestions: "true" },
    path: /\/pulls\//,
    what: "the suggested edits",
  },
  "check run": { inputs: { "check-run": "true" }, path: /\/check-runs/, what: "the check run" },
} as const;
type Surface = keyof typeof SURFACES;
const ALL = Object.keys(SURFACES) as Surface[];
const EVERYTHING = Object.assign({}, ...ALL.map((name) => SURFACES[name].inputs)) as Readonly<Record<string, string>>;

/** Whatever GitHub does, the job says what it found and ends as it would have ended. */
function expectFindings({ status, stdout, summary, outputs }: StepResult): void {
  expect([status, outputs.result, outputs["exit-code"]]).toEqual([1, "fail", "1"]);
  for (const text of [stdout, summary]) {
    expect(text).toContain("activity 'ads' is not necessary");
    expect(text).toContain("unknown key 'necesary'");
  }
}

const spoiled = (faults: readonly Fault[], work: (stage: PullStage) => Promise<void>, more: PullStageOptions = {}) =>
  onPull(CHANGE, work, { ...more, faults });

const whole = { rev: "merge", depth: 0 };

const REFUSALS = [
  ["forbidden", "403: Resource not accessible by integration", true],
  ["not-found", "404: Not Found", true],
  ["unprocessable", "422: Validation Failed", false],
  ["malformed", "GitHub's answer is not what it should be", false],
  ["wrong-shape", "GitHub's answer is not what it should be", false],
] as const;

describe.concurrent("when GitHub refuses", () => {
  it.each(REFUSALS)("what is published (%s), one notice each says so", (kind, reason, permission) =>
    spoiled(
      ALL.map((name) => ({ kind, path: SURFACES[name].path, times: 99 })),
      async ({ check, world }) => {
        const result = await check({ checkout: whole, inputs: EVERYTHING });
        expectFindings(result);
        const said = (name: Surface) => `${SURFACES[name].what} could not be published (${reason}`;
        const notices = noticesOf(result.stdout);
        expect(notices).toEqual(
          (["check run", "comment", "suggestions"] as const).map((name) => expect.stringContaining(said(name))),
        );
        expect(notices.map((one) => /it needs `([a-z-]+: write)`/.exec(one)?.[1])).toEqual(
          permission
            ? ["checks: write", "pull-requests: write", "pull-requests: write"]
            : [undefined, undefined, undefined],
        );
        expect(annotationsOf(result.stdout)).toHaveLength(2);
        expect([world.issueComments[1], world.reviews[1] ?? [], world.checkRuns]).toEqual([[], [], []]);
      },
    ),
  );

  it.each(
    REFUSALS.flatMap(([kind, reason]) =>
      [/\/git\/trees\//, /\/git\/blobs\//].map((path) => [kind, path, reason] as const),
    ),
  )("reading from a shallow clone (%s, %s), everything counts", (kind, path, reason) =>
    spoiled([{ kind, path, times: 99 }], async ({ check }) => {
      const result = await check();
      expectFindings(result);
      expect(result.outputs).toMatchObject({ errors: "2", known: "0", base: "" });
      expect(noticesOf(result.stdout)).toEqual([
        expect.stringContaining(`the commit to compare with cannot be read, so every finding counts (${reason}`),
      ]);
    }),
  );

  it("reading for a stranger's change, nothing is judged", () =>
    Promise.all(
      ([/\/git\/trees\//, /\/git\/blobs\//] as const).map((path) =>
        spoiled(
          [{ kind: "not-found", path, times: 99 }],
          async ({ check }) => {
            const { status, stdout, outputs } = await check();
            expect([status, outputs]).toEqual([2, { result: "error", "exit-code": "2" }]);
            expect(stdout).toContain("::error::the commit to compare with cannot be read: 404: Not Found");
          },
          { fork: "mona" },
        ),
      ),
    ));
});

/** Runs everything on a clone that lacks the base, while requests of all kinds are spoiled. */
const storm = (
  fault: FaultKind,
  times: number,
  work: (result: StepResult, stage: PullStage) => void,
  inputs = {},
  paths = [/\/git\//, ...ALL.map((name) => SURFACES[name].path)],
) =>
  spoiled(
    paths.map((path) => ({ ...fault, path, times }) as Fault),
    async (stage) => {
      const result = await stage.check({ inputs: { ...EVERYTHING, ...inputs } });
      expectFindings(result);
      work(result, stage);
    },
  );

/** Everything was published at last, and the log has no word about it. */
function expectPublished({ stdout, outputs }: StepResult, { world, pull }: PullStage): void {
  expect(noticesOf(stdout)).toEqual([]);
  expect(outputs).toMatchObject({ errors: "1", known: "1" });
  expect(world.issueComments[pull.number]).toHaveLength(1);
  expect(world.reviewComments[pull.number]).toHaveLength(1);
  expect(world.checkRuns).toMatchObject([{ status: "completed", annotations: [{}, {}] }]);
}

const PARTS = [
  /^the commit to compare with/,
  /^the check run could not/,
  /^the comment could not/,
  /^the suggested edits could not/,
];

/** Everything failed, with one notice each, and the annotations stand in the log. */
const expectTold = (reason: RegExp) => (result: StepResult) => {
  const notices = noticesOf(result.stdout);
  expect(notices).toEqual(PARTS.map((part) => expect.stringMatching(part)));
  for (const notice of notices) expect(notice).toMatch(reason);
  expect(annotationsOf(result.stdout)).toHaveLength(3);
  expect(result.outputs).toMatchObject({ errors: "2", known: "0" });
};

describe.concurrent("when GitHub falters", () => {
  it.each<[string, FaultKind]>([
    ["a bad gateway", { kind: "bad-gateway" }],
    ["a connection that ends", { kind: "reset" }],
    ["a wait that it asks for", { kind: "retry-after" }],
    ["the secondary limit", { kind: "secondary" }],
    ["the hourly limit, which ends soon", { kind: "rate-limit" }],
    ["an answer that takes a while", { kind: "slow", milliseconds: 300 }],
  ])("once, it is tried again after %s", (_, fault) => storm(fault, 1, expectPublished));

  it.each<[string, FaultKind, RegExp]>([
    ["bad gateways", { kind: "bad-gateway" }, /\(502: a page instead of an answer\)/],
    ["connections that end", { kind: "reset" }, /\((?:other side closed|read ECONNRESET)\)/],
    ["a limit that ends in an hour", { kind: "rate-limit", seconds: 3600 }, /\(403: API rate limit exceeded/],
    ["the secondary limit", { kind: "secondary" }, /\(403: You have exceeded a secondary rate limit/],
    ["refusals of too many requests", { kind: "retry-after" }, /\(429: Too many requests/],
  ])("for good, one notice each tells of %s", (_, fault, reason) => storm(fault, 99, expectTold(reason)));

  it("and never answers, the time that it may take is kept", async () => {
    const start = performance.now();
    await storm({ kind: "hang" }, 99, expectTold(/\(no answer within 2 s\)/), { timeout: "2" });
    expect(performance.now() - start).toBeLessThan(60_000);
  });

  it("and is slow, what is late is told", () =>
    storm({ kind: "slow", milliseconds: 2_500 }, 99, expectTold(/\(no answer within 2 s\)/), { timeout: "2" }));
});

describe.concurrent("a check run that cannot be filled", () => {
  it.each<[string, FaultKind, string]>([
    ["is refused", { kind: "unprocessable" }, "422: Validation Failed"],
    ["hangs", { kind: "hang" }, "no answer within 6 s"],
  ])("because a page %s is ended with the verdict", (_, fault, reason) =>
    spoiled([{ ...fault, method: "PATCH", path: /\/check-runs/, times: 1 } as Fault], async ({ check, world }) => {
      const result = await check({ checkout: whole, inputs: { "check-run": "true", timeout: "6" } });
      expectFindings(result);
      expect(world.checkRuns).toMatchObject([{ status: "completed", conclusion: "failure", annotations: [] }]);
      expect(noticesOf(result.stdout)).toEqual([
        expect.stringContaining(`the check run could not be published (${reason}`),
      ]);
      expect(annotationsOf(result.stdout)).toHaveLength(2);
    }),
  );
});

it("takes no time that is none", () =>
  spoiled([], async ({ check }) => {
    const { status, stdout } = await check({ inputs: { timeout: "0" } });
    expect([status, stdout]).toEqual([
      2,
      expect.stringContaining("::error::input 'timeout' must be a number of seconds"),
    ]);
  }));
