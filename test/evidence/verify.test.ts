import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { COMMIT_SUBJECT } from "../../src/evidence/make.js";
import type { Statement } from "../../src/evidence/statement.js";
import { COMPANY, differences, type Files, folder, hegui, put, statement, verified } from "./workspace.js";

vi.mock("../../src/workspace/policies.js", () => import("../bad-input/policies.js"));

/** A statement with some of it made otherwise. */
function tampered(said: Statement, change: (one: Loose) => void): unknown {
  const copy = structuredClone(said) as unknown as Loose;
  change(copy);
  return copy;
}

interface Loose {
  _type: unknown;
  subject: { name: unknown; digest: Record<string, unknown> }[];
  predicateType: unknown;
  predicate: Record<string, unknown> & { configuration: Part[] };
}

interface Part {
  name: string;
  digest?: Record<string, unknown>;
  annotations: { hegui: Record<string, unknown> };
}

const partOf = (one: Loose, name: string) => one.predicate.configuration.find((found) => found.name === name)!;

describe("a statement of what is here", () => {
  it.each(["test-result", "svr"])("is the same, as %s", async (predicate) => {
    const at = folder({ ...COMPANY, "report.json": "{}" });
    const said = await statement(at, "--predicate", predicate, "--report", "report.json");
    const { code, found } = await verified(at, said);
    expect([code, found.same, differences(found)]).toEqual([0, true, []]);
    expect(found.checks).toContainEqual({ about: "file", name: "report.json", state: "same" });
  });

  it("is the same on another machine and another day", async () => {
    const said = await statement(folder(COMPANY));
    expect((await verified(folder(COMPANY), said)).code).toBe(0);
  });

  it("is the same of a part of the workspace, other packs and another configuration", async () => {
    const files = {
      "svc/a.hegui.yaml": "version: 1\norganizations:\n  - { id: acme }\n",
      "conf/c.yaml": "version: 1\n",
    };
    const at = folder({ ...files, "b.hegui.yaml": "version: 1\n" });
    const said = await statement(at, "svc", "--packs", "demo", "--config", "conf/c.yaml");
    expect(said.subject.map((one) => one.name)).toEqual([
      "conf/c.yaml",
      "hegui check --format json",
      "svc/a.hegui.yaml",
    ]);
    expect((await verified(at, said)).code).toBe(0);
    put(at, { "conf/c.yaml": "version: 1\nfail_on: note\n" });
    expect(differences((await verified(at, said)).found)).toEqual(
      expect.arrayContaining(["changed file conf/c.yaml", "changed settings settings"]),
    );
  });

  it("reads the same whatever the order of its subjects", async () => {
    const at = folder(COMPANY);
    const said = await statement(at);
    expect((await verified(at, { ...said, subject: [...said.subject].reverse() })).code).toBe(0);
  });
});

