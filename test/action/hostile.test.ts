import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder } from "../comparison/repository.js";
import { commandsOf } from "./log.js";
import { suspiciousIn } from "./markdown.js";
import { NASTY } from "./nasty.js";
import { needful, needless, onPull, type PullStage, pullRequestEvent, START } from "./pull.js";
import type { StepResult } from "./run.js";
import { checkoutOf } from "./stage.js";

const everything = { comment: "on-change", suggestions: "true", "check-run": "true", strict: "true" };
const checkout = { rev: "merge", depth: 0 };
const quoted = NASTY.map((text) => JSON.stringify(text));

/** Lists every text in a place where people write freely, and where they should not. */
const HOSTILE = {
  "titles.hegui.yaml": `version: 1\nactivities:\n${quoted
    .map(
      (text, index) => `  - { id: t-${index}, title: ${text}, purpose: ${text}, uses: [guests], necessary: false }\n`,
    )
    .join("")}`,
  "ids.hegui.yaml": `version: 1\nactivities:\n${quoted.map((text) => `  - { id: ${text}, purpose: x, uses: [${text}] }\n`).join("")}`,
  "keys.hegui.yaml": `version: 1\n${quoted.map((text) => `? ${text}\n: ${text}\n`).join("")}`,
  "flows.hegui.yaml": `version: 1\nrecipients:\n${quoted
    .map((text, index) => `  - { id: r-${index}, title: ${text}, country: US }\n`)
    .join(
      "",
    )}flows:\n${quoted.map((text, index) => `  - { id: f-${index}, title: ${text}, from: guests, to: r-${index}, fields: [phone] }\n`).join("")}`,
  "waivers.hegui.yaml": `version: 1\nwaivers:\n${quoted
    .map(
      (text, index) =>
        `  - { id: w-${index}, rule: demo-necessary, entity: activity/t-${index}, reason: ${text}, approved_by: ${text}, requested_by: ${text}x, approved_on: 2026-11-02, expires: 2026-12-${index % 2 ? "10" : "31"} }\n`,
    )
    .join("")}`,
};

/** No word of a stranger is a command, and nothing of it means anything in Markdown. */
function expectInert({ stdout, summary }: StepResult, { world }: PullStage): void {
  const commands = commandsOf(stdout);
  expect(commands.filter(({ data }) => /^(?:forged|x$)/.test(data))).toEqual([]);
  for (const once of ["group", "endgroup", "add-mask"])
    expect(commands.filter(({ name }) => name === once)).toHaveLength(1);
  expect(suspiciousIn(summary)).toEqual([]);
  for (const { body } of world.issueComments[1] ?? []) expect(suspiciousIn(body)).toEqual([]);
  for (const { output } of world.checkRuns) expect(suspiciousIn(output.summary!)).toEqual([]);
}

describe.concurrent("what a stranger writes", () => {
  it.each(["en", "zh"])("in manifests and waivers stays text (%s)", (lang) =>
    onPull({ before: START, after: HOSTILE }, async (stage) => {
      const result = await stage.check({ checkout, inputs: { ...everything, lang } });
      expect(result.status).toBe(1);
      expect(result.summary.split("forged").length).toBeGreaterThan(10);
      expect(stage.world.issueComments[1]).toHaveLength(1);
      expectInert(result, stage);
    }),
  );

  it("in findings that are known, and in waivers that the base has, stays text", () =>
    onPull({ before: { ...START, ...HOSTILE }, after: { "waivers.hegui.yaml": null } }, async (stage) => {
      const result = await stage.check({
        checkout,
        inputs: { ...everything, "fail-on-known": "true", "check-run": "" },
      });
      expect(result.status).toBe(1);
      expectInert(result, stage);
      expect(commandsOf(result.stdout).some(({ properties }) => properties.file !== undefined)).toBe(true);
    }));

  it("as names of files stays a name", () => {
    const names = [
      "::error::forged",
      "a\n::error::forged",
      "##[error]forged",
      "%0A::error::forged",
      "a|b](https:evil.example)![x",
      "<b>`@octocat` #1",
      "-->",
      "*_~",
      "数据\u202ecod",
      "--config",
    ];
    const after = Object.fromEntries(
      names.map((name, index) => [`${name}.hegui.yaml`, needless(`ads-${index}`)[`ads-${index}.hegui.yaml`]!]),
    );
    return onPull({ before: START, after }, async (stage) => {
      const result = await stage.check({ checkout, inputs: everything });
      expect(result.outputs.errors).toBe("10");
      expectInert(result, stage);
      const files = stage.world.checkRuns[0]!.annotations.map(({ path }) => path);
      expect(files.sort()).toEqual(names.map((name) => `${name}.hegui.yaml`).sort());
    });
  });

  it.each(["\n", " ", ""])("as the names of branches stays a name, joined by %j", (between) =>
    onPull({ before: START, after: needless("ads") }, async (stage) => {
      const { world, pull, run } = stage;
      const ref = NASTY.join(between);
      const named = { ...pull, base: { ...pull.base, ref }, head: { ...pull.head, ref } };
      const result = await run({
        trigger: pullRequestEvent(world, named),
        checkout,
        inputs: { comment: "on-change" },
      });
      expect(result.outputs.errors).toBe("1");
      expect(result.summary).toContain("forged");
      expectInert(result, stage);
    }),
  );
});

