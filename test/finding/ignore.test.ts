import { describe, expect, it } from "vitest";
import { check } from "../../src/check.js";
import type { Input } from "../../src/examine.js";
import { render } from "../../src/report/index.js";
import { ignoresOf } from "../../src/scan/ignore.js";
import { field, place } from "../draft/signals.js";
import { scanned } from "../fix/fixing.js";

const RULE = "drift-personal-field";
const email = field("User", "email", "basic.email", { at: place("src/a.ts", 2) });
const again = { ...email, at: place("src/a.ts", 9) };
const text = (...comments: readonly [number, string][]) => {
  const lines = Array.from({ length: 12 }, () => "");
  for (const [line, comment] of comments) lines[line - 1] = `x; // hegui-ignore ${comment}`;
  return lines.join("\n");
};

function input(code: string, signals = [email], more: Partial<Input> = {}): Input {
  const scan = { files: 1, skipped: {}, unsure: 0, ignores: ignoresOf("src/a.ts", code) };
  return { ...scanned({ "a.hegui.yaml": "version: 1\n" }, signals), scan, ...more };
}
const states = (given: Input) => check(given).findings.map((one) => `${one.state} ${one.rule}`);

describe("a comment of the rule", () => {
  it("waives the finding of its line, with its reason and place", () => {
    const report = check(input(text([2, `${RULE} a demo`])));
    expect(report.findings).toMatchObject([
      { state: "waived", ignored: { reason: "a demo", at: { start: { line: 2 } } } },
    ]);
    expect(report.scan?.ignored).toMatchObject([{ rule: RULE, reason: "a demo", used: true }]);
    expect(report.problems).toEqual([]);
  });

  it("may name it by an earlier id", () => {
    const given = input(text([2, "drift-former a demo"]));
    const packs = given.packs.map((pack) => ({
      ...pack,
      rules: pack.rules.map((rule) => (rule.id === RULE ? { ...rule, aliases: ["drift-former"] } : rule)),
    }));
    const report = check({ ...given, packs });
    expect(report.findings.map((one) => `${one.state} ${one.rule}`)).toEqual([`waived ${RULE}`]);
    expect(report.problems).toEqual([]);
    expect(check(given).problems.map((one) => one.code)).toEqual(["scan/ignore-unknown-rule"]);
  });

  it("is needed at every place where the same is seen", () => {
    const signals = [email, again];
    expect(states(input(text([2, `${RULE} a demo`]), signals))).toEqual([`new ${RULE}`]);
    expect(states(input(text([2, `${RULE} a demo`], [9, `${RULE} a demo`]), signals))).toEqual([`waived ${RULE}`]);
  });

  it("on another line, or of another rule, waives nothing and is listed as unused", () => {
    const report = check(input(text([3, `${RULE} a demo`], [2, "drift-sensitive-field a demo"])));
    expect(report.findings.map((one) => one.state)).toEqual(["new"]);
    expect(report.scan?.ignored.map((one) => one.used)).toEqual([false, false]);
    expect(report.problems).toEqual([]);
  });

  it("without a reason waives nothing and is a problem", () => {
    const report = check(input(text([2, RULE])));
    expect([report.findings[0]?.state, report.problems.map((one) => one.code)]).toEqual([
      "new",
      ["scan/ignore-without-reason"],
    ]);
  });

  it("that names no rule of the scan is a problem, with the rule that is meant", () => {
    const { problems } = check(input(text([2, "drift-personal-feild a demo"], [4, "x"], [6, ""])));
    expect(problems.map((one) => [one.code, one.hint?.en])).toEqual([
      ["scan/ignore-unknown-rule", `did you mean '${RULE}'?`],
      ["scan/ignore-unknown-rule", expect.stringContaining("hegui-ignore <rule> <reason>")],
      ["scan/ignore-unknown-rule", expect.stringContaining("hegui-ignore <rule> <reason>")],
    ]);
  });
});

describe("in code of a stranger", () => {
  const comparison = { ref: "main", commit: "0".repeat(40) } as unknown as NonNullable<Input["base"]>["comparison"];
  const against = (before: string): Partial<Input> => ({
    untrusted: true,
    base: { comparison, files: [], policy: [], signals: [], ignores: ignoresOf("src/a.ts", before) },
  });
  const mine = text([2, `${RULE} a demo`]);

  it.each([
    ["is not in the base", text(), "new"],
    ["has another reason there", text([2, `${RULE} other`]), "new"],
    ["is in the base, on whatever line", text([7, `${RULE} a demo`]), "waived"],
  ])("a comment that %s", (_, before, state) => {
    expect(states(input(mine, [email], against(before)))).toEqual([`${state} ${RULE}`]);
  });
});

it("text, SARIF and JSON say what was accepted in the code", () => {
  const report = check(input(text([2, `${RULE} a demo`])));
  const options = { lang: "en", colour: false, quiet: false, handbook: {} } as const;
  expect(render(report, "text", options)).toContain("ignored in the code at src/a.ts:2 · a demo");
  const [result] = JSON.parse(render(report, "sarif", options)).runs[0].results;
  expect(result.suppressions).toMatchObject([{ kind: "inSource", status: "accepted", justification: "a demo" }]);
  expect(JSON.parse(render(report, "json", options)).findings[0].ignored.reason).toBe("a demo");
});
