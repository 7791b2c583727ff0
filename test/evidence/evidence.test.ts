import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { COMMIT_SUBJECT } from "../../src/evidence/make.js";
import { configurationOf, type Statement } from "../../src/evidence/statement.js";
import { COMPANY, DAY, folder, hegui, put, statement, statementText } from "./workspace.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

const sha256 = (content: string) => createHash("sha256").update(content).digest("hex");
const digests = ({ subject }: Statement) => Object.fromEntries(subject.map((one) => [one.name, one.digest]));
const part = (one: Statement, name: string) => configurationOf(one).find((found) => found.name === name);

describe("what a statement covers", () => {
  it("is every file that was read, by its bytes, and the report", async () => {
    const at = folder({ ...COMPANY, "README.md": "Nothing.\n" });
    const { out: report } = await hegui(at, ["check", "--format", "json", ...DAY]);
    expect(digests(await statement(at))).toEqual({
      ...Object.fromEntries(Object.entries(COMPANY).map(([name, text]) => [name, { sha256: sha256(String(text)) }])),
      "hegui check --format json": { sha256: sha256(report) },
    });
  });

  it("is the bytes: a mark of byte order and other line breaks are another digest", async () => {
    const text = `\uFEFF${String(COMPANY["acme.hegui.yaml"]).replaceAll("\n", "\r\n")}`;
    const at = folder({ ...COMPANY, "acme.hegui.yaml": text });
    expect(digests(await statement(at))["acme.hegui.yaml"]).toEqual({ sha256: sha256(text) });
  });

  it("is baseline, lock and saved reports, too", async () => {
    const at = folder({ ...COMPANY, "out/report.sarif": "{}\n", "b.txt": "b" });
    const baseline = await hegui(at, ["baseline", "--approved-by", "dpo", "--reason", "Adopted", ...DAY]);
    const lock = await hegui(at, ["lock"]);
    for (const [path, text] of Object.entries({ ...baseline.written, ...lock.written })) put("/", { [path]: text });
    const names = Object.keys(digests(await statement(at, "--report", "out/report.sarif", "--report", "b.txt")));
    expect(names).toEqual(
      expect.arrayContaining(["b.txt", "hegui.baseline.yaml", "hegui.lock", "out/report.sarif", "hegui.config.yaml"]),
    );
  });

  it("is named from the folder that the command runs in, or from the workspace where that lies elsewhere", async () => {
    const at = folder({
      "svc/acme.hegui.yaml": String(COMPANY["acme.hegui.yaml"]),
      "svc/docs/harm.md": "",
      "other/x": "",
    });
    const names = async (cwd: string, path: string) => Object.keys(digests(await statement(cwd, path)));
    expect(await names(at, "svc")).toContain("svc/docs/harm.md");
    expect(await names(join(at, "other"), "../svc")).toContain("docs/harm.md");
  });

  it("holds no path of the machine and no person", async () => {
    const at = folder(COMPANY);
    const text = await statementText(at);
    expect(text).not.toContain(at);
    expect(text).not.toContain("Zhang Wei");
  });
});

describe("a commit", () => {
  const git = (at: string, ...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...args], { cwd: at, encoding: "utf8" });
  const committed = () => {
    const at = folder(COMPANY);
    git(at, "init", "-q");
    git(at, "add", "-A");
    git(at, "commit", "-qm", "Declared");
    return { at, commit: git(at, "rev-parse", "HEAD").trim() };
  };

  it("is named when it has exactly the files that were read", async () => {
    const { at, commit } = committed();
    put(at, { "untracked.txt": "Not read.\n" });
    expect(digests(await statement(at))[COMMIT_SUBJECT]).toEqual({ gitCommit: commit });
  });

  it.each<[string, (at: string) => void, string]>([
    ["changed", (at) => put(at, { "acme.hegui.yaml": "version: 1\n" }), "'acme.hegui.yaml'"],
    ["new", (at) => put(at, { "new.hegui.yaml": "version: 1\n" }), "'new.hegui.yaml'"],
    ["gone", (at) => renameSync(join(at, "waivers.hegui.yaml"), join(at, "w.txt")), "'waivers.hegui.yaml'"],
  ])("is not named when a manifest is %s, and that is said", async (_, change, name) => {
    const { at } = committed();
    change(at);
    const { out, err } = await hegui(at, ["report", "evidence", ...DAY]);
    expect(out).not.toContain("gitCommit");
    expect(err).toBe(`No commit is named: ${name} is not as committed.\n`);
  });

  it("is not named outside of git", async () => {
    const { err } = await hegui(folder(COMPANY), ["report", "evidence", ...DAY]);
    expect(err).toBe("No commit is named: this folder is in no git repository.\n");
  });
});