describe.concurrent("what leaves the checkout", () => {
  const refused = (policy: Readonly<Record<string, string>>, reason: string, inputs = {}) =>
    onPull({ before: START, after: { ...needless("ads"), ...policy } }, async ({ check }) => {
      const { status, outputs, stdout } = await check({ checkout, inputs });
      expect([status, outputs]).toEqual([2, { result: "error", "exit-code": "2" }]);
      expect(commandsOf(stdout).flatMap(({ name, data }) => (name === "error" ? [data] : []))).toEqual([
        expect.stringContaining(reason),
      ]);
    });
  const outside = (policy: Readonly<Record<string, string>>, inputs = {}) =>
    onPull({ before: START, after: { ...needless("ads"), ...policy } }, async ({ check }) => {
      const { status, outputs, stdout } = await check({ checkout, inputs });
      expect([status, outputs.problems]).toEqual([1, "1"]);
      expect(commandsOf(stdout).map(({ properties }) => properties.title)).toContain("source/outside-workspace");
    });
  const config = (text: string) => ({ "hegui.config.yaml": `version: 1\n${text}\n` });

  it.each(["../../..", "/", "/etc", "rules/../..", "..\\\\.."])("is no pack: %s", (name) =>
    refused(config(`packs: ["${name}"]`), "pack"),
  );
  it("is no pack whose name is a command", () =>
    refused(config('packs: ["x\\n::error::forged"]'), "there is no pack 'x"));
  it.each(["../..", "/", "/etc", "../../../../etc/passwd"])("is no shared manifest: %s", (name) =>
    outside(config(`packs: [rules]\nextends: ["${name}"]`)),
  );
  it.each(["..", "../..", "a/../../..", "../checkout-2"])("is no working directory: %s", (name) =>
    refused({}, "leaves the workspace", { "working-directory": name }),
  );
  it.each(["/etc", "nowhere", "ads.hegui.yaml", "x\n::error::forged"])("is no working directory either: %s", (name) =>
    refused({}, "working-directory: there is no folder", { "working-directory": name }),
  );
  it.each(["../..", "/etc", "acme.hegui.yaml\nads.hegui.yaml\n/etc/hosts"])("is no path: %j", (paths) =>
    outside({}, { paths }),
  );
  it("is no path that is not there, whatever it looks like", () =>
    refused({}, "there is no file or folder '--config=x'", { paths: "ads.hegui.yaml\n--config=x" }));

  it("is not read through a link", () =>
    onPull({ before: START, after: needful("ads") }, async ({ check, origin }) => {
      const secret = join(folder(), "secret.hegui.yaml");
      writeFileSync(secret, "version: 1\nhush: hush-hush\n");
      const workspace = checkoutOf(origin, checkout);
      symlinkSync(secret, join(workspace, "stolen.hegui.yaml"));
      symlinkSync(join(secret, ".."), join(workspace, "stolen"));
      mkdirSync(join(workspace, "empty"));
      const { stdout, summary, status } = await check({
        checkout: workspace,
        inputs: { paths: "stolen.hegui.yaml\nads.hegui.yaml" },
      });
      expect(status).toBe(1);
      expect(stdout + summary).not.toContain("hush-hush");
      const all = await check({ checkout: workspace });
      expect(all.stdout + all.summary).not.toContain("hush-hush");
    }));
});

describe.concurrent("paths", () => {
  const BOTH = { before: START, after: { ...needless("ads"), ...needless("calls") } };

  it("narrow the check, one a line", () =>
    onPull(BOTH, async ({ check }) => {
      const errors = async (paths: string) => (await check({ checkout, inputs: { paths } })).outputs.errors;
      expect(await errors("acme.hegui.yaml\n  ads.hegui.yaml  \n\n")).toBe("1");
      expect(await errors("acme.hegui.yaml\r\nads.hegui.yaml\r\ncalls.hegui.yaml")).toBe("2");
      expect(await errors(".")).toBe("2");
    }));

  it("with nothing to check end with 4", () =>
    onPull({ before: { "README.md": "x\n" }, after: { "README.md": "y\n" } }, async ({ check }) => {
      const { status, outputs, stdout } = await check({ checkout });
      expect([status, outputs.result, outputs["exit-code"]]).toEqual([4, "error", "4"]);
      expect(stdout).toContain("::error::hegui: no manifest was found; nothing was checked");
    }));
});
