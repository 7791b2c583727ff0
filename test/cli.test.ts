import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { COMMANDS } from "../src/cli/main.js";
import { run } from "./bad-input/run.js";

vi.mock("../src/workspace/policies.js", () => import("./bad-input/policies.js"));

const base = mkdtempSync(join(realpathSync(tmpdir()), "cli-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const ACME = `version: 1
organizations:
  - { id: acme, officer: { contact_published: true } }
datasets:
  - { id: guests, fields: [{ name: phone, category: basic.phone }], subjects: [customers] }
`;
const NEEDLESS = `version: 1
activities:
  - { id: profiling, purpose: Guess incomes, uses: [guests], necessary: false }
`;
const SILENT = NEEDLESS.replace(", necessary: false", "");
const SECRET = ACME.replace("true", "false");

/** Workspaces by name: which manifests and settings they hold. */
const workspaces: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clean: { "acme.hegui.yaml": ACME },
  failing: { "acme.hegui.yaml": ACME, "profiling.hegui.yaml": NEEDLESS },
  open: { "acme.hegui.yaml": ACME, "profiling.hegui.yaml": SILENT },
  warned: { "acme.hegui.yaml": SECRET },
  nested: { "a/acme.hegui.yaml": ACME, "b/profiling.hegui.yaml": NEEDLESS },
  chinese: { "acme.hegui.yaml": ACME, "hegui.config.yaml": "version: 1\nlang: zh\n" },
  relaxed: { "acme.hegui.yaml": SECRET, "hegui.config.yaml": "version: 1\nfail_on: never\n" },
  strict: { "acme.hegui.yaml": SECRET, "hegui.config.yaml": "version: 1\nlevels: { demo-officer: error }\n" },
  off: { "acme.hegui.yaml": SECRET, "hegui.config.yaml": 'version: 1\nlevels: { demo-officer: "off" }\n' },
  empty: { "README.md": "Nothing.\n" },
};
const at = (name: string) => join(base, name);

beforeAll(() => {
  for (const [name, files] of Object.entries(workspaces))
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(at(name), file, ".."), { recursive: true });
      writeFileSync(join(at(name), file), text);
    }
});

describe("help", () => {
  it.each(COMMANDS.map(({ command }) => [command.name, command] as const))(
    "%s shows its examples",
    async (name, { examples, about }) => {
      const { code, out } = await run(base, [name, "--help"]);
      expect(code).toBe(0);
      for (const text of [about, ...examples]) expect(out).toContain(text);
    },
  );
  it("lists all commands", async () => {
    const { out } = await run(base, ["help"]);
    for (const { command } of COMMANDS) expect(out).toContain(`  ${command.name} `);
  });
  it.each(COMMANDS.flatMap(({ command }) => command.examples))(
    "the example `%s` names a real command and real flags",
    async (example) => {
      const [, ...argv] = example.replace(/ > .*/, "").replace("--watch", "").split(" ");
      const { err } = await run(
        at("clean"),
        argv.filter((word) => word !== ""),
      );
      expect(err).not.toMatch(/there is no (?:command|option)|cannot be '/);
    },
  );
});

describe("exit code", () => {
  it.each<[string, string[], number]>([
    ["clean", ["check"], 0],
    ["failing", ["check"], 1],
    ["failing", ["check", "--fail-on", "never"], 0],
    ["failing", ["check", "--format", "json"], 1],
    ["failing", ["check", "acme.hegui.yaml"], 0],
    ["warned", ["check"], 0],
    ["warned", ["check", "--fail-on", "warning"], 1],
    ["warned", ["check", "--profile", "essential", "--fail-on", "note"], 0],
    ["relaxed", ["check", "--fail-on", "warning"], 1],
    ["relaxed", ["check"], 0],
    ["strict", ["check"], 1],
    ["off", ["check", "--fail-on", "note"], 0],
    ["open", ["check"], 0],
    ["open", ["check", "--strict"], 1],
    ["open", ["check", "--unknown", "error"], 1],
    ["open", ["check", "--unknown", "off", "--fail-on", "note"], 0],
    ["nested", ["check", "a"], 0],
    ["nested", ["check"], 1],
    ["empty", ["check"], 4],
    ["empty", ["check", "--format", "sarif"], 4],
    ["clean", ["check", ".."], 1],
    ["clean", ["check", "../failing/profiling.hegui.yaml"], 1],
    ["clean", [], 2],
    ["clean", ["--version"], 0],
    ["clean", ["test"], 0],
    ["clean", ["why", "dataset/guests"], 0],
  ])("of %s: hegui %j is %i", async (name, argv, code) => {
    expect((await run(at(name), argv)).code).toBe(code);
  });
});

describe("a wrong command line says what would be right", () => {
  it.each<[string[], string]>([
    [
      ["chek"],
      "there is no command 'chek'; did you mean 'check'? (one of check, why, explain, upcoming, coverage, test, schema)",
    ],
    [["deploy"], "there is no command 'deploy' (one of check, why, explain, upcoming, coverage, test, schema)"],
    [["check", "--formt", "json"], "there is no option --formt; did you mean --format? (hegui check --help)"],
    [["check", "--colour"], "there is no option --colour (hegui check --help)"],
    [["check", "-z"], "Unknown option '-z'."],
    [["check", "--format"], "Option '-f, --format <value>' argument missing (hegui check --help)"],
    [["check", "--quiet=yes"], "Option '-q, --quiet' does not take an argument (hegui check --help)"],
    [["check", "--format", "jsn"], "--format cannot be 'jsn': one of "],
    [["check", "--format", "jsn"], "; did you mean json?"],
    [["check", "--lang", "fr"], "--lang cannot be 'fr': one of en, zh"],
    [["check", "--profile", "standart"], "did you mean standard?"],
    [
      ["check", "--as-of", "2026-02-30"],
      "--as-of: '2026-02-30' is not a calendar date; write it as year-month-day, for example 2026-11-21",
    ],
    [["check", "--as-of", "today"], "--as-of: 'today' is not a calendar date"],
    [["check", "--as-of", ""], "--as-of: '' is not a calendar date"],
    [["why", "dataset/guests", "--as-of", "2026-1-1"], "--as-of: '2026-1-1' is not a calendar date"],
    [["check", "nowhere"], "there is no file or folder 'nowhere'"],
    [
      ["check", "--packs", "dmo"],
      "there is no pack 'dmo': name a built-in pack (demo), a folder with pack.yaml or an installed package",
    ],
    [["test", "./nowhere"], "there is no pack './nowhere': name a built-in pack (demo)"],
    [["test", "--rule", "nothing-like-it"], "no rule or decision with examples matches"],
    [["explain", "demo-necesary"], "there is no rule 'demo-necesary'; did you mean 'demo-necessary'?"],
    [["explain", "zzz"], "there is no rule 'zzz' (hegui explain lists all)"],
    [["why"], "name an entity as kind/id, for example flow/crm-to-hq"],
    [["why", "dataset/guest"], "there is no 'dataset/guest'; did you mean 'dataset/guests'?"],
    [["why", "flow/crm"], "there is no 'flow/crm' (known: organization/acme, dataset/guests)"],
    [["coverage", "ppl"], "there is no instrument 'ppl'; did you mean 'pipl'?"],
    [["coverage", "--format", "html"], "--format cannot be 'html': one of text, markdown, json"],
    [["upcoming", "--days", "soon"], "--days: 'soon' is not a number of days from 0 to 3650"],
    [["schema", "manifst"], "there is no schema 'manifst': one of manifest, config, "],
    [["check", "--packs", "a\n::error::x"], "there is no pack 'a\\n::error::x'"],
  ])("hegui %j", async (argv, message) => {
    const { code, out, err } = await run(at("clean"), argv);
    expect(err).toContain(message);
    expect(err).toMatch(/^hegui: .*\n$/);
    expect([code, out]).toEqual([2, ""]);
  });
});

describe("check", () => {
  it("writes to a file what it would print, and prints nothing", async () => {
    const printed = await run(at("failing"), ["check", "--format", "sarif"]);
    const wrote = await run(at("failing"), ["check", "--format", "sarif", "--output", "hegui.sarif"]);
    expect(wrote).toEqual({ code: 1, out: "", err: "", written: { "hegui.sarif": printed.out } });
  });
  it("prints only what fails with --quiet, and the totals", async () => {
    const { out } = await run(at("warned"), ["check", "--quiet"]);
    expect(out).toMatch(/^Check passed \(gate: error\): 1 warning\.\n/);
    expect((await run(at("warned"), ["check"])).out).toContain("nobody can reach the officer");
    expect((await run(at("warned"), ["check", "-q", "--fail-on", "warning"])).out).toContain(
      "nobody can reach the officer",
    );
  });
  it("names files as seen from where it was started", async () => {
    expect((await run(at("nested"), ["check", "b"])).out).toContain("b/profiling.hegui.yaml\n");
    expect((await run(at("nested"), ["check", "b/profiling.hegui.yaml"])).out).toContain("b/profiling.hegui.yaml\n");
  });
  it("judges by the law of the day", async () => {
    const before = await run(at("failing"), ["check", "--as-of", "2021-10-31"]);
    expect([before.code, before.out]).toEqual([0, expect.stringContaining("Law as of 2021-10-31")]);
    expect((await run(at("failing"), ["check"])).out).toContain("Law as of 2026-11-21");
  });
  it.each(["json", "sarif"])("prints %s that parses", async (format) => {
    const { out } = await run(at("failing"), ["check", "--format", format]);
    expect(JSON.stringify(JSON.parse(out))).toContain("demo-necessary");
  });
  it("prints one annotation for GitHub", async () => {
    const { out } = await run(at("failing"), ["check", "--format", "github"]);
    expect(out).toMatch(
      /^::error file=profiling.hegui.yaml,line=3,endLine=3,col=62,endColumn=71,title=[^:\n]+::[^\n]+\n$/,
    );
  });
});

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

describe("language", () => {
  it.each<[string, string[], Record<string, string>, string]>([
    ["clean", [], {}, "Check passed"],
    ["clean", ["--lang", "zh"], {}, "检查通过"],
    ["clean", [], { LANG: "zh_CN.UTF-8" }, "检查通过"],
    ["clean", [], { LANG: "de_DE.UTF-8" }, "Check passed"],
    ["clean", [], { LC_ALL: "C", LANG: "zh_CN.UTF-8" }, "Check passed"],
    ["clean", ["--lang", "en"], { LANG: "zh_CN.UTF-8" }, "Check passed"],
    ["chinese", [], {}, "检查通过"],
    ["chinese", [], { LANG: "en_US.UTF-8" }, "检查通过"],
    ["chinese", ["--lang", "en"], {}, "Check passed"],
  ])("of %s with %j and %j", async (name, flags, env, words) => {
    expect((await run(at(name), ["check", ...flags], env)).out).toContain(words);
  });
});

describe("explain", () => {
  it.each(["pipl-6-necessity", "minimum-handling"])("a duty by its id or another name: %s", async (id) => {
    const { out } = await run(base, ["explain", id]);
    expect(out).toBe("pipl-6-necessity, minimum-handling\nHandling is necessary\nPIPL 6\n\nRules:\n  demo-necessary\n");
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

describe("test", () => {
  it.each<[string[], string]>([
    [[], ", 4 examples: 4 hold, 0 fail.\n"],
    [["demo"], ", 4 examples: 4 hold, 0 fail.\n"],
    [["--rule", "necessary"], ", 2 examples: 2 hold, 0 fail.\n"],
  ])("%j", async (argv, text) => {
    expect(await run(base, ["test", ...argv])).toEqual({
      code: 0,
      out: expect.stringContaining(text),
      err: "",
      written: {},
    });
  });
});

describe("schema", () => {
  it.each(["manifest", "config", "rule", "decision", "facts", "pack"])("%s is a JSON Schema", async (name) => {
    const schema = JSON.parse((await run(base, ["schema", name])).out);
    expect(schema).toMatchObject({ title: `hegui ${name}`, type: "object", additionalProperties: false });
  });
  it.each<[string, string]>([
    ["category", "basic.phone\tno\t"],
    ["category", "none\tno\t"],
    ["region", "cn\tmainland\n"],
    ["region", "aliyun:cn-hongkong\thk\n"],
    ["app-type", "ride_hailing\n"],
  ])("%s prints %j", async (name, line) => {
    expect((await run(base, ["schema", name])).out).toContain(line);
  });
  it("of a manifest completes closed vocabularies", async () => {
    expect((await run(base, ["schema"])).out).toContain('"basic.phone"');
  });
});