describe("what is said", () => {
  it("of each rule: passed, warned of or failed", async () => {
    const open = folder({ ...COMPANY, "waivers.hegui.yaml": "version: 1\n" });
    expect((await statement(open)).predicate).toMatchObject({
      result: "FAILED",
      passedTests: ["hegui-input"],
      warnedTests: ["demo-officer"],
      failedTests: ["demo-necessary"],
    });
    expect((await statement(folder(COMPANY))).predicate).toMatchObject({
      result: "WARNED",
      passedTests: ["hegui-input"],
      warnedTests: ["demo-necessary", "demo-officer"],
      failedTests: [],
    });
  });

  it("fails on an error even where the gate lets it through", async () => {
    const at = folder({
      ...COMPANY,
      "waivers.hegui.yaml": "version: 1\n",
      "hegui.config.yaml": "version: 1\nfail_on: never\n",
    });
    expect((await statement(at)).predicate).toMatchObject({ result: "FAILED", failedTests: ["demo-necessary"] });
  });

  it("is that the input has a fault, where a manifest is broken or a waiver ended", async () => {
    const broken = folder({ ...COMPANY, "b.hegui.yaml": "version: 1\nfoo: 1\n" });
    expect((await statement(broken)).predicate).toMatchObject({ result: "FAILED", failedTests: ["hegui-input"] });
    const { predicate } = await statement(folder(COMPANY), "--as-of", "2027-02-02");
    expect(predicate).toMatchObject({ result: "FAILED", failedTests: ["demo-necessary", "hegui-input"] });
  });

  it("is no test of a rule that applies to nothing", async () => {
    const at = folder({ "acme.hegui.yaml": "version: 1\norganizations:\n  - { id: acme }\n" });
    expect((await statement(at)).predicate).toMatchObject({
      result: "PASSED",
      passedTests: ["hegui-input"],
      warnedTests: [],
      failedTests: [],
    });
  });

  it("is, in a verification result, only what holds", async () => {
    const properties = async (at: string) =>
      ((await statement(at, "--predicate", "svr")).predicate as { properties: unknown }).properties;
    const fine = { "acme.hegui.yaml": String(COMPANY["acme.hegui.yaml"]).replace("false", "true"), "docs/harm.md": "" };
    expect(await properties(folder(fine))).toEqual([
      "HEGUI_INPUT_COMPLETE",
      "HEGUI_NOTHING_ACCEPTED",
      "HEGUI_NOTHING_FAILED",
      "HEGUI_NOTHING_UNDECIDED",
      "HEGUI_PACK_DEMO_MET",
    ]);
    expect(await properties(folder(COMPANY))).toEqual([
      "HEGUI_INPUT_COMPLETE",
      "HEGUI_NOTHING_FAILED",
      "HEGUI_NOTHING_UNDECIDED",
    ]);
    expect(await properties(folder({ ...fine, "b.hegui.yaml": "version: 1\nfoo: 1\n" }))).toEqual([]);
  });

  it("names the waivers, the packs and the settings with their digests", async () => {
    const said = await statement(folder(COMPANY));
    expect(part(said, "waivers")?.annotations?.hegui.waivers).toEqual([
      { id: "w1", rule: "demo-necessary", entity: "activity/profiling", expires: "2027-02-01", holds: true },
    ]);
    expect(part(said, "pack/demo")?.annotations?.hegui).toEqual({ version: "1.0.0" });
    expect(part(said, "settings")?.annotations?.hegui).toMatchObject({
      as_of: "2026-11-21",
      paths: [],
      packs: [],
      code: false,
    });
  });

  it("has the digests of packs that the lock has", async () => {
    const at = folder(COMPANY);
    const { written } = await hegui(at, ["lock"]);
    const lock = JSON.parse(Object.values(written)[0]!) as { packs: { demo: { integrity: string } } };
    const hex = part(await statement(at), "pack/demo")?.digest?.sha256 ?? "";
    expect(`sha256-${Buffer.from(hex, "hex").toString("base64")}`).toBe(lock.packs.demo.integrity);
  });

  it("has another digest of waivers when only the person who approved is another", async () => {
    const text = String(COMPANY["waivers.hegui.yaml"]);
    const other = folder({ ...COMPANY, "waivers.hegui.yaml": text.replace("Zhang Wei", "Li Na") });
    const [one, two] = [await statement(folder(COMPANY)), await statement(other)];
    expect(part(one, "waivers")?.digest).not.toEqual(part(two, "waivers")?.digest);
  });
});