describe("what is not the same is told by name", () => {
  let at: string;
  let said: Statement;
  beforeAll(async () => {
    at = folder(COMPANY);
    said = await statement(at);
  });
  const names = Object.keys(COMPANY);

  it("for any byte of any file", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (name, place, mask) => {
          const bytes = readFileSync(join(at, name));
          const index = place % bytes.length;
          const other = Buffer.from(bytes);
          other[index] = bytes[index]! ^ mask;
          put(at, { [name]: other });
          const { code, found } = await verified(at, said);
          put(at, { [name]: bytes });
          expect(code).toBe(1);
          expect(found.same).toBe(false);
          expect(found.checks.filter((one) => one.name === name && one.state !== "same")).toHaveLength(1);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it.each(names)("when %s is gone", async (name) => {
    renameSync(join(at, name), join(at, "gone.txt"));
    const { code, found } = await verified(at, said);
    renameSync(join(at, "gone.txt"), join(at, name));
    expect(code).toBe(1);
    expect(differences(found)).toContain(`missing file ${name}`);
  });

  it("when a manifest came later", async () => {
    const later = folder({ ...COMPANY, "later.hegui.yaml": "version: 1\n" });
    const { code, found } = await verified(later, said);
    expect(code).toBe(1);
    expect(differences(found)).toEqual(["changed report hegui check --format json", "added file later.hegui.yaml"]);
  });

  it("when a file is a link that leads out of the folder", async () => {
    const linked = folder(COMPANY);
    unlinkSync(join(linked, "docs/harm.md"));
    symlinkSync(join(at, "docs/harm.md"), join(linked, "docs/harm.md"));
    expect(differences((await verified(linked, said)).found)).toContain("missing file docs/harm.md");
  });

  it.each<[string, (one: Loose) => void, string]>([
    ["version of hegui", (one) => (partOf(one, "hegui").annotations.hegui.version = "0.0.9"), "changed tool hegui"],
    ["law", (one) => (partOf(one, "law").digest = { sha256: "0".repeat(64) }), "changed law law"],
    ["pack", (one) => (partOf(one, "pack/demo").digest = { sha256: "0".repeat(64) }), "changed pack pack/demo"],
    [
      "version of a pack",
      (one) => (partOf(one, "pack/demo").annotations.hegui.version = "2.0.0"),
      "changed pack pack/demo",
    ],
    ["profile", (one) => (partOf(one, "settings").annotations.hegui.profile = "full"), "changed settings settings"],
    ["yes to code", (one) => (partOf(one, "settings").annotations.hegui.code = true), "changed settings settings"],
    ["waiver", (one) => (partOf(one, "waivers").annotations.hegui.waivers = []), "changed waivers waivers"],
    [
      "part",
      (one) =>
        one.predicate.configuration.push({ name: "x", digest: { sha256: "0".repeat(64) }, annotations: { hegui: {} } }),
      "missing other x",
    ],
    ["pack that was not judged", (one) => (partOf(one, "pack/demo").name = "pack/pipl"), "added pack pack/demo"],
    ["result", (one) => (one.predicate.result = "PASSED"), "changed outcome result"],
    [
      "rule that passed",
      (one) => (one.predicate.passedTests = ["hegui-input", "demo-officer"]),
      "changed outcome demo-officer",
    ],
    [
      "rule in two lists",
      (one) => (one.predicate.passedTests = ["hegui-input", "demo-necessary"]),
      "changed outcome demo-necessary",
    ],
    [
      "rule that does not exist",
      (one) => (one.predicate.passedTests = ["hegui-input", "constructor"]),
      "missing outcome constructor",
    ],
    ["rule left out", (one) => (one.predicate.warnedTests = ["demo-officer"]), "added outcome demo-necessary"],
    [
      "digest of a report",
      (one) => (one.subject[3]!.digest = { sha256: "0".repeat(64) }),
      "changed report hegui check --format json",
    ],
    [
      "commit",
      (one) => one.subject.push({ name: COMMIT_SUBJECT, digest: { gitCommit: "0".repeat(40) } }),
      "unchecked commit git rev-parse HEAD",
    ],
    [
      "file that has only a commit",
      (one) => (one.subject[0]!.digest = { gitCommit: "0".repeat(40) }),
      "changed file acme.hegui.yaml",
    ],
    ["day", (one) => (partOf(one, "settings").annotations.hegui.as_of = "2027-03-01"), "changed outcome hegui-input"],
  ])("when the statement has another %s", async (_, change, difference) => {
    const { code, found } = await verified(at, tampered(said, change));
    expect(code).toBe(1);
    expect(differences(found)).toContain(difference);
  });

  it("as a property that does not hold", async () => {
    const svr = await statement(at, "--predicate", "svr");
    const { code, found } = await verified(
      at,
      tampered(svr, (one) => (one.predicate.properties = ["HEGUI_INPUT_COMPLETE", "HEGUI_PACK_DEMO_MET"])),
    );
    expect(code).toBe(1);
    expect(differences(found)).toContain("missing outcome HEGUI_PACK_DEMO_MET");
  });
});

describe("a commit", () => {
  const committed = async () => {
    const at = folder(COMPANY);
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.example", ...args], {
        cwd: at,
        encoding: "utf8",
      });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "Declared");
    return { at, git, said: await statement(at) };
  };

  it("is still the same after commits that touch nothing that is covered", async () => {
    const { at, git, said } = await committed();
    put(at, { "README.md": "Read me.\n" });
    git("add", "-A");
    git("commit", "-qm", "Told");
    expect((await verified(at, said)).code).toBe(0);
  });

  it("is told when its files are others, or when nobody can see it here", async () => {
    const { at, said } = await committed();
    expect(differences((await verified(folder(COMPANY), said)).found)).toEqual(["unchecked commit git rev-parse HEAD"]);
    put(at, { "docs/harm.md": "Harm: high.\n" });
    expect(differences((await verified(at, said)).found)).toEqual([
      "changed file docs/harm.md",
      "changed commit git rev-parse HEAD",
    ]);
  });

  it("is told when the statement names a tag in its place", async () => {
    const { at, git, said } = await committed();
    git("tag", "-a", "v1", "-m", "One");
    const tag = git("rev-parse", "v1").trim();
    const other = tampered(said, (one) => {
      for (const subject of one.subject) if (subject.name === COMMIT_SUBJECT) subject.digest = { gitCommit: tag };
    });
    expect(differences((await verified(at, other)).found)).toEqual(["changed commit git rev-parse HEAD"]);
  });

  it("is not asked for when a tool that signs left it out", async () => {
    const { at, said } = await committed();
    const copied = { ...said, subject: said.subject.filter((one) => one.digest.gitCommit === undefined) };
    expect((await verified(at, copied)).code).toBe(0);
  });
});

