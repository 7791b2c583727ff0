import { describe, expect, it, vi } from "vitest";
import { run } from "./bad-input/run.js";
import { at, base } from "./cli-workspaces.js";

vi.mock("../src/workspace/policies.js", () => import("./bad-input/policies.js"));

describe("upcoming", () => {
  it("names the day, the rule and the place that it will hit", async () => {
    const { code, out } = await run(at("failing"), ["upcoming", "--as-of", "2021-10-01", "--days", "60"]);
    expect(code).toBe(0);
    expect(out).toContain("2021-11-01\n  starts  error  demo-necessary  An activity is necessary  (PIPL 6)\n");
    expect(out).toMatch(/\n {4}profiling\.hegui\.yaml:3:62 {2}activity\/profiling {2}.+\n/);
    expect(out).toContain("1 day of change, 1 hit here\n");
  });
  it("puts rules that hit nothing on one line", async () => {
    const { out } = await run(at("clean"), ["upcoming", "--as-of", "2021-10-01", "--days", "60", "--lang", "zh"]);
    expect(out).toContain("开始施行，对本仓库没有影响：demo-necessary、demo-officer\n");
  });
  it("says so when nothing changes, and ends at the horizon", async () => {
    const nothing = "No rule and no decision starts or ends after 2021-10-01 and by 2021-10-31.\n";
    expect((await run(at("failing"), ["upcoming", "--as-of", "2021-10-01", "--days", "30"])).out).toBe(nothing);
    expect((await run(at("failing"), ["upcoming", "--as-of", "2021-10-01", "--days", "31"])).out).toContain(
      "2021-11-01",
    );
  });
  it("prints JSON that parses", async () => {
    const { out } = await run(at("failing"), ["upcoming", "--as-of", "2021-10-01", "--days", "31", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ as_of: "2021-10-01", until: "2021-11-01", days: [{ date: "2021-11-01" }] });
  });
});

describe("coverage", () => {
  it("prints totals, and the articles of one law", async () => {
    const all = await run(base, ["coverage"]);
    expect(all.out).toContain("2 obligations: machine-checked 1, evidence only 0, manual 1 (50 %)\n");
    const one = await run(base, ["coverage", "pipl", "--lang", "zh"]);
    expect(one.out).toMatch(/^中华人民共和国个人信息保护法/);
    expect(one.out).toMatch(/\n6 +机器检查 +demo-necessary\n/);
    expect(one.out).toMatch(/\n9 +人工判断\n/);
  });
  it("prints Markdown and JSON", async () => {
    const { out } = await run(base, ["coverage", "--format", "markdown"]);
    expect(out).toContain("| 6 | machine-checked | `demo-necessary` |");
    expect(out).toContain("- `pipl-9-security`: Security is judged by people.");
    const json = JSON.parse((await run(base, ["coverage", "--format", "json"])).out);
    expect(json.tally.obligations).toEqual({ machine: 1, evidence: 0, manual: 1 });
  });
});

describe("explain", () => {
  it.each(["pipl-6-necessity", "minimum-handling"])("a duty by its id or another name: %s", async (id) => {
    const { out } = await run(base, ["explain", id]);
    expect(out).toBe(
      "pipl-6-necessity, minimum-handling\nHandling is necessary\nPIPL 6\n\nOnly what the purpose needs is handled.\n\nRules:\n  demo-necessary\n",
    );
  });
  it("says why a duty is left to people", async () => {
    const { out } = await run(base, ["explain", "pipl-9-security", "--lang", "zh"]);
    expect(out).toContain("由人判断: 安全性由人判断。\n");
  });
  it.each<[string, string]>([
    [
      "en",
      "demo 1.0.0  Demonstration\n  demo-necessary  error  PIPL 6  An activity is necessary\n  demo-officer  warning  PIPL 52  The officer's contact is published\n\n",
    ],
    [
      "zh",
      "demo 1.0.0  示范\n  demo-necessary  error  个人信息保护法第六条  处理活动应当必要\n  demo-officer  warning  个人信息保护法第五十二条  公开个人信息保护负责人的联系方式\n\n",
    ],
  ])("lists all rules (%s)", async (lang, text) => {
    expect((await run(base, ["explain", "--lang", lang])).out).toBe(text);
  });
  it.each<[string, string[]]>([
    [
      "en",
      [
        "An activity is necessary\n",
        "In force since: 2021-11-01",
        "stop the activity",
        "PIPL 6 · 个人信息保护法第六条",
        "it.necessary",
      ],
    ],
    [
      "zh",
      ["处理活动应当必要\n", "施行日期: 2021-11-01", "停止该活动", "PIPL 6 · 个人信息保护法第六条", "it.necessary"],
    ],
  ])("shows one rule with its law, condition and examples (%s)", async (lang, texts) => {
    const { out } = await run(base, ["explain", "demo-necessary", "--lang", lang]);
    for (const text of [...texts, "smallest scope", "an activity that nobody needs", "# expect: fail"])
      expect(out).toContain(text);
  });
});