describe("the same input gives the same bytes", () => {
  it("wherever it lies and in whatever order its files were written", async () => {
    const turned = Object.fromEntries(Object.entries(COMPANY).reverse());
    expect(await statementText(folder(turned))).toBe(await statementText(folder(COMPANY)));
  });

  it("with the time of the judged date, or of SOURCE_DATE_EPOCH", async () => {
    const at = folder(COMPANY);
    const time = async (env: Record<string, string>) => {
      const { out } = await hegui(at, ["report", "evidence", "--predicate", "svr", ...DAY], env);
      return (JSON.parse(out) as { predicate: { timeCreated: string } }).predicate.timeCreated;
    };
    expect(await time({})).toBe("2026-11-21T00:00:00Z");
    expect(await time({ SOURCE_DATE_EPOCH: "1700000000" })).toBe("2023-11-14T22:13:20Z");
  });
});

describe("a wrong command line", () => {
  it.each<[string, string[], number, string]>([
    ["no report", [], 2, "needs a second word (one of report html, report drafts, report evidence, report oscal)"],
    ["another report", ["evidense"], 2, "did you mean 'report evidence'?"],
    [
      "a report that is not there",
      ["evidence", "--report", "nope.json"],
      2,
      "there is no file 'nope.json' below this folder",
    ],
    ["a report outside", ["evidence", "--report", "/etc/hostname"], 2, "lies outside"],
    ["packs outside", ["evidence", "--packs", "../packs"], 2, "'../packs'"],
    ["a predicate that we do not have", ["evidence", "--predicate", "vsa"], 2, "--predicate cannot be 'vsa'"],
    ["a time that is none", ["evidence"], 2, "SOURCE_DATE_EPOCH: 'soon'"],
  ])("%s", async (_, argv, code, message) => {
    const env: Record<string, string> = message.startsWith("SOURCE") ? { SOURCE_DATE_EPOCH: "soon" } : {};
    const ran = await hegui(folder(COMPANY), ["report", ...argv], env);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toContain(message);
  });

  it("a document that has the name of what is not a file", async () => {
    const at = folder({ ...COMPANY, [COMMIT_SUBJECT]: "x" });
    put(at, { "acme.hegui.yaml": String(COMPANY["acme.hegui.yaml"]).replace("docs/harm.md", COMMIT_SUBJECT) });
    const { code, err } = await hegui(at, ["report", "evidence", ...DAY]);
    expect([code, err]).toEqual([2, `hegui: a file cannot be covered under the name '${COMMIT_SUBJECT}': rename it\n`]);
  });

  it("of nothing there is no evidence, and none under a broken configuration", async () => {
    const empty = await hegui(folder({ "README.md": "" }), ["report", "evidence"]);
    expect([empty.code, empty.out]).toEqual([4, ""]);
    const broken = await hegui(folder({ ...COMPANY, "hegui.config.yaml": "version: 2\n" }), ["report", "evidence"]);
    expect([broken.code, broken.out]).toEqual([2, ""]);
    expect(broken.err).toContain("hegui.config.yaml:1:10");
  });
});
