import { describe, expect, it } from "vitest";
import type { BaselineFile } from "../src/manifest/baseline.js";
import type { Config } from "../src/manifest/config.js";
import { baselineChange, configChanges, type Packs } from "../src/workspace/policy-change.js";
import { policies } from "./policies.js";

type Settings = Omit<Config, "version">;
const config = (settings: Settings): Config => ({ version: 1, ...settings });

// One rule of each level, and packs by name.
const [first] = policies.packs[0]!.rules;
const rules = [
  { ...first!, id: "an-error", level: "error" as const, status: "stable" as const },
  { ...first!, id: "a-warning", level: "warning" as const, status: "stable" as const },
  { ...first!, id: "a-note", level: "note" as const, status: "stable" as const },
  { ...first!, id: "a-draft", level: "error" as const, status: "draft" as const },
];
const pack = (id: string) => ({ ...policies.packs[0]!, id, rules: id === "pipl" ? rules : [] });
const packs: Packs = {
  builtin: [pack("pipl"), pack("ai")],
  checked: [{ ...pack("house"), rules: [{ ...rules[1]!, id: "house-rule" }] }],
};

const changes = (before: Settings, after: Settings) =>
  configChanges("hegui.config.yaml", config(before), config(after), packs).map(
    ({ weaker, text }) => `${weaker ? "weaker" : "other"} ${text.en}`,
  );

describe("a setting says less in one direction, and not in the other", () => {
  const li = { who: ["Li Wei"] };
  it.each<[keyof Settings, Settings, Settings]>([
    ["fail_on", {}, { fail_on: "never" }],
    ["fail_on", { fail_on: "warning" }, {}],
    ["fail_on", { fail_on: "note" }, { fail_on: "warning" }],
    ["fail_on", { fail_on: "warning" }, { fail_on: "never" }],
    ["unknown", { unknown: "error" }, {}],
    ["unknown", {}, { unknown: "note" }],
    ["unknown", { unknown: "note" }, { unknown: "off" }],
    ["profile", {}, { profile: "essential" }],
    ["profile", { profile: "full" }, {}],
    ["profile", { profile: "full" }, { profile: "essential" }],
    ["fail_on_known", { fail_on_known: true }, {}],
    ["waiver_max_days", {}, { waiver_max_days: 367 }],
    ["waiver_max_days", { waiver_max_days: 90 }, {}],
    ["waiver_warn_days", {}, { waiver_warn_days: 29 }],
    ["waiver_warn_days", { waiver_warn_days: 31 }, {}],
    ["horizon_days", {}, { horizon_days: 0 }],
    ["horizon_days", { horizon_days: 365 }, {}],
    ["drafts", { drafts: true }, { drafts: false }],
    ["packs", { packs: ["pipl", "ai"] }, { packs: ["pipl"] }],
    ["packs", {}, { packs: ["pipl"] }],
    ["packs", { packs: ["pipl", "ai", "./house"] }, {}],
    ["packs", {}, { packs: [] }],
    ["include", { include: ["a/**", "b/**"] }, { include: ["b/**"] }],
    ["include", { include: ["**/*.yaml", "**/*.hegui.{yaml,yml}", ".hegui/**/*.{yaml,yml}"] }, {}],
    ["exclude", {}, { exclude: ["old/**"] }],
    ["exclude", { exclude: ["old/**"] }, { exclude: ["old/**", "new/**"] }],
    ["extends", { extends: ["@acme/facts"] }, {}],
    ["extends", { extends: ["@acme/facts", "shared"] }, { extends: ["shared"] }],
    ["approvers", { approvers: [li] }, {}],
    ["approvers", { approvers: [] }, { approvers: [li] }],
    ["approvers", { approvers: [li] }, { approvers: [li, { who: ["Zhao Min"], rules: ["pipl-*"] }] }],
    ["approvers", { approvers: [li] }, { approvers: [{ who: ["Li Wei", "Zhao Min"] }] }],
    ["approvers", { approvers: [{ ...li, rules: ["pipl-*"] }] }, { approvers: [li] }],
    ["approvers", { approvers: [{ ...li, rules: [] }] }, { approvers: [{ ...li, rules: ["pipl-*"] }] }],
    ["approvers", { approvers: [{ ...li, paths: ["a/**"] }] }, { approvers: [{ ...li, paths: ["a/**", "b/**"] }] }],
    [
      "approvers",
      { approvers: [{ ...li, rules: ["pipl-*"], paths: ["a/**"] }] },
      { approvers: [{ ...li, rules: ["pipl-*"] }] },
    ],
  ])("%s: %j → %j", (key, stricter, looser) => {
    expect(changes(stricter, looser)).toEqual([expect.stringMatching(new RegExp(`^weaker \`${key}\`: `))]);
    expect(changes(looser, stricter)).toEqual([expect.stringMatching(new RegExp(`^other \`${key}\`: `))]);
  });

  it.each<[string, Settings, Settings]>([
    ["another folder to look in", { include: ["a/**"] }, { include: ["b/**"] }],
    ["a folder instead of the usual names", {}, { include: ["a/**"] }],
    ["another folder left out", { exclude: ["a/**"] }, { exclude: ["b/**"] }],
    ["another pack", { packs: ["pipl"] }, { packs: ["ai"] }],
    ["another approver", { approvers: [{ who: ["Li Wei"] }] }, { approvers: [{ who: ["Zhao Min"] }] }],
    [
      "approvers who change places",
      {
        approvers: [
          { who: ["Li Wei"], rules: ["pipl-*"] },
          { who: ["Zhao Min"], rules: ["ai-*"] },
        ],
      },
      {
        approvers: [
          { who: ["Zhao Min"], rules: ["pipl-*"] },
          { who: ["Li Wei"], rules: ["ai-*"] },
        ],
      },
    ],
    ["another baseline", {}, { baseline: "legal/base.yaml" }],
  ])("%s is weaker both ways", (_, one, other) => {
    expect([...changes(one, other), ...changes(other, one)]).toEqual([
      expect.stringMatching(/^weaker/),
      expect.stringMatching(/^weaker/),
    ]);
  });

  it.each<[string, Settings, Settings]>([
    ["all packs by name", {}, { packs: ["ai", "pipl"] }],
    ["the usual globs by name", {}, { include: ["**/*.hegui.{yaml,yml}", ".hegui/**/*.{yaml,yml}"] }],
    ["a pack written otherwise", { packs: ["./house"] }, { packs: ["house/"] }],
    ["one entry as two", { approvers: [{ who: ["a", "b"] }] }, { approvers: [{ who: ["a"] }, { who: ["b"] }] }],
    ["nobody left out", {}, { exclude: [] }],
  ])("%s is no weaker either way", (_, one, other) => {
    expect([...changes(one, other), ...changes(other, one)]).toEqual([
      expect.stringMatching(/^other/),
      expect.stringMatching(/^other/),
    ]);
  });

  it.each<[string, Settings, Settings]>([
    ["a default", {}, { fail_on: "error", unknown: "warning", profile: "standard", drafts: false, horizon_days: 180 }],
    ["the longest waiver by default", {}, { waiver_max_days: 366, waiver_warn_days: 30, fail_on_known: false }],
    ["the language", { lang: "en" }, { lang: "zh" }],
    ["the same", { levels: { "a-note": "off" }, packs: ["ai"] }, { levels: { "a-note": "off" }, packs: ["ai"] }],
  ])("%s changes nothing", (_, before, after) => {
    expect([...changes(before, after), ...changes(after, before)]).toEqual([]);
  });
});

