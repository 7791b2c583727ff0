import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { check } from "../src/check.js";
import { settingsOf } from "../src/workspace/settings.js";
import { policies } from "./policies.js";

const folder = fileURLToPath(new URL("lawful/", import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith(".hegui.yaml"));

/** Lawful manifests of varied sectors and shapes: a rule that reports one of them is wrong. */
describe("the false-alarm corpus", () => {
  it("has at least forty manifests", () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
  });

  it.each(files)("no rule fires on %s", (file) => {
    const text = readFileSync(`${folder}${file}`, "utf8");
    const asOf = /^# as of (\S+)$/m.exec(text)?.[1] ?? "2026-11-21";
    const report = check({
      ...policies,
      files: [{ file, text }],
      problems: [],
      asOf,
      settings: settingsOf({ version: 1 }, { profile: "full", drafts: true }),
      documentHash: () => undefined,
    });
    const place = (one: { at: { start: { line: number } }; message: { en: string } }) =>
      `${one.at.start.line}: ${one.message.en}`;
    expect(report.problems.map(place)).toEqual([]);
    const fired = report.findings.filter((one) => one.outcome === "fail" && !one.upcoming);
    expect(fired.map((one) => `${place(one)} (${one.rule})`)).toEqual([]);
    // What is not declared stays a question; a whole repository meets at most about ten.
    expect(report.questions.map(place).slice(10)).toEqual([]);
  });
});