describe("a check that cannot be run again", () => {
  it.each<[string, Files, (at: string) => void, string]>([
    [
      "a folder is gone",
      { "svc/a.hegui.yaml": "version: 1\n" },
      (at) => renameSync(join(at, "svc"), join(at, "old")),
      "there is no file or folder 'svc'",
    ],
    [
      "the configuration is broken",
      { "svc/a.hegui.yaml": "version: 1\n" },
      (at) => put(at, { "svc/hegui.config.yaml": "version: 9\n" }),
      "svc/hegui.config.yaml: ",
    ],
  ])("because %s is no success", async (_, files, change, why) => {
    const at = folder(files);
    const said = await statement(at, "svc");
    change(at);
    const { code, found } = await verified(at, said);
    expect(code).toBe(1);
    expect(found.checks.at(-1)).toMatchObject({ name: "check", state: "unchecked" });
    expect(found.checks.at(-1)?.why?.en).toContain(why);
  });
});

describe("text", () => {
  it("says in both languages what is the same, what differs and what is not checked", async () => {
    const at = folder(COMPANY);
    put(at, { "s.json": JSON.stringify(await statement(at)) });
    put(at, { "docs/harm.md": "Harm: high.\n" });
    const { code, out } = await hegui(at, ["verify", "s.json"]);
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "same  file  acme.hegui.yaml
      same  file  activities.hegui.yaml
      changed  file  docs/harm.md
          statement: b014dbb139568950ff6cb0d0d5a9d9cf97a040d40819295576a733cea1dcfebc
          found: 458f3d2aa8e4ebfe707884270dd6dbf79a2e247118639ed4c2d2f5de1b7db765
      same  report  hegui check --format json
      same  file  hegui.config.yaml
      same  file  waivers.hegui.yaml
      same  hegui  hegui
      same  law  law
      same  pack  pack/demo
      same  settings  settings
      same  waivers  waivers
      same  outcome  result

      Not as the statement says: 1 of 12, judged by 2026-11-21.
      Who made the statement is not checked here: the tool that signed it verifies its signature. It says which rules the declarations met, and nothing of what systems do.
      "
    `);
    expect((await hegui(at, ["verify", "s.json", "--lang", "zh"])).out).toMatchInlineSnapshot(`
      "一致  文件  acme.hegui.yaml
      一致  文件  activities.hegui.yaml
      已变更  文件  docs/harm.md
          证明所载: b014dbb139568950ff6cb0d0d5a9d9cf97a040d40819295576a733cea1dcfebc
          核验所得: 458f3d2aa8e4ebfe707884270dd6dbf79a2e247118639ed4c2d2f5de1b7db765
      一致  报告  hegui check --format json
      一致  文件  hegui.config.yaml
      一致  文件  waivers.hegui.yaml
      一致  hegui  hegui
      一致  法规  law
      一致  规则包  pack/demo
      一致  设置  settings
      一致  豁免  waivers
      一致  结果  result

      共 12 项，其中 1 项与证明文件不一致，判定日期为 2026-11-21。
      本命令不核验证明文件由何人出具：签名由签名工具核验。证明文件仅说明清单声明的内容符合哪些规则，不对系统的实际运行作任何判断。
      "
    `);
  });

  it("shows no control character of a name", async () => {
    const at = folder(COMPANY);
    const said = tampered(await statement(at), (one) => (one.subject[0]!.name = "a\u001b[2J\n::error::x"));
    put(at, { "s.json": JSON.stringify(said) });
    const { out } = await hegui(at, ["verify", "s.json"]);
    expect(out).toContain("missing  file  a\\u{1b}[2J\\u{a}::error::x\n");
  });
});

describe("a broken or foreign statement is refused", () => {
  const at = () => folder(COMPANY);
  const refused = async (said: unknown, message: string) => {
    const { code, found, err } = await verified(at(), said);
    expect([code, found]).toEqual([2, undefined]);
    expect(err).toContain(message);
    expect(err).toMatch(/^hegui: 's\.json' .*\n$/);
  };

  it.each<[string, unknown, string]>([
    ["no JSON", "{", "is not JSON"],
    ["null", "null", "cannot be verified"],
    ["a list", "[]", "cannot be verified"],
    [
      "a signed envelope",
      '{"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[]}',
      "signed envelope",
    ],
    ["a bundle", '{"dsseEnvelope":{}}', "signed envelope"],
    ["deep", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "s.json"],
    ["huge", `"${"x".repeat(33 * 1024 * 1024)}"`, "is larger than"],
  ])("%s", (_, said, message) => refused(said, message));

  it.each<[string, (one: Loose) => void, string]>([
    ["another type of statement", (one) => (one._type = "https://in-toto.io/Statement/v0.1"), "_type"],
    ["another predicate", (one) => (one.predicateType = "https://slsa.dev/provenance/v1"), "predicateType"],
    ["no subject", (one) => (one.subject = []), "subject"],
    ["a name that leads out", (one) => (one.subject[0]!.name = "a/../../etc/passwd"), "subject.0.name"],
    ["a name that leads out of Windows", (one) => (one.subject[0]!.name = "..\\x"), "subject.0.name"],
    ["an absolute name", (one) => (one.subject[0]!.name = "/etc/passwd"), "subject.0.name"],
    ["a drive", (one) => (one.subject[0]!.name = "C:/x"), "subject.0.name"],
    ["a name that is no text", (one) => (one.subject[0]!.name = 1), "subject.0.name"],
    ["two subjects of one name", (one) => one.subject.push(one.subject[0]!), "two subjects have the same name"],
    [
      "two parts of one name",
      (one) => one.predicate.configuration.push(partOf(one, "law")),
      "two parts of the configuration",
    ],
    ["a subject without a digest", (one) => (one.subject[0]!.digest = {}), "subject.0.digest"],
    ["a weak digest alone", (one) => (one.subject[0]!.digest = { md5: "0".repeat(32) }), "subject.0.digest"],
    ["a digest in capitals", (one) => (one.subject[0]!.digest = { sha256: "A".repeat(64) }), "subject.0.digest"],
    [
      "a commit that is an option",
      (one) => one.subject.push({ name: COMMIT_SUBJECT, digest: { gitCommit: "--upload-pack=x" } }),
      "gitCommit",
    ],
    ["a statement of another tool", (one) => (one.predicate.configuration = []), "`hegui report evidence`"],
    ["no settings", (one) => (partOf(one, "settings").name = "x"), "`hegui report evidence`"],
    ["a day that is none", (one) => (partOf(one, "settings").annotations.hegui.as_of = "2026-02-30"), "as_of"],
    ["paths that lead out", (one) => (partOf(one, "settings").annotations.hegui.paths = [".."]), "paths.0"],
    ["packs that lead out", (one) => (partOf(one, "settings").annotations.hegui.packs = ["../packs"]), "packs.0"],
    [
      "a configuration that leads out",
      (one) => (partOf(one, "settings").annotations.hegui.config = "/etc/x"),
      "config",
    ],
  ])("%s", async (_, change, message) => refused(tampered(await statement(at()), change), message));

  it("keys of every object do no harm", async () => {
    const here = at();
    const text = JSON.stringify(await statement(here)).replace(
      '{"_type"',
      '{"__proto__":{"same":true},"constructor":1,"_type"',
    );
    expect((await verified(here, text)).code).toBe(0);
    expect((await verified(folder({ ...COMPANY, "docs/harm.md": "x" }), text)).code).toBe(1);
  });

  it.each<[string, string[], string]>([
    ["no statement", ["verify"], "name one statement"],
    ["two", ["verify", "a.json", "b.json"], "name one statement"],
    ["one that is not there", ["verify", "a.json"], "there is no file 'a.json'"],
  ])("%s", async (_, argv, message) => {
    const { code, err } = await hegui(at(), argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("a root that is no folder", async () => {
    const here = at();
    put(here, { "s.json": JSON.stringify(await statement(here)) });
    const { code, err } = await hegui(here, ["verify", "s.json", "--root", "s.json"]);
    expect([code, err]).toEqual([2, "hegui: --root: there is no folder 's.json'\n"]);
  });
});

describe("packs of the workspace", () => {
  const rule = (title: string) => `id: own-rule
title: { en: ${title}, zh: 规则 }
law: [{ instrument: pipl, article: "6" }]
level: error
since: 2021-11-01
on: activity
assert: it.necessary
message: { en: not necessary, zh: 不必要 }
fix: { en: stop, zh: 停止 }
why: The law asks for it.
examples:
  - name: needless
    given: |
      activities:
        - { id: a, purpose: Guess, uses: [guests], necessary: false } # expect: fail
  - name: necessary
    given: |
      activities:
        - { id: a, purpose: Guess, uses: [guests], necessary: true }
`;
  const files = (title: string): Files => ({
    ...COMPANY,
    "hegui.config.yaml": "version: 1\npacks: [./own]\n",
    "own/pack.yaml": "id: own\ntitle: { en: Own, zh: 自有 }\nversion: 1.0.0\n",
    "own/rules/own-rule.yaml": rule(title),
  });

  it("are covered by what they judge by", async () => {
    const said = await statement(folder(files("One")));
    expect(said.predicate).toMatchObject({ failedTests: ["own-rule"] });
    expect((await verified(folder(files("One")), said)).code).toBe(0);
    const { code, found } = await verified(folder(files("Two")), said);
    expect(code).toBe(1);
    expect(differences(found)).toContain("changed pack pack/own");
  });
});