describe("the level of a rule", () => {
  it.each<[string, string | undefined, string | undefined, string]>([
    ["an-error", undefined, "off", "weaker `levels.an-error`: (own: error) → off"],
    ["an-error", undefined, "warning", "weaker `levels.an-error`: (own: error) → warning"],
    ["an-error", undefined, "error", "other `levels.an-error`: (own: error) → error"],
    ["an-error", "off", undefined, "other `levels.an-error`: off → (own: error)"],
    ["a-warning", undefined, "error", "other `levels.a-warning`: (own: warning) → error"],
    ["a-warning", undefined, "warning", "other `levels.a-warning`: (own: warning) → warning"],
    ["a-warning", undefined, "note", "weaker `levels.a-warning`: (own: warning) → note"],
    ["a-warning", "error", undefined, "weaker `levels.a-warning`: error → (own: warning)"],
    ["a-warning", "note", undefined, "other `levels.a-warning`: note → (own: warning)"],
    ["a-note", undefined, "warning", "other `levels.a-note`: (own: note) → warning"],
    ["a-note", undefined, "off", "weaker `levels.a-note`: (own: note) → off"],
    ["a-draft", undefined, "note", "other `levels.a-draft`: (own: note) → note"],
    ["a-draft", "warning", undefined, "weaker `levels.a-draft`: warning → (own: note)"],
    ["house-rule", undefined, "note", "weaker `levels.house-rule`: (own: warning) → note"],
    ["a-note", "error", "warning", "weaker `levels.a-note`: error → warning"],
    ["a-note", "off", "note", "other `levels.a-note`: off → note"],
    // Of a rule that nobody has any more the level may have been any.
    ["gone", undefined, "warning", "weaker `levels.gone`: (own) → warning"],
    ["gone", undefined, "error", "other `levels.gone`: (own) → error"],
    ["gone", "note", undefined, "weaker `levels.gone`: note → (own)"],
    ["gone", "off", undefined, "other `levels.gone`: off → (own)"],
  ])("%s: %s → %s", (rule, from, to, expected) => {
    const levels = (level: string | undefined) => (level ? { levels: { [rule]: level } as Config["levels"] } : {});
    expect(changes(levels(from), levels(to))).toEqual([expected]);
  });

  it("is told rule by rule in order, in both languages", () => {
    const given = config({ levels: { "an-error": "note", "a-warning": "off", gone: "off" } });
    expect(configChanges("c.yaml", config({}), given, packs)).toEqual(
      [
        ["a-warning", "(own: warning)", "（自身级别：warning）", "off"],
        ["an-error", "(own: error)", "（自身级别：error）", "note"],
        ["gone", "(own)", "（自身级别）", "off"],
      ].map(([rule, en, zh, to]) => ({
        file: "c.yaml",
        weaker: true,
        text: { en: `\`levels.${rule}\`: ${en} → ${to}`, zh: `\`levels.${rule}\`：${zh} → ${to}` },
      })),
    );
  });
});

