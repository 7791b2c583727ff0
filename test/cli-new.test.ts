import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KINDS } from "../src/manifest/kind.js";
import { filesIn, hegui, workspace } from "./cli-code.js";

const PACK = "id: acme\ntitle: { en: Acme, zh: 某公司 }\nversion: 1.0.0\n";

describe("hegui new pack", () => {
  it("writes a pack that loads, whose first rule asks to be written", () => {
    const at = workspace({ "README.md": "Shop\n" });
    const { code, out, err } = hegui(at, ["new", "pack", "packs/acme", "--lang", "en"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      "wrote packs/acme/pack.yaml",
      "wrote packs/acme/README.md",
      "wrote packs/acme/rules/acme-first-rule.yaml",
      "next: hegui test packs/acme --watch",
      "",
    ]);
    const tested = hegui(at, ["test", "packs/acme"]);
    expect([tested.code, tested.err]).toEqual([1, ""]);
    expect(tested.out).toContain("write `assert` so that it is false here");
  });

  it("takes another id, a package.json and Chinese", () => {
    const at = workspace({});
    expect(hegui(at, ["new", "pack", "My Rules", "--id", "acme", "--npm", "--lang", "zh"])).toEqual({
      code: 0,
      out: expect.stringContaining("next: hegui test 'My Rules' --watch\n"),
      err: "",
    });
    const files = filesIn(at);
    expect(JSON.parse(files["My Rules/package.json"]!).name).toBe("hegui-pack-acme");
    expect(files["My Rules/rules/acme-first-rule.yaml"]).toContain("第一步");
    expect(files["My Rules/README.md"]).toContain("npx hegui test 'My Rules' --watch");
  });

  it("makes the folder in which it stands a pack", () => {
    const at = workspace({ "acme/notes.txt": "" });
    expect(hegui(join(at, "acme"), ["new", "pack", "."]).out).toContain("next: hegui test . --watch\n");
    expect(hegui(join(at, "acme"), ["test", "."]).code).toBe(1);
  });

  it.each<[string[], string]>([
    [["new", "pack", "here"], "'here/pack.yaml' is there already, and nothing is overwritten"],
    [["new", "pack", "read"], "'read/README.md' is there already, and nothing is overwritten"],
    [["new", "pack", "My Rules"], "'My Rules' is no id for a pack; name it with --id my-rules"],
    [
      ["new", "pack", "x", "--id", "Acme_Rules"],
      "'Acme_Rules' is no id; write lower-case letters and digits with single hyphens: 'acme-rules' would be right",
    ],
    [["new", "pack", "pipl"], "there is a built-in pack 'pipl'; name yours with --id <id>"],
    [["new", "pack"], "name the folder: hegui new pack packs/acme"],
    [["new", "pack", ""], "name the folder: hegui new pack packs/acme"],
    [["new", "pack", "a", "b"], "'b' is one word too many (hegui new --help)"],
    [["new", "pack", "a", "--on", "flow"], "--on says nothing about a pack"],
    [["new", "pack", "notes.txt/acme"], "'notes.txt/acme' cannot be made (ENOTDIR)"],
    [["new"], "say what to make: one of pack, rule, decision, agents (hegui new --help)"],
    [["new", "rul", "x"], "there is no kind of file 'rul'; did you mean 'rule'?"],
  ])("refuses %j and writes nothing", (argv, message) => {
    const at = workspace({ "here/pack.yaml": PACK, "read/README.md": "Ours\n", "notes.txt": "" });
    const before = filesIn(at);
    const { code, out, err } = hegui(at, argv);
    expect([code, out, err]).toEqual([2, "", `hegui: ${message}\n`]);
    expect(filesIn(at)).toEqual(before);
  });
});

