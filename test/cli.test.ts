import { describe, expect, it, vi } from "vitest";
import { COMMANDS } from "../src/cli/main.js";
import { run } from "./bad-input/run.js";
import { at, base } from "./cli-workspaces.js";

vi.mock("../src/workspace/policies.js", () => import("./bad-input/policies.js"));

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

it("commands of two words have help together and each for itself", async () => {
  const family = await run(at("clean"), ["report", "--help"]);
  expect(family.code).toBe(0);
  expect(family.out.match(/^ {2}report \w+/gm)).toEqual(
    ["html", "drafts", "evidence", "oscal"].map((one) => `  report ${one}`),
  );
  const own = await run(at("clean"), ["report", "oscal", "--help"]);
  expect([own.code, own.out]).toEqual([0, expect.stringContaining("Usage: hegui report oscal [paths…] [options]")]);
});

describe("a wrong command line says what would be right", () => {
  it.each<[string[], string]>([
    [
      ["chek"],
      "there is no command 'chek'; did you mean 'check'? (one of check, scan, init, fix, diff, why, explain, upcoming, map, due, baseline, render, report html, report drafts, report evidence, report oscal, verify, coverage, new, test, docs, list, lock, outdated, schema, lsp)",
    ],
    [
      ["deploy"],
      "there is no command 'deploy' (one of check, scan, init, fix, diff, why, explain, upcoming, map, due, baseline, render, report html, report drafts, report evidence, report oscal, verify, coverage, new, test, docs, list, lock, outdated, schema, lsp)",
    ],
    [
      ["report", "htlm"],
      "'report' needs a second word; did you mean 'report html'? (one of report html, report drafts, ",
    ],
    [["report", "html", "--lang", "fr"], "--lang cannot be 'fr': one of en, zh"],
    [["report", "oscal", "--predicate", "svr"], "there is no option --predicate (hegui report oscal --help)"],
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