describe("where no packs are known", () => {
  it("what depends on them counts as weaker", () => {
    const told = (before: Settings, after: Settings) =>
      configChanges("c", config(before), config(after)).map((one) => one.weaker);
    expect([told({}, { packs: ["pipl", "ai"] }), told({ packs: ["pipl"] }, {})]).toEqual([[true], [true]]);
    expect(told({}, { levels: { "a-note": "warning" } })).toEqual([true]);
    expect(told({ levels: { "a-note": "note" } }, {})).toEqual([true]);
    expect(told({ packs: ["pipl"] }, { packs: ["pipl", "ai"] })).toEqual([false]);
  });

  it("what is not set is said in both languages", () => {
    expect(configChanges("c", config({}), config({ exclude: ["a"] }))[0]?.text).toEqual({
      en: '`exclude`: (not set) → ["a"]',
      zh: '`exclude`：（未设置） → ["a"]',
    });
  });
});

const entry = (id: string, print = "0") => ({
  rule: "pipl-6",
  entity: `activity/${id}`,
  fingerprint: print.repeat(32),
});
const baseline = (expires: string, ...findings: readonly BaselineFile["findings"][number][]): BaselineFile => ({
  version: 1,
  approved_by: "Li Wei",
  approved_on: "2026-11-01",
  expires,
  reason: "Adopted",
  findings: [...findings],
});

describe("a baseline", () => {
  const [a, b, c] = [entry("a", "a"), entry("b", "b"), entry("c", "c")];
  const told = (before: BaselineFile | undefined, after: BaselineFile | undefined) =>
    baselineChange("b.yaml", before, after).map(({ weaker, text }) => `${weaker ? "weaker" : "other"} ${text.en}`);

  it.each<[string, BaselineFile | undefined, BaselineFile | undefined, readonly string[]]>([
    ["none", undefined, undefined, []],
    ["the same", baseline("2027-01-01", a, b), baseline("2027-01-01", b, a), []],
    ["an empty one", undefined, baseline("2027-01-01"), []],
    ["a new one", undefined, baseline("2027-01-01", a, b), ["weaker 2 more accepted in the baseline, by Li Wei"]],
    ["one taken away", baseline("2027-01-01", a, b), undefined, ["other 2 taken out of the baseline"]],
    [
      "other entries",
      baseline("2027-01-01", a, b),
      baseline("2027-01-01", b, c),
      ["weaker 1 more accepted in the baseline, by Li Wei", "other 1 taken out of the baseline"],
    ],
    [
      "an entry of another entity",
      baseline("2027-01-01", entry("a")),
      baseline("2027-01-01", entry("b")),
      ["weaker 1 more accepted in the baseline, by Li Wei", "other 1 taken out of the baseline"],
    ],
    [
      "a longer time",
      baseline("2027-01-01", a),
      baseline("2027-01-02", a),
      ["weaker the baseline ends on 2027-01-02 instead of 2027-01-01"],
    ],
    [
      "a shorter time",
      baseline("2027-01-02", a),
      baseline("2027-01-01", a),
      ["other the baseline ends on 2027-01-01 instead of 2027-01-02"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it("is told in Chinese too", () => {
    const zh = baselineChange("b.yaml", baseline("2027-01-01", a), baseline("2027-02-01", b, c)).map(
      (one) => one.text.zh,
    );
    expect(zh).toEqual(["基线新增 2 条，批准人：Li Wei", "基线移除 1 条", "基线有效期由 2027-01-01 改为 2027-02-01"]);
  });
});
