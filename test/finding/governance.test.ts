import { describe, expect, it } from "vitest";
import type { Settings } from "../../src/check.js";
import {
  codesOf,
  type Given,
  lineOf,
  MANIFEST,
  OTHER,
  RULE,
  run,
  SOUND,
  stateOf,
  TODAY,
  type Words,
  waivers,
} from "./accepted.js";

it("without a waiver the finding is new and fails, with a sound one it is waived and does not", () => {
  const without = run({});
  const accepted = run({ waivers: [{}] });
  expect([stateOf(without), codesOf(without), without.gate.failed]).toEqual(["new", [], true]);
  expect([stateOf(accepted), codesOf(accepted), accepted.gate.failed]).toEqual(["waived", [], false]);
});

describe("each fault alone", () => {
  const mine: Settings["approvers"] = [{ who: ["Zhao Min"] }, { who: ["Li Wei"], rules: ["cbdt-*"] }];
  it.each<[string, Words, Omit<Given, "waivers">, keyof typeof SOUND, "waived" | "new"]>([
    ["waiver/expired", { expires: "2026-11-20" }, {}, "expires", "new"],
    ["waiver/not-yet", { approved_on: "2026-11-22" }, {}, "approved_on", "new"],
    ["waiver/too-long", { expires: "2027-11-03" }, {}, "expires", "waived"],
    ["waiver/too-long", {}, { settings: { waiver_max_days: 59 } }, "expires", "waived"],
    ["waiver/unused", { rule: OTHER }, {}, "rule", "new"],
    ["waiver/unused", { entity: "flow/marketing2" }, {}, "rule", "new"],
    ["waiver/unused", { entity: "dataset/guests" }, {}, "rule", "new"],
    ["waiver/unused", { entity: "nothing" }, {}, "rule", "new"],
    ["waiver/unused", { entity: "__proto__/x" }, {}, "rule", "new"],
    ["waiver/self-approved", { requested_by: "Li Wei" }, {}, "approved_by", "new"],
    ["waiver/self-approved", { requested_by: "li  wei" }, {}, "approved_by", "new"],
    ["waiver/approver", {}, { settings: { approvers: [] } }, "approved_by", "new"],
    ["waiver/approver", {}, { settings: { approvers: mine } }, "approved_by", "new"],
    ["waiver/from-outside", {}, { untrusted: true, base: [] }, "approved_by", "new"],
    ["waiver/from-outside", {}, { untrusted: true, base: [{ expires: "2026-12-30" }] }, "approved_by", "new"],
    ["waiver/from-outside", {}, { untrusted: true, base: [{ reason: "Another" }] }, "approved_by", "new"],
  ])("%s: %j with %j is told at `%s`, and the finding is %s", (code, words, given, key, state) => {
    // In the compared commit the flow is in order: what is wrong is this change's doing.
    const baseManifest = MANIFEST.replace("separate: false", "separate: true");
    const report = run({ ...given, baseManifest, waivers: [words] });
    expect(report.problems.map((one) => [one.code, one.at.file, one.at.start.line, one.known])).toEqual([
      [code, "waivers.hegui.yaml", lineOf(key), undefined],
    ]);
    expect([stateOf(report), report.gate.failed]).toEqual([state, true]);
  });

  it.each<[string, Words, Omit<Given, "waivers">]>([
    ["the last day", { expires: TODAY }, {}],
    ["the day of the approval", { approved_on: TODAY }, {}],
    ["the longest time", { expires: "2027-11-02" }, {}],
    ["the longest time of the configuration", {}, { settings: { waiver_max_days: 60 } }],
    ["a stranger's change that leaves it alone", {}, { untrusted: true, base: [{}] }],
    ["a colleague's change that adds it", {}, { base: [] }],
  ])("%s is no fault", (_, words, given) => {
    const report = run({ ...given, waivers: [words] });
    expect([codesOf(report), stateOf(report), report.gate.failed]).toEqual([[], "waived", false]);
  });

  it("a stranger who only writes it in another order leaves it alone", () => {
    const keys = Object.entries(SOUND).reverse();
    const written = `version: 1\nwaivers:\n  - { ${keys.map(([key, value]) => `${key}: ${value}`).join(", ")} }\n`;
    const report = run({ untrusted: true, base: [{}], written });
    expect([codesOf(report), stateOf(report)]).toEqual([[], "waived"]);
  });

  it("nobody need have asked for it", () => {
    const report = run({ written: waivers({}).replace(/ +requested_by: .*\n/, "") });
    expect([codesOf(report), stateOf(report)]).toEqual([[], "waived"]);
  });

  it("several of one waiver are all told", () => {
    const words = { expires: "2026-11-20", requested_by: "Li Wei" };
    const report = run({ waivers: [words], settings: { approvers: [], waiver_max_days: 1 } });
    expect(codesOf(report)).toEqual(["waiver/approver", "waiver/self-approved", "waiver/expired", "waiver/too-long"]);
  });

  it("a waiver of a rule that is off here is not called unused", () => {
    const off = { levels: { [RULE]: "off" as const } };
    expect(codesOf(run({ waivers: [{}], settings: off }))).toEqual([]);
  });

  it("an expired waiver is not called unused as well", () => {
    expect(codesOf(run({ waivers: [{ expires: "2026-11-20", rule: OTHER }] }))).toEqual(["waiver/expired"]);
  });
});

