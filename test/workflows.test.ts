import { describe, expect, it } from "vitest";
import { committed, documented, own } from "./workflows/found.js";
import { pinsOf, review } from "./workflows/review.js";
import { stepsOf, type Workflow, workflowOf } from "./workflows/workflow.js";

const workflows = [...committed, ...documented];

describe("workflows, in this repository and in its documents", () => {
  it("are found", () => {
    expect(committed.map((one) => one.name).sort()).toEqual(
      ["action", "check-dist", "hegui", "release", "test"].map((name) => `.github/workflows/${name}.yml`),
    );
    expect(documented.length).toBeGreaterThanOrEqual(11);
  });

  it.each(workflows.map((one) => [one.name, one] as const))("%s", (_, workflow) => {
    expect(review(workflow, own)).toEqual([]);
  });

  it("pin each Action once", () => {
    const pins = new Map<string, Set<string>>();
    for (const { action, pin } of workflows.flatMap(pinsOf)) pins.set(action, (pins.get(action) ?? new Set()).add(pin));
    expect([...pins].filter(([, found]) => found.size > 1)).toEqual([]);
    expect(pins.size).toBeGreaterThanOrEqual(6);
  });

  it("hand every input of the reusable workflow on to the Action", () => {
    const { jobs } = committed.find((one) => one.name.endsWith("/hegui.yml"))!;
    const step = stepsOf({ jobs }).find((one) => one.uses === "./.hegui-action")!;
    const passed = Object.fromEntries(Object.keys(step.with!).map((name) => [name, `\${{ inputs.${name} }}`]));
    expect(step.with).toEqual(passed);
    expect(own.workflowInputs.filter((name) => !(name in passed))).toEqual([
      "fetch-depth",
      "artifact",
      "timeout-minutes",
    ]);
  });
});

const GOOD = `
name: good
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: good-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  one:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # read the checkout
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: hegui/hegui@COMMIT # v${own.version}
        id: hegui
        with:
          comment: on-change
      - env:
          RESULT: \${{ steps.hegui.outputs.result }}
        run: test "$RESULT" = pass
`;

/** What is changed in the good workflow, and what the review must then say. */
const BAD: readonly (readonly [from: string | RegExp, to: string, fault: RegExp])[] = [
  [/@[0-9a-f]{40} # v7.0.1/, "@v7", /not pinned by a commit/],
  [" # v7.0.1", "", /does not say its version/],
  [" # v7.0.1", " # v7", /does not say its version/],
  [
    /- uses: actions.*\n.*\n.*false/,
    "- { uses: actions/checkout@v7, with: { persist-credentials: false } }",
    /line of its own/,
  ],
  [`# v${own.version}`, "# v999.0.0", /is not said to be/],
  ["hegui@COMMIT", "hegui@v0", /not pinned by a commit/],
  ["permissions: {}", "permissions: read-all", /no `permissions: \{\}`/],
  ["permissions: {}\n", "", /no `permissions: \{\}`/],
  [/ {4}permissions:\n.*\n/, "", /does not say its permissions/],
  [/permissions:\n {6}contents: read.*/, "permissions: write-all", /does not say its permissions/],
  ["contents: read # read the checkout", "contents: write", /no comment/],
  ["pull_request:\n", "pull_request_target:\n", /pull_request_target/],
  ["pull_request:\n", "workflow_run:\n", /does not say why it is safe/],
  ["pull_request:\n", "workflow_run: # safe here: it is not\n", /runs or checks out/],
  ['test "$RESULT"', 'test "${{ github.head_ref }}"', /pasted into a script/],
  ['test "$RESULT" = pass', 'echo "X=$RESULT" >> "$GITHUB_ENV"', /environment of later steps/],
  ['test "$RESULT" = pass', "npm install hegui", /no lock file/],
  ["persist-credentials: false", "fetch-depth: 0", /leaves the token/],
  ["    timeout-minutes: 5\n", "", /no timeout/],
  [/concurrency:\n.*\n.*\n/, "", /no `concurrency`/],
  [/cancel-in-progress: .*/, "cancel-in-progress: true", /can be cancelled/],
  ["steps.hegui.outputs.result }}", "secrets.TOKEN }}", /a secret is used/],
  ["comment: on-change", "coment: on-change", /no input 'coment'/],
  ["comment: on-change", "comment: always", /'comment' must be one of/],
  ["comment: on-change", "fail-on: errors", /did you mean error/],
  ["outputs.result", "outputs.verdict", /no steps\.hegui\.outputs\.verdict/],
  ["steps.hegui.outputs", "steps.check.outputs", /no steps\.check\.outputs/],
  ["steps.hegui.outputs", "needs.one.outputs", /no needs\.one\.outputs/],
];

const faultsOf = (text: string) => review(workflowOf("bad", text) as Workflow, own).join("\n");

describe("the review", () => {
  it("says nothing of a good workflow", () => {
    expect(faultsOf(GOOD)).toBe("");
    expect(faultsOf(GOOD.replace("contents: read", "checks: write"))).toBe("");
  });

  it.each(BAD)("%s → %s", (from, to, fault) => {
    const text = GOOD.replace(from, () => to);
    expect(text).not.toBe(GOOD);
    expect(faultsOf(text)).toMatch(fault);
  });

  it("wants no cache where something is published", () => {
    const setup = "steps:\n      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0\n";
    const publishing = GOOD.replace("contents: read", "contents: write").replace("steps:\n", setup);
    expect(faultsOf(publishing)).toMatch(/may read a cache/);
    expect(faultsOf(GOOD.replace("steps:\n", setup))).toBe("");
  });

  it("knows inputs and outputs of the reusable workflow", () => {
    const calling = (input: string, output: string) => `
name: calling
on: [push]
permissions: {}
concurrency: { group: calling, cancel-in-progress: true }
jobs:
  one:
    permissions: {}
    uses: $/.github/workflows/hegui.yml
    with: { ${input}: x }
  two:
    needs: one
    runs-on: ubuntu-latest
    timeout-minutes: 1
    permissions: {}
    steps:
      - { env: { X: "\${{ needs.one.outputs.${output} }}" }, run: test "$X" }
`;
    expect(faultsOf(calling("lang", "result"))).toBe("");
    expect(faultsOf(calling("language", "result"))).toMatch(/no input 'language'/);
    expect(faultsOf(calling("lang", "verdict"))).toMatch(/no needs\.one\.outputs\.verdict/);
  });
});