describe("hegui new rule and decision", () => {
  const files = { "packs/acme/pack.yaml": PACK, "packs/acme/rules/people/acme-owner.yaml": "id: acme-owner\n" };

  it("finds the pack upwards, and prints one command that runs the new examples", () => {
    const at = workspace({ "acme/pack.yaml": PACK, "acme/rules/notes.txt": "" });
    const { code, out, err } = hegui(join(at, "acme/rules"), ["new", "rule", "acme-vendor", "--on", "recipient"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual(["wrote acme-vendor.yaml", "next: hegui test .. --rule acme-vendor --watch", ""]);
    const tested = hegui(join(at, "acme/rules"), ["test", "..", "--rule", "acme-vendor"]);
    expect(tested.out).toMatch(/1 rule or decision, 3 examples: 1 hold, 2 fail/);
  });

  it("takes the pack by name", () => {
    const at = workspace(files);
    expect(hegui(at, ["new", "decision", "acme-tier", "--pack", "packs/acme", "--on", "flow"]).out.split("\n")).toEqual(
      ["wrote packs/acme/decisions/acme-tier.yaml", "next: hegui test packs/acme --rule acme-tier --watch", ""],
    );
  });

  it("points editors at the schema of the installed package, and at none where there is none", () => {
    const at = workspace(files);
    hegui(at, ["new", "rule", "acme-one", "--pack", "packs/acme"]);
    mkdirSync(join(at, "node_modules/hegui/schemas"), { recursive: true });
    writeFileSync(join(at, "node_modules/hegui/package.json"), "{}");
    writeFileSync(join(at, "node_modules/hegui/schemas/rule.schema.json"), "{}");
    hegui(at, ["new", "rule", "acme-two", "--pack", "packs/acme"]);
    const first = (id: string) => readFileSync(join(at, `packs/acme/rules/${id}.yaml`), "utf8").split("\n")[0];
    expect([first("acme-one"), first("acme-two")]).toEqual([
      "id: acme-one",
      "# yaml-language-server: $schema=../../../node_modules/hegui/schemas/rule.schema.json",
    ]);
  });

  it.each<[string[], string]>([
    [
      ["rule", "acme-owner", "--pack", "packs/acme"],
      "the id 'acme-owner' is taken by 'acme/rules/people/acme-owner.yaml'; one that begins with the name of your pack stays free",
    ],
    [
      ["rule", "pipl-13-legal-basis", "--pack", "packs/acme"],
      "the id 'pipl-13-legal-basis' is taken by the built-in pack 'pipl'; one that begins with the name of your pack stays free",
    ],
    [
      ["decision", "transfer-mechanism-2022", "--pack", "packs/acme"],
      "the id 'transfer-mechanism-2022' is taken by the built-in pack 'cross-border'; one that begins with the name of your pack stays free",
    ],
    [
      ["rule", "acme-base-rule", "--pack", "packs/acme"],
      "the id 'acme-base-rule' is taken by 'base/acme-base-rule.yaml'; one that begins with the name of your pack stays free",
    ],
    [
      ["rule", "AcmeOwner", "--pack", "packs/acme"],
      "'AcmeOwner' is no id; write lower-case letters and digits with single hyphens: 'acmeowner' would be right",
    ],
    [
      ["rule", "../escape", "--pack", "packs/acme"],
      "'../escape' is no id; write lower-case letters and digits with single hyphens: 'escape' would be right",
    ],
    [
      ["rule", "acme-x"],
      "neither this folder nor one above it has a pack.yaml; name the pack with --pack <folder>, or start one with `hegui new pack <folder>`",
    ],
    [
      ["rule", "acme-x", "--pack", "packs/acm"],
      "'packs/acm' has no pack.yaml; `hegui new pack packs/acm` starts a pack there",
    ],
    [
      ["rule", "acme-x", "--pack", "packs/acme", "--on", "datset"],
      "--on cannot be 'datset': one of organization, system, dataset, activity, flow, recipient, model, assessment, incident, waiver, signal; did you mean dataset?",
    ],
    [["rule", "acme-x", "--npm"], "--npm says nothing about a rule"],
    [["rule"], "name its id: hegui new rule acme-retention"],
  ])("refuses %j and writes nothing", (argv, message) => {
    const at = workspace({
      ...files,
      "packs/acme/pack.yaml": `${PACK}extends: [../base]\n`,
      "packs/base/pack.yaml": PACK.replace("id: acme", "id: base"),
      "packs/base/acme-base-rule.yaml": "id: acme-base-rule\n",
    });
    const before = filesIn(at);
    expect(hegui(at, ["new", ...argv])).toEqual({ code: 2, out: "", err: `hegui: ${message}\n` });
    expect(filesIn(at)).toEqual(before);
  });
});

describe("hegui new rule --typescript", () => {
  it("about any kind: loads, fails where it asks to be written, and holds once it is", () => {
    const at = workspace({ "acme/pack.yaml": PACK });
    for (const on of KINDS)
      expect(hegui(at, ["new", "rule", `acme-${on}`, "--pack", "acme", "--on", on, "--typescript"])).toEqual({
        code: 0,
        out: `wrote acme/rules/acme-${on}.ts\nnext: hegui test acme --code --rule acme-${on} --watch\n`,
        err: "",
      });
    const test = () => JSON.parse(hegui(at, ["test", "acme", "--code", "--format", "json"]).out);
    const failed = test();
    expect(failed.problems).toEqual([]);
    const named = failed.failures.map((one: { id: string; index: number }) => `${one.id} ${one.index}`).sort();
    expect(named).toEqual(KINDS.flatMap((on) => [`acme-${on} 0`, `acme-${on} 2`]).sort());
    for (const on of KINDS) {
      const path = join(at, `acme/rules/acme-${on}.ts`);
      const text = readFileSync(path, "utf8");
      const condition = /try `(\(it\) => [^`]+)`/.exec(text)![1]!;
      writeFileSync(path, text.replace("check: () => true", `check: ${condition}`));
    }
    expect(test()).toMatchObject({ totals: { examples: 3 * KINDS.length, failed: 0 }, problems: [] });
    expect(hegui(at, ["new", "rule", "acme-flow", "--pack", "acme"]).err).toContain(
      "the id 'acme-flow' is taken by 'acme/rules/acme-flow.ts'",
    );
  });

  it("is documented as code", () => {
    const at = workspace({ "acme/pack.yaml": PACK, "hegui.config.yaml": "version: 1\ncode: [acme]\npacks: [acme]\n" });
    hegui(at, ["new", "rule", "acme-new", "--pack", "acme", "--typescript"]);
    expect(hegui(at, ["docs", "--code", "--out", "docs", "--lang", "en"])).toMatchObject({ code: 0, err: "" });
    const page = readFileSync(join(at, "docs/acme/acme-new.md"), "utf8");
    expect(page).toContain("A function in TypeScript decides: `check` in the source of the rule.");
    expect(page).toContain("| Source | `rules/acme-new.ts` |");
    expect(hegui(at, ["explain", "--code", "acme-new", "--lang", "en"]).out).toContain(
      "check(it), acme/rules/acme-new.ts",
    );
  });
});

describe("hegui new agents", () => {
  const block = /<!-- hegui: start -->\n## Compliance manifests \(hegui\)\n[\s\S]*\n<!-- hegui: end -->\n/;
  const text = (at: string) => readFileSync(join(at, "AGENTS.md"), "utf8");

  it("starts the file, and changes nothing the second time", () => {
    const at = workspace({});
    expect(hegui(at, ["new", "agents"]).out).toBe("wrote AGENTS.md\nnext: hegui check --format json\n");
    const first = text(at);
    expect(first).toMatch(new RegExp(`^${block.source}$`));
    expect(hegui(at, ["new", "agents"]).out).toBe("AGENTS.md is up to date\nnext: hegui check --format json\n");
    expect(text(at)).toBe(first);
  });

  it("refuses what is no file", () => {
    const at = workspace({ "AGENTS.md/notes.txt": "" });
    expect(hegui(at, ["new", "agents"])).toEqual({
      code: 2,
      out: "",
      err: "hegui: 'AGENTS.md' cannot be read (EISDIR)\n",
    });
  });

  it("keeps the rest of the file, byte for byte, and its line ends", () => {
    const at = workspace({ "AGENTS.md": "# Ours\r\n\r\nUse tabs.\r\n" });
    hegui(at, ["new", "agents"]);
    const first = text(at);
    expect(first.startsWith("# Ours\r\n\r\nUse tabs.\r\n\r\n<!-- hegui: start -->\r\n")).toBe(true);
    expect(first.replaceAll("\r\n", "")).not.toContain("\n");
    const old = first.replace("Compliance manifests", "Old words");
    writeFileSync(join(at, "AGENTS.md"), `${old}\r\n## After\r\n`);
    hegui(at, ["new", "agents"]);
    expect(text(at)).toBe(`${first}\r\n## After\r\n`);
  });

  it.each([
    "<!-- hegui: start -->\n",
    "<!-- hegui: end -->\n<!-- hegui: start -->\n",
    "<!-- hegui: start -->\n<!-- hegui: end -->\n".repeat(2),
  ])("refuses a file whose marks do not pair up: %j", (broken) => {
    const at = workspace({ "AGENTS.md": broken });
    const { code, err } = hegui(at, ["new", "agents"]);
    expect([code, err]).toEqual([
      2,
      "hegui: AGENTS.md has the marks of our block more than once or out of order; keep one pair\n",
    ]);
    expect(text(at)).toBe(broken);
  });
});