describe("approvers", () => {
  const who = ["Li Wei"];
  it.each<[string, Settings["approvers"], boolean]>([
    ["not said", undefined, true],
    ["nobody", [], false],
    ["the person", [{ who: ["Zhao Min", "Li Wei"] }], true],
    ["a person whose name begins alike", [{ who: ["Li Weimin", "Li"] }], false],
    ["a name that would match as a glob", [{ who: ["Li *", "*"] }], false],
    ["of all rules", [{ who, rules: ["*"] }], true],
    ["of the rule", [{ who, rules: [RULE] }], true],
    ["of a family of rules", [{ who, rules: ["cbdt-*", "pipl-*"] }], true],
    ["of another family", [{ who, rules: ["cbdt-*"] }], false],
    ["of a choice of rules", [{ who, rules: ["pipl-{38,39}-*"] }], true],
    ["of no rule", [{ who, rules: [] }], false],
    ["of a pattern that others read as a negation", [{ who, rules: ["!cbdt-*"] }], false],
    ["of the file that declares the flow", [{ who, paths: ["flows/crm.hegui.yaml"] }], true],
    ["of its folder", [{ who, paths: ["flows/**"] }], true],
    ["of its folder from here", [{ who, paths: ["./flows/**"] }], true],
    ["of the file that holds the waiver", [{ who, paths: ["waivers.hegui.yaml"] }], false],
    ["of another folder", [{ who, paths: ["systems/**"] }], false],
    ["of a name in one folder only", [{ who, paths: ["*.hegui.yaml"] }], false],
    ["of the rule in another folder", [{ who, rules: [RULE], paths: ["systems/**"] }], false],
    ["of another rule in the folder", [{ who, rules: ["cbdt-*"], paths: ["flows/**"] }], false],
    ["of rule and folder", [{ who, rules: ["pipl-*"], paths: ["flows/**"] }], true],
    [
      "of rule and folder, but in two entries",
      [
        { who, rules: ["pipl-*"], paths: ["systems/**"] },
        { who, rules: ["cbdt-*"], paths: ["flows/**"] },
      ],
      false,
    ],
    ["in a later entry", [{ who: ["Zhao Min"], rules: [RULE] }, { who }], true],
  ])("%s: %j may: %s", (_, approvers, allowed) => {
    const report = run({ waivers: [{}], settings: { approvers } });
    expect([codesOf(report), stateOf(report)]).toEqual(allowed ? [[], "waived"] : [["waiver/approver"], "new"]);
  });

  it("with paths may accept nothing about what is not declared", () => {
    const report = run({ waivers: [{ entity: "flow/gone" }], settings: { approvers: [{ who, paths: ["**"] }] } });
    expect(codesOf(report)).toEqual(["waiver/unused", "waiver/approver"]);
  });

  it("are named in the problem with what they may not do", () => {
    const [problem] = run({ waivers: [{}], settings: { approvers: [] } }).problems;
    expect(problem?.message).toEqual({
      en: `waiver 'w': 'Li Wei' may not accept ${RULE} for flow/marketing`,
      zh: `豁免“w”：“Li Wei”无权就 flow/marketing 批准豁免 ${RULE}`,
    });
  });
});

describe("a fault that the compared commit has too", () => {
  const clean = MANIFEST.replace("separate: false", "separate: true");
  const failing = { fail_on: "never" } as const;
  it.each<[string, Words, Partial<Settings>]>([
    ["waiver/expired", { expires: "2026-11-20" }, failing],
    ["waiver/not-yet", { approved_on: "2026-11-22" }, failing],
    ["waiver/too-long", { expires: "2027-11-03" }, failing],
    ["waiver/self-approved", { requested_by: "Li Wei" }, failing],
    ["waiver/approver", {}, { ...failing, approvers: [] }],
    ["waiver/unused", { rule: OTHER }, failing],
  ])("%s %j is known and does not fail, unless `fail_on_known`", (code, words, settings) => {
    const given = { waivers: [words], base: [words], settings };
    const report = run(given);
    expect(report.problems.map((one) => [one.code, one.known])).toEqual([[code, true]]);
    expect(report.gate.failed).toBe(false);
    expect(run({ ...given, settings: { ...settings, known: true } }).gate.failed).toBe(true);
    expect(run({ ...given, base: [] }).gate.failed).toBe(true);
  });

  it("fails where the change is what made it: what it waived is mended now", () => {
    const report = run({ waivers: [{}], base: [{}], manifest: clean, baseManifest: MANIFEST });
    expect(report.problems.map((one) => [one.code, one.known])).toEqual([["waiver/unused", undefined]]);
    expect(report.gate.failed).toBe(true);
  });

  it("fails where another waiver has the same fault", () => {
    const report = run({ waivers: [{ rule: OTHER }, { id: "v", rule: OTHER }], base: [{ rule: OTHER }] });
    expect(report.problems.map((one) => [one.message.en, one.known])).toEqual([
      ["waiver 'w' waives nothing", true],
      ["waiver 'v' waives nothing", undefined],
    ]);
  });

  it("fails where the change makes the waiver worse", () => {
    const report = run({ waivers: [{ expires: "2036-01-01" }], base: [{ expires: "2027-11-03" }] });
    expect(report.problems.map((one) => [one.code, one.known])).toEqual([["waiver/too-long", undefined]]);
    expect(report.gate.failed).toBe(true);
  });

  it("lets the finding be known that it does not accept", () => {
    const words = { expires: "2026-11-20" };
    const report = run({ waivers: [words], base: [words] });
    expect([stateOf(report), report.gate.failed]).toEqual(["known", false]);
  });

  it("does not hide that a waiver was taken away or has run out in the change", () => {
    expect([stateOf(run({ base: [{}] })), run({ base: [{}] }).gate.failed]).toEqual(["new", true]);
    const shortened = run({ waivers: [{ expires: "2026-11-20" }], base: [{}] });
    expect([stateOf(shortened), shortened.gate.failed]).toEqual(["new", true]);
  });
});
